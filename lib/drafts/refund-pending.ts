import type { DraftSpec } from './draft.ts';

export const refundPending: DraftSpec = {
  id: 'refund-pending',
  to: 'buyer',
  texts: {
    en: `Thank you for asking about the refund for order{% if orderId %} {{ orderId }}{% endif %}. It has not been made yet. I am checking the order today and will write to you here by {{ checkBy }} what has happened with it; the refund goes through the platform to the way of payment that you used.`,
    zh: `感谢您询问订单{% if orderId %} {{ orderId }}{% endif %}的退款。目前退款尚未完成。我今天会核对该订单，并在 {{ checkBy }} 之前在这里告诉您进展；退款将通过平台退回您使用的付款方式。`,
    es: `Gracias por preguntar por el reembolso del pedido{% if orderId %} {{ orderId }}{% endif %}. Todavía no se ha hecho. Hoy reviso el pedido y antes del {{ checkBy }} le escribiré por aquí en qué punto está; el reembolso va a través de la plataforma a la forma de pago que usó.`,
    pt: `Obrigado por perguntar sobre o reembolso do pedido{% if orderId %} {{ orderId }}{% endif %}. Ele ainda não foi feito. Hoje verifico o pedido e até {{ checkBy }} escrevo por aqui como está; o reembolso vai pela plataforma para a forma de pagamento que você usou.`,
    fr: `Merci pour votre question sur le remboursement de la commande{% if orderId %} {{ orderId }}{% endif %}. Il n’a pas encore été fait. Je vérifie la commande aujourd’hui et je vous écris ici au plus tard le {{ checkBy }} où il en est ; le remboursement passe par la plateforme vers le moyen de paiement que vous avez utilisé.`,
    de: `vielen Dank für Ihre Frage zur Erstattung der Bestellung{% if orderId %} {{ orderId }}{% endif %}. Sie ist noch nicht erfolgt. Ich prüfe die Bestellung heute und schreibe Ihnen hier bis zum {{ checkBy }}, wie es damit steht; die Erstattung geht über die Plattform an die Zahlungsart, die Sie verwendet haben.`,
    it: `grazie per la domanda sul rimborso dell’ordine{% if orderId %} {{ orderId }}{% endif %}. Non è ancora stato fatto. Oggi controllo l’ordine e le scrivo qui entro il {{ checkBy }} a che punto è; il rimborso passa dalla piattaforma al metodo di pagamento che ha usato.`,
    ru: `Спасибо за вопрос о возврате денег за заказ{% if orderId %} {{ orderId }}{% endif %}. Он ещё не оформлен. Сегодня я проверю заказ и до {{ checkBy }} напишу вам здесь, как обстоит дело; деньги возвращаются через площадку тем способом, которым вы платили.`,
    pl: `dziękuję za pytanie o zwrot pieniędzy za zamówienie{% if orderId %} {{ orderId }}{% endif %}. Nie został jeszcze zlecony. Dziś sprawdzę zamówienie i do {{ checkBy }} napiszę tutaj, na jakim jest etapie; zwrot następuje przez platformę użytą formą płatności.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の返金についてお問い合わせいただきました件、返金はまだ完了しておりません。本日ご注文を確認し、{{ checkBy }} までにこちらで状況をご連絡いたします。返金はプラットフォームを通じて、ご利用のお支払い方法に行われます。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 환불에 대해 문의해 주셔서 감사합니다. 환불은 아직 처리되지 않았습니다. 오늘 주문을 확인하고 {{ checkBy }}까지 진행 상황을 이곳으로 알려 드리겠습니다. 환불은 플랫폼을 통해 사용하신 결제 수단으로 진행됩니다.`,
  },
};
