import type { DraftSpec } from './draft.ts';

export const returnReceivedRefund: DraftSpec = {
  id: 'return-received-refund',
  to: 'buyer',
  texts: {
    en: `Your return for order{% if orderId %} {{ orderId }}{% endif %} has arrived, thank you. I have checked it and am refunding you on the platform{% if total %} ({{ total }}){% endif %}. How soon you see the money depends on your way of payment.`,
    zh: `订单{% if orderId %} {{ orderId }}{% endif %}的退货已收到，谢谢。我已检查完毕，正在通过平台为您退款{% if total %}（{{ total }}）{% endif %}。到账时间取决于您的付款方式。`,
    es: `Su devolución del pedido{% if orderId %} {{ orderId }}{% endif %} ha llegado, gracias. La he revisado y le reembolso en la plataforma{% if total %} ({{ total }}){% endif %}. El plazo hasta ver el dinero depende de su forma de pago.`,
    pt: `A sua devolução do pedido{% if orderId %} {{ orderId }}{% endif %} chegou, obrigado. Já a verifiquei e estou fazendo o reembolso pela plataforma{% if total %} ({{ total }}){% endif %}. O prazo para ver o dinheiro depende da sua forma de pagamento.`,
    fr: `Votre retour de la commande{% if orderId %} {{ orderId }}{% endif %} est arrivé, merci. Je l’ai vérifié et je vous rembourse sur la plateforme{% if total %} ({{ total }}){% endif %}. Le délai dépend de votre moyen de paiement.`,
    de: `Ihre Rücksendung zur Bestellung{% if orderId %} {{ orderId }}{% endif %} ist angekommen, vielen Dank. Ich habe sie geprüft und erstatte Ihnen den Betrag über die Plattform{% if total %} ({{ total }}){% endif %}. Wann das Geld bei Ihnen eingeht, hängt von Ihrer Zahlungsart ab.`,
    it: `il suo reso dell’ordine{% if orderId %} {{ orderId }}{% endif %} è arrivato, grazie. L’ho controllato e la sto rimborsando sulla piattaforma{% if total %} ({{ total }}){% endif %}. I tempi di accredito dipendono dal metodo di pagamento.`,
    ru: `Ваш возврат по заказу{% if orderId %} {{ orderId }}{% endif %} получен, спасибо. Я проверил его и возвращаю деньги на площадке{% if total %} ({{ total }}){% endif %}. Срок зачисления зависит от способа оплаты.`,
    pl: `zwrot z zamówienia{% if orderId %} {{ orderId }}{% endif %} dotarł, dziękuję. Sprawdziłem go i zwracam pieniądze na platformie{% if total %} ({{ total }}){% endif %}. Czas zaksięgowania zależy od sposobu płatności.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の返品が到着いたしました。ありがとうございます。確認が済みましたので、プラットフォームを通じて返金いたします{% if total %}（{{ total }}）{% endif %}。反映までの日数はお支払い方法により異なります。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 반품이 도착했습니다. 감사합니다. 확인을 마쳤으며 플랫폼에서 환불해 드리겠습니다{% if total %}({{ total }}){% endif %}. 입금 시점은 결제 수단에 따라 다릅니다.`,
  },
};
