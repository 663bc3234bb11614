import { wordsOf } from '../vocabulary/vocabulary.ts';
import { orderLabels, orderStatus } from './labels.ts';
import { returnWords } from './return-words.ts';

/** For whom eBay decided, in American and British spelling. */
const inFavor = (whose: string) =>
  ['We decided', 'eBay decided', 'The case was closed', 'This case was closed']
    .map((said) => `${said} in ${whose} favor|${said} in ${whose} favour`)
    .join('|');

/** The words of the pages of cases in the languages of the sites; which of them were seen is said in README.md. */
export const words = wordsOf({
  labels: {
    order: orderLabels.order.join('|'),
    total: orderLabels.total.join('|'),
    tracking: orderLabels.tracking.join('|'),
    delivery: orderLabels.delivery.join('|'),
    request:
      'Request ID|Request number|Request|Return ID|Return number|Case ID|Case number' +
      '|Anfragenummer|Rückgabenummer|Fallnummer|Numéro de demande|Numéro de retour' +
      '|Numero richiesta|Numero di restituzione|Número de solicitud|Número de devolución' +
      '|申请编号|退货编号|退貨編號',
    opened:
      'Opened|Opened on|Request opened|Case opened|Requested|Requested on|Date requested' +
      '|Return requested|Anfrage geöffnet am|Geöffnet am|Angefragt am|Rückgabe angefragt am' +
      '|Rückgabe angefordert am|Demande ouverte le|Richiesta aperta il|Solicitud abierta el' +
      '|申请日期|申請日期',
    reason:
      'Reason|Return reason|Reason for return|Grund|Rückgabegrund|Grund der Rückgabe|Motif' +
      '|Motif du retour|Motivo|Motivo della restituzione|Motivo de la devolución|原因|退货原因' +
      '|退貨原因',
    amount:
      'Disputed amount|Refund amount|Requested amount|Amount requested|Total refund|Rückerstattungsbetrag' +
      '|Erstattungsbetrag|Montant du remboursement|Importo del rimborso' +
      '|Importe del reembolso|退款金额|退款金額',
    status: 'Status|Return status|Statut|Stato|Estado|状态|狀態',
    buyer: 'Buyer|Käufer|Acheteur|Acquirente|Comprador|买家|買家',
    comment:
      "Buyer's comments|Buyer comments|Buyer’s comments|Comments from buyer" +
      "|Kommentar des Käufers|Nachricht des Käufers|Commentaires de l'acheteur" +
      "|Commenti dell'acquirente|Comentarios del comprador|买家留言|買家留言",
    quantity: 'Quantity|Anzahl|Stückzahl|Quantité|Quantità|Cantidad|数量|數量',
  },
  phrases: {
    ...returnWords,
    shipped: orderStatus.shipped.join('|'),
    delivered: orderStatus.delivered.join('|'),
    notReceived:
      "Item not received|Item hasn't arrived|Buyer hasn't received" +
      "|The buyer hasn't received|The buyer didn't receive|Your buyer hasn't received" +
      '|Artikel nicht erhalten|Artikel wurde nicht erhalten' +
      '|Der Käufer hat den Artikel nicht erhalten|Objet non reçu|Oggetto non ricevuto' +
      '|Artículo no recibido|物品未收到|未收到物品',
    return:
      'Return|Return request|Rückgabe|Rückgabeanfrage|Rücksendung|Retour|Demande de retour' +
      '|Restituzione|Reso|Devolución|退货|退貨',
    opened:
      'Request opened|Case opened|Return requested on|The buyer opened this request on' +
      '|The buyer opened a request on|The buyer requested a return on' +
      '|Der Käufer hat die Anfrage geöffnet am|Rückgabe angefragt am|Anfrage geöffnet am',
    respondBy:
      'Respond by|Please respond by|Reply by|You have until|You need to respond by' +
      '|Antworten bis|Antworten Sie bis|Bitte antworten Sie bis|Sie haben bis' +
      '|Sie haben Zeit bis|Répondez avant le|Répondre avant le|Rispondi entro il' +
      '|Responde antes del|回复截止日期|请回复截止|回覆截止日期',
    waiting:
      'Waiting for you|Waiting for seller|Waiting for your response|Action required' +
      '|Respond to the buyer|Ihre Antwort ist erforderlich|Warten auf Ihre Antwort' +
      '|Handlung erforderlich',
    review:
      'eBay stepped in|eBay has stepped in|eBay is reviewing|eBay was asked to step in' +
      "|The buyer asked eBay to step in|You asked eBay to step in|We're reviewing this case" +
      '|eBay wurde eingeschaltet|eBay hat sich eingeschaltet|eBay prüft' +
      '|Der Käufer hat eBay eingeschaltet',
    forSeller: `${inFavor('your')}|Der Fall wurde zu Ihren Gunsten`,
    forBuyer: `${inFavor("the buyer's")}|Der Fall wurde zugunsten des Käufers`,
    sellerRefunded:
      'You issued a refund|You refunded the buyer|Sie haben eine Rückerstattung' +
      '|Sie haben dem Käufer den Kaufpreis erstattet',
    platformRefunded: 'eBay refunded the buyer|We refunded the buyer|eBay issued a refund',
    cancellation:
      'Cancellation|Cancel request|Cancel order|The buyer wants to cancel|Stornierung|Abbruch der Transaktion|Annulation|Annullamento|Cancelación|取消订单|取消請求',
    chargeback:
      'Payment dispute|Chargeback|The buyer’s bank|Zahlungsanfechtung|Zahlungsstreit|Contestation de paiement|Contestazione di pagamento|Disputa de pago|付款纠纷|付款爭議',
  },
});
