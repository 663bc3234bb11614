/**
 * The words of eBay's pages in the languages of its sites: en de fr it es zh. Which of them
 * were seen on a page is said in README.md. The words of a list are apart by `|`, because every
 * seller's page loads them and quotes weigh as much as a short word.
 */
const words = (text: string): readonly string[] => text.split('|');

export const orderLabels = {
  order: words(
    'Order|Order number|Order ID|Bestellung|Bestellnummer|Commande|Numéro de commande' +
      "|Ordine|Numero dell'ordine|Numero ordine|Pedido|Número de pedido|订单|订单号|订单编号|訂單|訂單編號",
  ),
  sold: words(
    'Sold|Date sold|Verkauft|Verkauft am|Vendu|Vendu le|Venduto|Venduto il|Vendido' +
      '|Vendido el|已售出|售出日期|售出',
  ),
  total: words(
    'Order total|Total|Gesamtbetrag|Gesamtsumme|Bestellsumme|Total de la commande' +
      '|Totale ordine|Totale|Total del pedido|订单总额|訂單總額',
  ),
  tracking: words(
    'Tracking|Tracking number|Sendungsverfolgung|Sendungsnummer|Suivi|Numéro de suivi' +
      '|Tracciamento|Numero di tracking|Seguimiento|Número de seguimiento|跟踪号|跟踪编号|物流编号' +
      '|追蹤編號',
  ),
  delivery: words(
    'Estimated delivery date shown to buyer|Estimated delivery date|Estimated delivery' +
      '|Dem Käufer angezeigtes voraussichtliches Lieferdatum|Voraussichtliches Lieferdatum' +
      '|Voraussichtliche Lieferung|Date de livraison estimée|Livraison estimée' +
      '|Data di consegna stimata|Consegna stimata|Consegna prevista' +
      '|Fecha de entrega estimada|Entrega estimada|预计送达日期|预计送达时间|預計送達日期',
  ),
};

/** How the status line of an order begins. */
export const orderStatus = {
  shipBy: words(
    'Ship by|Versand bis|Versenden bis|Bitte versenden bis|À expédier avant le' +
      '|Expédier avant le|Spedisci entro il|Spedire entro il|Enviar antes del|发货截止日期|出貨截止日期',
  ),
  shipped: words(
    'Shipped on|Versandt am|Verschickt am|Versendet am|Expédié le|Expédiée le|Spedito il' +
      '|Enviado el|发货时间|发货日期|出貨日期',
  ),
  delivered: words(
    'Delivered on|Zugestellt am|Geliefert am|Livré le|Livrée le|Consegnato il' +
      '|Entregado el|送达时间|送达日期|送達日期',
  ),
  cancelled: words(
    'Canceled on|Cancelled on|Order canceled|Order cancelled|Storniert am|Abgebrochen am' +
      '|Annulé le|Annulée le|Annullato il|Cancelado el|订单已取消|訂單已取消',
  ),
  unpaid: words(
    'Awaiting payment|Zahlung ausstehend|Warten auf Zahlung|En attente de paiement' +
      '|In attesa di pagamento|Pendiente de pago|等待付款|待付款',
  ),
};

const { order, total, tracking, delivery } = orderLabels;
export const caseLabels = {
  request: words(
    'Request ID|Request number|Request|Return ID|Return number|Case ID|Case number' +
      '|Anfragenummer|Rückgabenummer|Fallnummer|Numéro de demande|Numéro de retour' +
      '|Numero richiesta|Numero di restituzione|Número de solicitud|Número de devolución' +
      '|申请编号|退货编号|退貨編號',
  ),
  opened: words(
    'Opened|Opened on|Request opened|Case opened|Requested|Requested on|Date requested' +
      '|Return requested|Anfrage geöffnet am|Geöffnet am|Angefragt am|Rückgabe angefragt am' +
      '|Rückgabe angefordert am|Demande ouverte le|Richiesta aperta il|Solicitud abierta el' +
      '|申请日期|申請日期',
  ),
  reason: words(
    'Reason|Return reason|Reason for return|Grund|Rückgabegrund|Grund der Rückgabe|Motif' +
      '|Motif du retour|Motivo|Motivo della restituzione|Motivo de la devolución|原因|退货原因' +
      '|退貨原因',
  ),
  amount: words(
    'Refund amount|Requested amount|Amount requested|Total refund|Rückerstattungsbetrag' +
      '|Erstattungsbetrag|Montant du remboursement|Importo del rimborso' +
      '|Importe del reembolso|退款金额|退款金額',
  ),
  status: words('Status|Return status|Statut|Stato|Estado|状态|狀態'),
  buyer: words('Buyer|Käufer|Acheteur|Acquirente|Comprador|买家|買家'),
  comment: words(
    "Buyer's comments|Buyer comments|Buyer’s comments|Comments from buyer" +
      "|Kommentar des Käufers|Nachricht des Käufers|Commentaires de l'acheteur" +
      "|Commenti dell'acquirente|Comentarios del comprador|买家留言|買家留言",
  ),
  quantity: words('Quantity|Anzahl|Stückzahl|Quantité|Quantità|Cantidad|数量|數量'),
  order,
  total,
  tracking,
  delivery,
};

