import type { DraftSpec } from './draft.ts';

export const regularWay: DraftSpec = {
  id: 'regular-way',
  to: 'buyer',
  texts: {
    en: `Thank you for your message about order{% if orderId %} {{ orderId }}{% endif %}. If something is wrong with the item or the delivery, I want to put it right. Please tell me here what it is, with a photo if it can be seen, or open a request in the order; I handle it by the rules of the platform.

I can offer nothing beyond what these rules provide for the order.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}来信。如果商品或配送有问题，我愿意妥善解决。请在这里说明具体情况，能看到的问题请附照片，或在订单中提出申请；我会按平台规则处理。

除平台规则对该订单的规定外，我无法提供其他内容。`,
    es: `Gracias por su mensaje sobre el pedido{% if orderId %} {{ orderId }}{% endif %}. Si hay algún problema con el artículo o con la entrega, quiero resolverlo. Indíqueme por aquí de qué se trata, con una foto si se ve, o abra una solicitud en el pedido; la atenderé según las normas de la plataforma.

No puedo ofrecer nada más allá de lo que esas normas prevén para el pedido.`,
    pt: `Obrigado pela sua mensagem sobre o pedido{% if orderId %} {{ orderId }}{% endif %}. Se houver algum problema com o artigo ou com a entrega, quero resolvê-lo. Diga-me por aqui o que é, com uma foto se for visível, ou abra uma solicitação no pedido; vou tratá-la conforme as regras da plataforma.

Não posso oferecer nada além do que essas regras preveem para o pedido.`,
    fr: `Merci de votre message au sujet de la commande{% if orderId %} {{ orderId }}{% endif %}. Si l’article ou la livraison pose problème, je souhaite le régler. Dites-moi ici de quoi il s’agit, avec une photo si cela se voit, ou ouvrez une demande dans la commande ; je la traiterai selon les règles de la plateforme.

Je ne peux rien proposer au-delà de ce que ces règles prévoient pour la commande.`,
    de: `vielen Dank für Ihre Nachricht zur Bestellung{% if orderId %} {{ orderId }}{% endif %}. Falls mit dem Artikel oder der Lieferung etwas nicht stimmt, möchte ich es in Ordnung bringen. Bitte schreiben Sie mir hier, was es ist, wenn sichtbar mit einem Foto, oder öffnen Sie in der Bestellung eine Anfrage; ich bearbeite sie nach den Regeln der Plattform.

Über das hinaus, was diese Regeln für die Bestellung vorsehen, kann ich nichts anbieten.`,
    it: `grazie per il suo messaggio sull’ordine{% if orderId %} {{ orderId }}{% endif %}. Se c’è un problema con l’articolo o con la consegna, desidero risolverlo. Mi scriva qui di che cosa si tratta, con una foto se è visibile, oppure apra una richiesta nell’ordine; la gestirò secondo le regole della piattaforma.

Non posso offrire nulla oltre a quanto queste regole prevedono per l’ordine.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. Если с товаром или доставкой что-то не так, я хочу это исправить. Напишите здесь, в чём дело, и приложите фотографию, если это видно, или откройте запрос в заказе; я рассмотрю его по правилам площадки.

Сверх того, что эти правила предусматривают для заказа, я ничего предложить не могу.`,
    pl: `dziękuję za wiadomość dotyczącą zamówienia{% if orderId %} {{ orderId }}{% endif %}. Jeśli z przedmiotem lub dostawą jest coś nie tak, chcę to naprawić. Proszę napisać tutaj, o co chodzi, ze zdjęciem, jeśli to widać, albo otworzyć zgłoszenie w zamówieniu; rozpatrzę je według zasad platformy.

Nie mogę zaproponować niczego ponad to, co te zasady przewidują dla zamówienia.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてのメッセージをありがとうございます。商品や配送に問題がございましたら、対応いたします。内容をこちらでお知らせいただくか（目に見えるものは写真を添えてください）、ご注文から申請をお願いいたします。プラットフォームの規則に沿って対応いたします。

ご注文について規則に定められた範囲を超えるご提供はいたしかねます。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대한 메시지 감사합니다. 상품이나 배송에 문제가 있다면 바로잡고 싶습니다. 어떤 문제인지 이곳에 알려 주시거나(보이는 문제라면 사진과 함께) 주문에서 요청을 열어 주세요. 플랫폼의 규정에 따라 처리하겠습니다.

주문에 대해 규정이 정한 범위를 넘는 것은 제공해 드릴 수 없습니다.`,
  },
};
