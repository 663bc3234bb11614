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
