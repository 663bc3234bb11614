import type { DraftSpec } from './draft.ts';

export const refundMade: DraftSpec = {
  id: 'refund-made',
  to: 'buyer',
  texts: {
    en: `Thank you for asking about the refund for order{% if orderId %} {{ orderId }}{% endif %}. It was made on the platform{% if refundedOn %} on {{ refundedOn }}{% endif %}{% if refundAmount %} ({{ refundAmount }}){% endif %} and goes to the way of payment that you used. How soon it shows there depends on the bank or the card; some show it only on the next statement.

Please look there and in the order. If you do not find it, your bank can search for it with the date and the amount.`,
    zh: `感谢您询问订单{% if orderId %} {{ orderId }}{% endif %}的退款。退款已{% if refundedOn %}于 {{ refundedOn }} {% endif %}在平台上完成{% if refundAmount %}（{{ refundAmount }}）{% endif %}，将退回您使用的付款方式。何时显示取决于银行或卡组织，有时要到下一期账单才会出现。

请在账户和订单中查看。如果没有找到，银行可以凭日期和金额查询。`,
    es: `Gracias por preguntar por el reembolso del pedido{% if orderId %} {{ orderId }}{% endif %}. Se hizo en la plataforma{% if refundedOn %} el {{ refundedOn }}{% endif %}{% if refundAmount %} ({{ refundAmount }}){% endif %} y va a la forma de pago que usó. El plazo hasta verlo depende del banco o de la tarjeta; a veces aparece solo en el extracto siguiente.

Mírelo allí y en el pedido. Si no lo encuentra, su banco puede buscarlo con la fecha y el importe.`,
    pt: `Obrigado por perguntar sobre o reembolso do pedido{% if orderId %} {{ orderId }}{% endif %}. Ele foi feito na plataforma{% if refundedOn %} em {{ refundedOn }}{% endif %}{% if refundAmount %} ({{ refundAmount }}){% endif %} e vai para a forma de pagamento que você usou. O prazo até aparecer depende do banco ou do cartão; às vezes surge só na fatura seguinte.

Veja lá e no pedido. Se não encontrar, o seu banco pode procurar pela data e pelo valor.`,
    fr: `Merci pour votre question sur le remboursement de la commande{% if orderId %} {{ orderId }}{% endif %}. Il a été fait sur la plateforme{% if refundedOn %} le {{ refundedOn }}{% endif %}{% if refundAmount %} ({{ refundAmount }}){% endif %} et va vers le moyen de paiement que vous avez utilisé. Le délai dépend de la banque ou de la carte ; parfois il n’apparaît que sur le relevé suivant.

Regardez à cet endroit et dans la commande. Si vous ne le trouvez pas, votre banque peut le rechercher avec la date et le montant.`,
    de: `vielen Dank für Ihre Frage zur Erstattung der Bestellung{% if orderId %} {{ orderId }}{% endif %}. Sie wurde{% if refundedOn %} am {{ refundedOn }}{% endif %} über die Plattform veranlasst{% if refundAmount %} ({{ refundAmount }}){% endif %} und geht an die Zahlungsart, die Sie verwendet haben. Wann sie dort erscheint, hängt von der Bank oder Karte ab; manchmal steht sie erst auf der nächsten Abrechnung.

Bitte sehen Sie dort und in der Bestellung nach. Falls Sie sie nicht finden, kann Ihre Bank mit Datum und Betrag danach suchen.`,
    it: `grazie per la domanda sul rimborso dell’ordine{% if orderId %} {{ orderId }}{% endif %}. È stato fatto sulla piattaforma{% if refundedOn %} il {{ refundedOn }}{% endif %}{% if refundAmount %} ({{ refundAmount }}){% endif %} e va al metodo di pagamento che ha usato. I tempi dipendono dalla banca o dalla carta; a volte compare solo nell’estratto conto successivo.

Controlli lì e nell’ordine. Se non lo trova, la sua banca può cercarlo con la data e l’importo.`,
    ru: `Спасибо за вопрос о возврате денег за заказ{% if orderId %} {{ orderId }}{% endif %}. Он оформлен на площадке{% if refundedOn %} {{ refundedOn }}{% endif %}{% if refundAmount %} ({{ refundAmount }}){% endif %} и придёт тем способом, которым вы платили. Срок зависит от банка или карты; иногда сумма видна только в следующей выписке.

Проверьте, пожалуйста, там и в заказе. Если вы её не найдёте, банк может найти её по дате и сумме.`,
    pl: `dziękuję za pytanie o zwrot pieniędzy za zamówienie{% if orderId %} {{ orderId }}{% endif %}. Został zlecony na platformie{% if refundedOn %} {{ refundedOn }}{% endif %}{% if refundAmount %} ({{ refundAmount }}){% endif %} i wraca użytą formą płatności. Czas zaksięgowania zależy od banku lub karty; czasem widać go dopiero na następnym wyciągu.

Proszę sprawdzić tam i w zamówieniu. Jeśli go nie widać, bank może go znaleźć po dacie i kwocie.`,
    ja: `ご注文{% if orderId %} {{ orderId }}{% endif %}の返金についてお知らせいたします。返金は{% if refundedOn %}{{ refundedOn }} に{% endif %}プラットフォームで手続き済みです{% if refundAmount %}（{{ refundAmount }}）{% endif %}。ご利用のお支払い方法に返金されますが、反映の時期は銀行やカード会社により異なり、次回のご利用明細に載る場合もございます。

お手元の明細とご注文画面をご確認ください。見当たらない場合は、日付と金額を銀行にお伝えいただくとお調べいただけます。`,
    ko: `주문{% if orderId %} {{ orderId }}{% endif %}의 환불에 대해 문의해 주셔서 감사합니다. 환불은{% if refundedOn %} {{ refundedOn }}에{% endif %} 플랫폼에서 처리되었으며{% if refundAmount %}({{ refundAmount }}){% endif %} 사용하신 결제 수단으로 입금됩니다. 표시되는 시점은 은행이나 카드사에 따라 다르며, 다음 명세서에 나타나는 경우도 있습니다.

결제 내역과 주문 화면을 확인해 주세요. 찾을 수 없으면 날짜와 금액을 은행에 알려 조회하실 수 있습니다.`,
  },
};
