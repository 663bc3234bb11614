import type { DraftSpec } from './draft.ts';

export const partialDecline: DraftSpec = {
  id: 'partial-decline',
  to: 'buyer',
  texts: {
    en: `Thank you for your message about order{% if orderId %} {{ orderId }}{% endif %}. On this platform I cannot settle the matter with a part of the money. What I can offer you is the return: you send the item back in the way that the page shows, and once it is here and checked, the refund follows on the platform.

Please choose the return on the platform, or tell me here what would help you.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}留言。在本平台上，我无法以部分退款的方式解决此事。我可以提供的是退货：您按页面显示的方式寄回商品，收到并检查后，将通过平台办理退款。

请在平台上选择退货，或在这里告诉我怎样能帮到您。`,
    es: `Gracias por su mensaje sobre el pedido{% if orderId %} {{ orderId }}{% endif %}. En esta plataforma no puedo resolver el asunto con una parte del dinero. Lo que puedo ofrecerle es la devolución: envía el artículo del modo que muestra la página y, cuando haya llegado y esté revisado, el reembolso se hace en la plataforma.

Elija la devolución en la plataforma o dígame por aquí qué le ayudaría.`,
    pt: `Obrigado pela mensagem sobre o pedido{% if orderId %} {{ orderId }}{% endif %}. Nesta plataforma não posso resolver o assunto com uma parte do dinheiro. O que posso oferecer é a devolução: você envia o artigo da forma indicada na página e, quando ele chegar e for verificado, o reembolso é feito na plataforma.

Escolha a devolução na plataforma ou diga-me por aqui o que ajudaria.`,
    fr: `Merci pour votre message au sujet de la commande{% if orderId %} {{ orderId }}{% endif %}. Sur cette plateforme, je ne peux pas régler la question par une partie de la somme. Je peux vous proposer le retour : vous renvoyez l’article de la façon indiquée sur la page et, une fois arrivé et vérifié, le remboursement suit sur la plateforme.

Choisissez le retour sur la plateforme, ou dites-moi ici ce qui vous aiderait.`,
    de: `vielen Dank für Ihre Nachricht zur Bestellung{% if orderId %} {{ orderId }}{% endif %}. Auf dieser Plattform kann ich die Sache nicht mit einem Teilbetrag regeln. Anbieten kann ich Ihnen die Rückgabe: Sie senden den Artikel auf dem Weg zurück, den die Seite nennt, und sobald er hier und geprüft ist, folgt die Erstattung über die Plattform.

Bitte wählen Sie auf der Plattform die Rückgabe, oder schreiben Sie mir hier, was Ihnen helfen würde.`,
    it: `grazie per il messaggio sull’ordine{% if orderId %} {{ orderId }}{% endif %}. Su questa piattaforma non posso risolvere la questione con una parte della somma. Posso proporle il reso: invia l’articolo nel modo indicato dalla pagina e, quando sarà arrivato e controllato, il rimborso seguirà sulla piattaforma.

Scelga il reso sulla piattaforma, oppure mi dica qui che cosa le sarebbe utile.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. На этой площадке я не могу уладить вопрос частью суммы. Могу предложить возврат товара: вы отправляете его способом, указанным на странице, а после получения и проверки деньги возвращаются через площадку.

Выберите, пожалуйста, возврат на площадке или напишите здесь, что бы вам помогло.`,
    pl: `dziękuję za wiadomość w sprawie zamówienia{% if orderId %} {{ orderId }}{% endif %}. Na tej platformie nie mogę załatwić sprawy częścią kwoty. Mogę zaproponować zwrot: przedmiot odsyła się w sposób wskazany na stronie, a gdy dotrze i zostanie sprawdzony, zwrot pieniędzy nastąpi przez platformę.

Proszę wybrać zwrot na platformie albo napisać tutaj, co byłoby pomocne.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の件ですが、このプラットフォームでは、一部返金という形で対応することができません。返品でしたら承ることができます。画面に表示された方法で商品をお送りいただき、到着後に確認のうえ、プラットフォームを通じて返金いたします。

プラットフォームで返品をお選びいただくか、ご希望をこちらでお聞かせください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 연락 주셔서 감사합니다. 이 플랫폼에서는 부분 환불로 처리해 드릴 수 없습니다. 대신 반품은 가능합니다. 화면에 안내된 방법으로 상품을 보내 주시면 도착해 확인한 뒤 플랫폼에서 환불이 진행됩니다.

플랫폼에서 반품을 선택하시거나, 어떤 도움이 필요하신지 이곳에 알려 주세요.`,
  },
};
