import type { DraftSpec } from './draft.ts';

export const returnNotReceivedYet: DraftSpec = {
  id: 'return-not-received-yet',
  to: 'buyer',
  texts: {
    en: `Thank you for sending back the item of your order{% if orderId %} {{ orderId }}{% endif %}.{% if trackingNumber %} The return parcel {{ trackingNumber }} is still on its way to us.{% else %} The return parcel has not reached us yet.{% endif %} As soon as it is here, I will check it and refund you on the platform.

I will look at the tracking again on {{ checkBy }} and write to you here.`,
    zh: `感谢您寄回订单{% if orderId %} {{ orderId }}{% endif %}的商品。{% if trackingNumber %}退货包裹 {{ trackingNumber }} 仍在途中。{% else %}退货包裹尚未送达。{% endif %}收到后我会立即检查，并通过平台为您退款。

我会在 {{ checkBy }} 再次查看物流，并在这里告诉您。`,
    es: `Gracias por enviar de vuelta el artículo de su pedido{% if orderId %} {{ orderId }}{% endif %}.{% if trackingNumber %} El paquete de devolución {{ trackingNumber }} sigue en camino.{% else %} El paquete de devolución aún no nos ha llegado.{% endif %} En cuanto llegue, lo revisaré y le reembolsaré en la plataforma.

Volveré a revisar el seguimiento el {{ checkBy }} y le escribiré por aquí.`,
    pt: `Obrigado por enviar de volta o artigo do seu pedido{% if orderId %} {{ orderId }}{% endif %}.{% if trackingNumber %} O pacote de devolução {{ trackingNumber }} ainda está a caminho.{% else %} O pacote de devolução ainda não chegou.{% endif %} Assim que chegar, vou verificá-lo e fazer o reembolso na plataforma.

Vou ver o rastreio novamente em {{ checkBy }} e escreverei por aqui.`,
    fr: `Merci d’avoir renvoyé l’article de votre commande{% if orderId %} {{ orderId }}{% endif %}.{% if trackingNumber %} Le colis de retour {{ trackingNumber }} est encore en route.{% else %} Le colis de retour ne nous est pas encore parvenu.{% endif %} Dès son arrivée, je le vérifierai et vous rembourserai sur la plateforme.

Je vérifierai de nouveau le suivi le {{ checkBy }} et je vous écrirai ici.`,
    de: `vielen Dank, dass Sie den Artikel Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %} zurückgeschickt haben.{% if trackingNumber %} Das Rückpaket {{ trackingNumber }} ist noch unterwegs zu uns.{% else %} Das Rückpaket ist noch nicht bei uns angekommen.{% endif %} Sobald es da ist, prüfe ich es und erstatte Ihnen den Betrag über die Plattform.

Am {{ checkBy }} sehe ich wieder in die Sendungsverfolgung und melde mich hier.`,
    it: `grazie per aver rispedito l’articolo del suo ordine{% if orderId %} {{ orderId }}{% endif %}.{% if trackingNumber %} Il pacco di reso {{ trackingNumber }} è ancora in viaggio.{% else %} Il pacco di reso non è ancora arrivato.{% endif %} Appena arriverà lo controllerò e la rimborserò sulla piattaforma.

Il {{ checkBy }} controllerò di nuovo il tracciamento e le scriverò qui.`,
    ru: `Спасибо, что отправили товар из заказа{% if orderId %} {{ orderId }}{% endif %} обратно.{% if trackingNumber %} Возвратная посылка {{ trackingNumber }} ещё в пути.{% else %} Возвратная посылка ещё не пришла.{% endif %} Как только она прибудет, я проверю её и верну деньги на площадке.

Я снова проверю отслеживание {{ checkBy }} и напишу вам здесь.`,
    pl: `dziękuję za odesłanie przedmiotu z zamówienia{% if orderId %} {{ orderId }}{% endif %}.{% if trackingNumber %} Paczka zwrotna {{ trackingNumber }} jest jeszcze w drodze.{% else %} Paczka zwrotna jeszcze do nas nie dotarła.{% endif %} Gdy dotrze, sprawdzę ją i zwrócę pieniądze na platformie.

Ponownie sprawdzę śledzenie {{ checkBy }} i napiszę tutaj.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の商品をご返送いただき、ありがとうございます。{% if trackingNumber %}返送のお荷物（追跡番号 {{ trackingNumber }}）は現在配送中です。{% else %}返送のお荷物はまだ到着しておりません。{% endif %}到着次第確認し、プラットフォームを通じて返金いたします。

{{ checkBy }} に追跡状況を再度確認し、こちらでご連絡いたします。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 상품을 돌려보내 주셔서 감사합니다. {% if trackingNumber %}반품 상품(운송장 {{ trackingNumber }})은 아직 배송 중입니다.{% else %}반품 상품이 아직 도착하지 않았습니다.{% endif %} 도착하는 대로 확인하고 플랫폼에서 환불해 드리겠습니다.

{{ checkBy }}에 배송 상황을 다시 확인하고 이곳으로 알려 드리겠습니다.`,
  },
};
