import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/*
 * The words of the back office in en de fr it es pt ja zh, in that order inside each key. Which of them
 * were seen on a page is said in README.md. Tables of their own and not the vocabulary of those
 * languages, which together would weigh more than a script may.
 */

/** How an order id is labelled, on all pages. */
export const ORDER =
  'Order ID|Order number|Order #|Bestellnummer|Numéro de commande|Numero ordine|ID ordine|N.º de pedido|Número de pedido|ID del pedido|Número do pedido|ID do pedido|注文番号|订单编号|订单号';

/** What the pages of orders and those of cases print. */
const shared = {
  order: ORDER,
  total:
    'Order total|Grand total|Gesamtsumme|Gesamtbetrag|Total de la commande|Totale ordine|Total del pedido|Total do pedido|注文合計|合計|订单总额',
  tracking:
    'Tracking ID|Tracking number|Sendungsnummer|Numéro de suivi|Numero di tracking|Número de seguimiento|Código de rastreamento|追跡番号|お問い合わせ伝票番号|追踪编码|追踪编号',
  carrier:
    'Carrier|Versanddienstleister|Transporteur|Corriere|Transportista|Transportadora|配送業者|承运人',
} satisfies Vocabulary['labels'];

/** What the pages of orders print. */
export const orderWords: Vocabulary = {
  labels: {
    buyer:
      "Buyer name|Contact Buyer|Name des Käufers|Käufer kontaktieren|Nom de l'acheteur|Nome acquirente|Nombre del comprador|Nome do comprador|購入者名|买家姓名",
    orderedAt:
      "Purchase date|Order date|Kaufdatum|Bestelldatum|Date d'achat|Date de la commande|Data di acquisto|Data ordine|Fecha de compra|Fecha del pedido|Data da compra|Data do pedido|購入日|注文日|购买日期|订单日期",
    shipBy:
      'Ship by|Ship by date|Versenden bis|Versand bis|À expédier avant le|Expédier avant|Spedire entro|Da spedire entro|Enviar antes del|Fecha límite de envío|Enviar até|Data limite de envio|出荷予定日|出荷期限|发货日期|最晚发货日期',
    delivery:
      'Deliver by|Deliver by date|Lieferung bis|Liefern bis|Livrer avant le|Livraison avant|Consegnare entro|Consegna entro|Entregar antes del|Entregar até|お届け予定日|配達予定日|送达日期|预计送达日期',
    ...shared,
  },
  phrases: {
    unpaid: 'Pending|Ausstehend|En attente|In attesa|In sospeso|Pendiente|Pendente|保留中|等待中',
    unshipped:
      'Unshipped|Nicht versandt|Nicht versendet|Non expédié|Non expédiée|Non spedito|No enviado|Sin enviar|Não enviado|未出荷|未发货|尚未发货',
    shipped: 'Shipped|Versandt|Versendet|Expédié|Expédiée|Spedito|Enviado|出荷済み|発送済み|已发货',
    delivered:
      'Delivered|Zugestellt|Livré|Livrée|Consegnato|Entregado|Entregue|配達済み|已送达|已妥投',
    cancelled:
      'Canceled|Cancelled|Order canceled|Order cancelled|Storniert|Bestellung storniert|Annulé|Annulée|Commande annulée|Annullato|Ordine annullato|Cancelado|Pedido cancelado|キャンセル済み|キャンセルされ|注文はキャンセル|已取消|订单已取消',
  },
};

/** Who ships, and where it was sold: labels of the order list only. */
export const listWords = {
  fulfilment:
    "Fulfillment method|Fulfilment method|Versandart|Mode d'expédition|Metodo di spedizione|Método de gestión logística|Método de envio|出荷方法|配送方式",
  channel:
    'Sales channel|Verkaufskanal|Canal de vente|Canale di vendita|Canal de venta|Canal de vendas|販売経路|销售渠道',
};

/** What the pages of returns, claims and chargebacks print. That a return is approved decides nothing. */
export const caseWords: Vocabulary = {
  labels: {
    status:
      'Claim status|Status|Statut|Stato|Estado|Status da reivindicação|ステータス|状态|索赔状态',
    opened:
      'Claim date|Claim filed|Return requested|Chargeback date|Antragsdatum|Date de la réclamation|Data del reclamo|Fecha de la reclamación|Data da reivindicação|申請日|索赔日期',
    respondBy:
      'Reply by|Respond by|Reply-By date|Appeal by|Antworten bis|Répondre avant le|Rispondere entro|Responder antes del|Responder até|Recorrer por|返信期限|回答期限|回复截止日期|申诉截止日期',
    reason:
      'Customer issue|Reason|Claim reason|Return reason|Chargeback reason|Grund|Rückgabegrund|Motif|Motivo|Motivo del reso|Motivo de la devolución|Motivo da devolução|理由|返品理由|原因|退货原因',
    amount:
      'Claim amount|Refund amount|Chargeback amount|Amount|Erstattungsbetrag|Montant du remboursement|Importo del rimborso|Importe del reembolso|Valor do reembolso|返金額|請求金額|索赔金额|退款金额',
    ...shared,
    comment: 'Customer comments|Buyer comments|Kundenkommentar|Commentaires du client|客户评论',
  },
  phrases: {
    return:
      'Return|Manage return|Rückgabe|Rücksendung|Retour|Reso|Resi|Devolución|Devoluciones|Devolução|Devoluções|返品|退货',
    respondBy:
      'Reply by|Respond by|Please reply by|Please respond by|Appeal by|Antworten Sie bis|Répondez avant le|Rispondi entro|Responde antes del|Responda até|Recorrer por|返信期限|请在|回复截止',
    waiting:
      'Action required|Response needed|Information requested|Awaiting seller response|Represent your case|Handlung erforderlich|Action requise|Azione richiesta|Acción necesaria|Ação necessária|Informações solicitadas|要対応|需要操作|待处理',
    review:
      "Under review|Pending|In Prüfung|En cours d'examen|In revisione|En revisión|Em análise|Pendente|審査中|审核中",
    closed: 'Closed|Resolved|Geschlossen|Fermé|Chiuso|Cerrado|Encerrado|終了|已关闭',
  },
};

/** What those of claims and chargebacks print besides. */
export const claimWords: Vocabulary = {
  phrases: {
    claim:
      'A-to-z|Manage A-to-z claims|Amazon A-to-z|A-bis-z|A-bis-Z|Garantie A à Z|Garantie A-à-Z|Garanzia dalla A alla Z|Garantía de la A a la Z|Garantía A a Z|Garantia de A a Z|Garantia A a Z|Amazonマーケットプレイス保証|マーケットプレイス保証|亚马逊商城交易保障索赔',
    chargeback:
      'Chargeback|Manage chargeback|Rückbuchung|Rétrofacturation|Contestation de débit|Contestazione di addebito|Contracargo|Estorno|チャージバック|信用卡拒付',
    forSeller: 'Approved|Granted|Buyer-funded|Aprovada|Concedida',
    forBuyer: 'Denied|Seller-funded|Negada',
    closed: 'Claim withdrawn|Claim closed',
  },
};
