import type { DraftSpec } from './draft.ts';

export const snadRefund: DraftSpec = {
  id: 'snad-refund',
  to: 'buyer',
  texts: {
    en: `Thank you for showing me the problem with your order{% if orderId %} {{ orderId }}{% endif %}. I am sorry about it. I am refunding the full amount{% if total %} of {{ total }}{% endif %} on the platform, and you do not have to send the item back. How soon you see the money depends on your way of payment.`,
    zh: `感谢您告知订单{% if orderId %} {{ orderId }}{% endif %}的问题，非常抱歉。我正在通过平台为您全额退款{% if total %}（{{ total }}）{% endif %}，商品无需寄回。到账时间取决于您的付款方式。`,
    es: `Gracias por mostrarme el problema con su pedido{% if orderId %} {{ orderId }}{% endif %}; lo siento. Le devuelvo el importe completo{% if total %} de {{ total }}{% endif %} en la plataforma y no tiene que enviar el artículo de vuelta. El plazo hasta ver el dinero depende de su forma de pago.`,
    pt: `Obrigado por mostrar o problema com o seu pedido{% if orderId %} {{ orderId }}{% endif %}; lamento o ocorrido. Estou devolvendo o valor total{% if total %} de {{ total }}{% endif %} pela plataforma, e você não precisa enviar o artigo de volta. O prazo para ver o dinheiro depende da sua forma de pagamento.`,
    fr: `Merci de m’avoir montré le problème de votre commande{% if orderId %} {{ orderId }}{% endif %} ; j’en suis désolé. Je vous rembourse la totalité{% if total %}, soit {{ total }},{% endif %} sur la plateforme, et vous n’avez pas à renvoyer l’article. Le délai dépend de votre moyen de paiement.`,
    de: `vielen Dank, dass Sie mir das Problem mit Ihrer Bestellung{% if orderId %} {{ orderId }}{% endif %} gezeigt haben; es tut mir leid. Ich erstatte den vollen Betrag{% if total %} von {{ total }}{% endif %} über die Plattform, und Sie müssen den Artikel nicht zurückschicken. Wann das Geld bei Ihnen eingeht, hängt von Ihrer Zahlungsart ab.`,
    it: `grazie per avermi mostrato il problema del suo ordine{% if orderId %} {{ orderId }}{% endif %}; me ne dispiace. Sto rimborsando l’intero importo{% if total %} di {{ total }}{% endif %} sulla piattaforma e non deve restituire l’articolo. I tempi di accredito dipendono dal metodo di pagamento.`,
    ru: `Спасибо, что показали проблему с заказом{% if orderId %} {{ orderId }}{% endif %}; приношу извинения. Я возвращаю полную сумму{% if total %} {{ total }}{% endif %} на площадке, отправлять товар обратно не нужно. Срок зачисления зависит от способа оплаты.`,
    pl: `dziękuję za pokazanie problemu z zamówieniem{% if orderId %} {{ orderId }}{% endif %}; przepraszam za niego. Zwracam pełną kwotę{% if total %} {{ total }}{% endif %} na platformie i nie trzeba odsyłać przedmiotu. Czas zaksięgowania zależy od sposobu płatności.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の不具合をお知らせいただき、ありがとうございます。ご迷惑をおかけし申し訳ございません。プラットフォームを通じて全額{% if total %}（{{ total }}）{% endif %}を返金いたします。商品をご返送いただく必要はございません。反映までの日数はお支払い方法により異なります。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 문제를 알려 주셔서 감사하고, 불편을 드려 죄송합니다. 플랫폼에서 전액{% if total %}({{ total }}){% endif %}을 환불해 드리며 상품은 돌려보내지 않으셔도 됩니다. 입금 시점은 결제 수단에 따라 다릅니다.`,
  },
};
