import type { DraftSpec } from './draft.ts';

export const inrRefund: DraftSpec = {
  id: 'inr-refund',
  to: 'buyer',
  texts: {
    en: `I am sorry that your order{% if orderId %} {{ orderId }}{% endif %} did not reach you. I am refunding the full amount{% if total %} of {{ total }}{% endif %} through the platform; how soon you see it depends on your way of payment.

If the parcel still arrives, please let me know here.`,
    zh: `很抱歉您没有收到订单{% if orderId %} {{ orderId }}{% endif %}。我正在通过平台为您全额退款{% if total %}（{{ total }}）{% endif %}；到账时间取决于您的付款方式。

如果之后收到了包裹，请在这里告诉我。`,
    es: `Siento que su pedido{% if orderId %} {{ orderId }}{% endif %} no haya llegado. Le devuelvo el importe completo{% if total %} de {{ total }}{% endif %} a través de la plataforma; el plazo hasta verlo depende de su forma de pago.

Si el paquete llegara más tarde, avíseme por aquí.`,
    pt: `Lamento que o seu pedido{% if orderId %} {{ orderId }}{% endif %} não tenha chegado. Estou devolvendo o valor total{% if total %} de {{ total }}{% endif %} pela plataforma; o prazo até aparecer depende da sua forma de pagamento.

Se o pacote ainda chegar, avise-me por aqui.`,
    fr: `Je suis désolé que votre commande{% if orderId %} {{ orderId }}{% endif %} ne vous soit pas parvenue. Je vous rembourse la totalité{% if total %}, soit {{ total }},{% endif %} par la plateforme ; le délai dépend de votre moyen de paiement.

Si le colis arrivait malgré tout, dites-le-moi ici.`,
    de: `es tut mir leid, dass Ihre Bestellung{% if orderId %} {{ orderId }}{% endif %} nicht bei Ihnen angekommen ist. Ich erstatte den vollen Betrag{% if total %} von {{ total }}{% endif %} über die Plattform; wann er bei Ihnen eingeht, hängt von Ihrer Zahlungsart ab.

Falls das Paket doch noch kommt, schreiben Sie mir bitte hier.`,
    it: `mi dispiace che il suo ordine{% if orderId %} {{ orderId }}{% endif %} non sia arrivato. Sto rimborsando l’intero importo{% if total %} di {{ total }}{% endif %} tramite la piattaforma; i tempi di accredito dipendono dal metodo di pagamento.

Se il pacco dovesse ancora arrivare, me lo faccia sapere qui.`,
    ru: `Приношу извинения, что заказ{% if orderId %} {{ orderId }}{% endif %} не дошёл до вас. Я возвращаю полную сумму{% if total %} {{ total }}{% endif %} через площадку; срок зачисления зависит от способа оплаты.

Если посылка всё же придёт, напишите мне здесь.`,
    pl: `przepraszam, że zamówienie{% if orderId %} {{ orderId }}{% endif %} do Pana/Pani nie dotarło. Zwracam pełną kwotę{% if total %} {{ total }}{% endif %} przez platformę; czas zaksięgowania zależy od sposobu płatności.

Jeśli paczka mimo wszystko dotrze, proszę o wiadomość tutaj.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}がお手元に届かず、申し訳ございません。プラットフォームを通じて全額{% if total %}（{{ total }}）{% endif %}を返金いたします。反映までの日数はお支払い方法により異なります。

後日お荷物が届いた場合は、こちらでお知らせください。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}이 도착하지 않아 죄송합니다. 플랫폼을 통해 전액{% if total %}({{ total }}){% endif %}을 환불해 드리겠습니다. 입금 시점은 결제 수단에 따라 다릅니다.

이후에 상품이 도착하면 이곳으로 알려 주세요.`,
  },
};
