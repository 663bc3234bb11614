import type { DraftSpec } from './draft.ts';

export const doubtRefund: DraftSpec = {
  id: 'doubt-refund',
  to: 'buyer',
  texts: {
    en: `Thank you for writing about order{% if orderId %} {{ orderId }}{% endif %}. You should have no doubt about what you bought, so I am refunding the full amount{% if total %} of {{ total }}{% endif %} through the platform. There is no need to send the item back. How soon you see the money depends on your way of payment.`,
    zh: `感谢您就订单{% if orderId %} {{ orderId }}{% endif %}来信。您不应对所购商品有任何疑虑，因此我正在通过平台为您全额退款{% if total %}（{{ total }}）{% endif %}，商品无需寄回。到账时间取决于您的付款方式。`,
    es: `Gracias por escribir sobre el pedido{% if orderId %} {{ orderId }}{% endif %}. No debe quedarle ninguna duda sobre lo que compró, así que le devuelvo el importe completo{% if total %} de {{ total }}{% endif %} a través de la plataforma. No hace falta que devuelva el artículo. El plazo hasta ver el dinero depende de su forma de pago.`,
    pt: `Obrigado por escrever sobre o pedido{% if orderId %} {{ orderId }}{% endif %}. Você não deve ficar com nenhuma dúvida sobre o que comprou, por isso estou devolvendo o valor total{% if total %} de {{ total }}{% endif %} pela plataforma. Não é preciso devolver o artigo. O prazo até o valor aparecer depende da sua forma de pagamento.`,
    fr: `Merci de m’avoir écrit au sujet de la commande{% if orderId %} {{ orderId }}{% endif %}. Vous ne devez avoir aucun doute sur votre achat ; je vous rembourse donc la totalité{% if total %}, soit {{ total }},{% endif %} par la plateforme. Il n’est pas nécessaire de renvoyer l’article. Le délai dépend de votre moyen de paiement.`,
    de: `vielen Dank für Ihre Nachricht zur Bestellung{% if orderId %} {{ orderId }}{% endif %}. Sie sollen bei Ihrem Kauf keinen Zweifel haben, deshalb erstatte ich den vollen Betrag{% if total %} von {{ total }}{% endif %} über die Plattform. Den Artikel brauchen Sie nicht zurückzusenden. Wann das Geld eingeht, hängt von Ihrer Zahlungsart ab.`,
    it: `grazie per averci scritto riguardo all’ordine{% if orderId %} {{ orderId }}{% endif %}. Non deve avere dubbi su ciò che ha acquistato, perciò rimborso l’intero importo{% if total %} di {{ total }}{% endif %} tramite la piattaforma. Non occorre restituire l’articolo. I tempi di accredito dipendono dal metodo di pagamento.`,
    ru: `Спасибо за сообщение о заказе{% if orderId %} {{ orderId }}{% endif %}. У вас не должно быть сомнений в покупке, поэтому я возвращаю полную сумму{% if total %} {{ total }}{% endif %} через площадку. Отправлять товар обратно не нужно. Срок зачисления зависит от способа оплаты.`,
    pl: `dziękuję za wiadomość dotyczącą zamówienia{% if orderId %} {{ orderId }}{% endif %}. Nie powinno być żadnych wątpliwości co do zakupu, dlatego zwracam pełną kwotę{% if total %} {{ total }}{% endif %} przez platformę. Przedmiotu nie trzeba odsyłać. Czas zaksięgowania zależy od sposobu płatności.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}についてご連絡いただき、ありがとうございます。ご購入に不安を残さないよう、プラットフォームを通じて全額{% if total %}（{{ total }}）{% endif %}を返金いたします。商品をお送りいただく必要はございません。反映までの日数はお支払い方法により異なります。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}에 대해 연락해 주셔서 감사합니다. 구매하신 상품에 대해 불안함이 없으시도록 플랫폼을 통해 전액{% if total %}({{ total }}){% endif %}을 환불해 드리겠습니다. 상품은 보내지 않으셔도 됩니다. 입금 시점은 결제 수단에 따라 다릅니다.`,
  },
};
