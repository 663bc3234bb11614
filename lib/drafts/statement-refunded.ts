import type { DraftSpec } from './draft.ts';

export const statementRefunded: DraftSpec = {
  id: 'statement-refunded',
  to: 'platform',
  texts: {
    en: `Order {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
The full refund{% if total %} of {{ total }}{% endif %} has already been made to the original way of payment, before a decision in this case. No further amount is due.
Attached: the record of the refund with day, amount and number; our messages with the buyer.`,
    zh: `订单 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
在本案裁定之前，全额退款{% if total %}（{{ total }}）{% endif %}已按原支付方式退回，不再有应付款项。
附件：退款记录（日期、金额、编号）；我们与买家的聊天记录。`,
    es: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
El reembolso completo{% if total %} de {{ total }}{% endif %} se hizo a la forma de pago original antes de que se decida este caso. No queda ningún importe pendiente.
Se adjuntan: el comprobante del reembolso con fecha, importe y número; nuestros mensajes con el comprador.`,
    pt: `Pedido {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
O reembolso integral{% if total %} de {{ total }}{% endif %} foi feito para a forma de pagamento original antes da decisão deste caso. Não há outro valor devido.
Em anexo: o comprovante do reembolso com data, valor e número; as nossas mensagens com o comprador.`,
    fr: `Commande {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Le remboursement intégral{% if total %} de {{ total }}{% endif %} a été effectué sur le moyen de paiement d’origine avant la décision de ce dossier. Aucun autre montant n’est dû.
Pièces jointes : la preuve du remboursement avec date, montant et numéro ; nos messages avec l’acheteur.`,
    de: `Bestellung {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Die volle Erstattung{% if total %} von {{ total }}{% endif %} ist vor der Entscheidung dieses Falls auf die ursprüngliche Zahlungsart erfolgt. Ein weiterer Betrag ist nicht offen.
Beigefügt: der Beleg der Erstattung mit Tag, Betrag und Nummer; unsere Nachrichten mit dem Käufer.`,
    it: `Ordine {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Il rimborso completo{% if total %} di {{ total }}{% endif %} è stato effettuato sul metodo di pagamento originale prima della decisione di questo caso. Non è dovuto altro importo.
Allegati: la prova del rimborso con data, importo e numero; i nostri messaggi con l’acquirente.`,
    ru: `Заказ {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Полный возврат{% if total %} {{ total }}{% endif %} сделан на исходный способ оплаты до решения по этому делу. Других сумм к выплате нет.
Приложены: подтверждение возврата с датой, суммой и номером; наша переписка с покупателем.`,
    pl: `Zamówienie {{ orderId }}{% if itemTitle %} ({{ itemTitle }}){% endif %}.
Pełny zwrot{% if total %} {{ total }}{% endif %} został wykonany na pierwotny sposób płatności przed rozstrzygnięciem tej sprawy. Żadna inna kwota nie jest należna.
W załączeniu: potwierdzenie zwrotu z datą, kwotą i numerem; nasze wiadomości z kupującym.`,
    ja: `注文 {{ orderId }}{% if itemTitle %}（{{ itemTitle }}）{% endif %}。
本件の判断の前に、全額{% if total %}（{{ total }}）{% endif %}を元のお支払い方法へ返金済みです。これ以上の支払い義務はありません。
添付：返金の記録（日付、金額、番号）。購入者とのメッセージ。`,
    ko: `주문 {{ orderId }}{% if itemTitle %}({{ itemTitle }}){% endif %}.
이 건이 결정되기 전에 원래 결제 수단으로 전액{% if total %}({{ total }}){% endif %}을 환불하였습니다. 추가로 지급할 금액은 없습니다.
첨부: 환불 기록(날짜, 금액, 번호), 구매자와의 메시지.`,
  },
};