/** For whom eBay decided, in American and British spelling. */
const inFavor = (whose: string) =>
  ['We decided', 'eBay decided', 'The case was closed', 'This case was closed']
    .map((said) => `${said} in ${whose} favor|${said} in ${whose} favour`)
    .join('|');

const { delivered, shipped } = orderStatus;
/** How sentences of a request begin. */
export const casePhrases = {
  notReceived: words(
    "Item not received|Item hasn't arrived|Buyer hasn't received" +
      "|The buyer hasn't received|The buyer didn't receive|Your buyer hasn't received" +
      '|Artikel nicht erhalten|Artikel wurde nicht erhalten' +
      '|Der Käufer hat den Artikel nicht erhalten|Objet non reçu|Oggetto non ricevuto' +
      '|Artículo no recibido|物品未收到|未收到物品',
  ),
  return: words(
    'Return|Return request|Rückgabe|Rückgabeanfrage|Rücksendung|Retour|Demande de retour' +
      '|Restituzione|Reso|Devolución|退货|退貨',
  ),
  request: words('Request #|Return #|Case #|Request ID|Return ID|Case ID'),
  opened: words(
    'Request opened|Case opened|Return requested on|The buyer opened this request on' +
      '|The buyer opened a request on|The buyer requested a return on' +
      '|Der Käufer hat die Anfrage geöffnet am|Rückgabe angefragt am|Anfrage geöffnet am',
  ),
  respondBy: words(
    'Respond by|Please respond by|Reply by|You have until|You need to respond by' +
      '|Antworten bis|Antworten Sie bis|Bitte antworten Sie bis|Sie haben bis' +
      '|Sie haben Zeit bis|Répondez avant le|Répondre avant le|Rispondi entro il' +
      '|Responde antes del|回复截止日期|请回复截止|回覆截止日期',
  ),
  waiting: words(
    'Waiting for you|Waiting for seller|Waiting for your response|Action required' +
      '|Respond to the buyer|Ihre Antwort ist erforderlich|Warten auf Ihre Antwort' +
      '|Handlung erforderlich',
  ),
  closed: words(
    'Case closed|Request closed|Return closed|Return complete|This request is closed' +
      '|This request was closed|This case is closed|This return is closed' +
      '|The buyer closed this request|Refund issued|Fall geschlossen|Anfrage geschlossen' +
      '|Rückgabe geschlossen|Rückgabe abgeschlossen|Diese Anfrage ist geschlossen' +
      '|Der Käufer hat die Anfrage geschlossen|Rückerstattung veranlasst|Demande clôturée' +
      '|Richiesta chiusa|Solicitud cerrada|申请已关闭|退货已关闭',
  ),
  review: words(
    'eBay stepped in|eBay has stepped in|eBay is reviewing|eBay was asked to step in' +
      "|The buyer asked eBay to step in|You asked eBay to step in|We're reviewing this case" +
      '|eBay wurde eingeschaltet|eBay hat sich eingeschaltet|eBay prüft' +
      '|Der Käufer hat eBay eingeschaltet',
  ),
  forSeller: words(`${inFavor('your')}|Der Fall wurde zu Ihren Gunsten`),
  forBuyer: words(`${inFavor("the buyer's")}|Der Fall wurde zugunsten des Käufers`),
  sellerRefunded: words(
    'You issued a refund|You refunded the buyer|Sie haben eine Rückerstattung' +
      '|Sie haben dem Käufer den Kaufpreis erstattet',
  ),
  platformRefunded: words('eBay refunded the buyer|We refunded the buyer|eBay issued a refund'),
  returnRequested: words('Return requested|Rückgabe angefragt|Rückgabe angefordert'),
  returnApproved: words(
    'Return accepted|Return approved|Waiting for buyer to ship|Rückgabe akzeptiert' +
      '|Warten auf Versand durch den Käufer',
  ),
  returnShipped: words('Return shipped|Rücksendung verschickt|Rücksendung unterwegs'),
  returnDelivered: words('Return delivered|Rücksendung zugestellt|Rücksendung erhalten'),
  returnDeclined: words('Return declined|Rückgabe abgelehnt'),
  delivered,
  shipped,
};
