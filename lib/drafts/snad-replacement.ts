import type { DraftSpec } from './draft.ts';

export const snadReplacement: DraftSpec = {
  id: 'snad-replacement',
  to: 'buyer',
  texts: {
    en: `Thank you for showing me the problem with your order{% if orderId %} {{ orderId }}{% endif %}. I am sorry about it. If you agree, I will send what you should have received to the address of the order, with tracking, at no cost to you, and put the number here as soon as it has left.

Would you like that, or would you rather have another solution? Please tell me here.`,
    zh: `感谢您告知订单{% if orderId %} {{ orderId }}{% endif %}的问题，非常抱歉。如果您同意，我会免费按订单地址补寄您应收到的商品（带物流跟踪），并在发出后把单号发到这里。

您是否接受，还是希望其他解决方式？请在这里告诉我。`,
    es: `Gracias por mostrarme el problema con su pedido{% if orderId %} {{ orderId }}{% endif %}; lo siento. Si está de acuerdo, le enviaré sin coste lo que debía recibir a la dirección del pedido, con seguimiento, y pondré aquí el número en cuanto salga.

¿Le parece bien o prefiere otra solución? Dígamelo por aquí.`,
    pt: `Obrigado por mostrar o problema com o seu pedido{% if orderId %} {{ orderId }}{% endif %}; lamento o ocorrido. Se concordar, envio sem custo o que deveria ter recebido para o endereço do pedido, com rastreio, e coloco aqui o código assim que sair.

Aceita, ou prefere outra solução? Diga-me por aqui.`,
    fr: `Merci de m’avoir montré le problème de votre commande{% if orderId %} {{ orderId }}{% endif %} ; j’en suis désolé. Si vous êtes d’accord, j’enverrai sans frais ce que vous auriez dû recevoir à l’adresse de la commande, avec suivi, et j’indiquerai le numéro ici dès l’expédition.

Cela vous convient-il, ou préférez-vous une autre solution ? Dites-le-moi ici.`,
    de: `vielen Dank, dass Sie mir das Problem mit Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %} gezeigt haben; es tut mir leid. Wenn Sie einverstanden sind, schicke ich Ihnen kostenlos und mit Sendungsverfolgung an die Adresse der Bestellung, was Sie hätten erhalten sollen, und nenne Ihnen hier die Nummer, sobald es unterwegs ist.

Möchten Sie das, oder ist Ihnen eine andere Lösung lieber? Schreiben Sie mir bitte hier.`,
    it: `grazie per avermi mostrato il problema del suo ordine{% if orderId %} {{ orderId }}{% endif %}; me ne dispiace. Se è d’accordo, le invierò gratuitamente, con tracciamento e all’indirizzo dell’ordine, ciò che avrebbe dovuto ricevere e indicherò qui il numero appena partito.

Va bene così, o preferisce un’altra soluzione? Me lo scriva qui.`,
    ru: `Спасибо, что показали проблему с заказом{% if orderId %} {{ orderId }}{% endif %}; приношу извинения. Если вы согласны, я бесплатно отправлю по адресу заказа то, что вы должны были получить, с отслеживанием, и укажу здесь номер сразу после отправки.

Вас это устроит, или вы предпочтёте другое решение? Напишите, пожалуйста, здесь.`,
    pl: `dziękuję za pokazanie problemu z zamówieniem{% if orderId %} {{ orderId }}{% endif %}; przepraszam za niego. Jeśli się Pan/Pani zgodzi, wyślę bezpłatnie, ze śledzeniem i na adres z zamówienia to, co powinno było dotrzeć, i podam tutaj numer zaraz po nadaniu.

Czy to odpowiada, czy woli Pan/Pani inne rozwiązanie? Proszę o wiadomość tutaj.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の不具合をお知らせいただき、ありがとうございます。ご迷惑をおかけし申し訳ございません。ご了承いただければ、本来お届けすべき商品を、追跡番号付き・無料でご注文時の住所へ発送し、番号をこちらでお知らせいたします。

こちらでよろしいでしょうか。ほかの解決方法をご希望の場合は、お知らせください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 문제를 알려 주셔서 감사하고, 불편을 드려 죄송합니다. 동의하시면 원래 받으셔야 할 상품을 주문하신 주소로 배송 조회가 가능하게 무료로 보내 드리고, 발송 즉시 번호를 이곳에 알려 드리겠습니다.

이 방법이 괜찮으신가요, 아니면 다른 해결 방법을 원하시나요? 이곳에 알려 주세요.`,
  },
};
