import { wordsOf } from '../vocabulary/vocabulary.ts';

/**
 * The words of the panel of an order and of help requests (en, de, fr, es). Orders and messages come from
 * data and need none; with whole vocabularies the script would be too heavy.
 */
export const words = wordsOf({
  labels: {
    order: 'Order|Order number|Order #|Bestellung|Commande|Pedido',
    request: 'Help request|Case|Case ID|Hilfeanfrage|Demande d’aide|Solicitud de ayuda',
    status: 'Status|Statut|Estado',
    buyer: 'Buyer|Käufer|Acheteur|Comprador',
    shipBy: 'Ship by|Versand bis|Expédier avant|Enviar antes del',
    delivery: 'Estimated delivery|Voraussichtliche Lieferung|Livraison estimée|Entrega estimada',
    opened: 'Opened|Opened on|Requested on|Eröffnet am|Ouvert le|Abierto el',
    respondBy: 'Respond by|Reply by|Antworten bis|Répondre avant|Responder antes del',
    reason: 'Reason|Issue|Grund|Motif|Motivo',
    amount: 'Refund amount|Requested amount|Erstattungsbetrag|Montant du remboursement',
    total: 'Order total|Bestellsumme|Total de la commande|Total del pedido',
    tracking: 'Tracking number|Sendungsnummer|Numéro de suivi|Número de seguimiento',
    carrier: 'Carrier|Shipped with|Versanddienstleister|Transporteur|Transportista',
    comment: "Buyer's message|Message from buyer|Nachricht des Käufers",
  },
  phrases: {
    return: 'Help request|Hilfeanfrage|Demande d’aide|Solicitud de ayuda',
    claim: 'Case opened|Case #|Fall eröffnet|Dossier ouvert|Caso abierto',
    opened: 'Help request opened|Case opened',
    respondBy: 'Respond by|Please respond by|You have until',
    waiting: 'Waiting for your response|Waiting for you|Your response is needed',
    waitingForBuyer: 'Waiting for buyer',
    review: 'Etsy is reviewing|Under review|In review',
    forSeller: 'Decided in your favor|Resolved in your favor',
    forBuyer: "Decided in the buyer's favor|Resolved in the buyer's favor",
    closed: 'Case closed|Closed|Resolved',
    sellerRefunded: 'You issued a refund|You refunded',
    shipped: 'Shipped|Versandt|Expédié|Enviado',
  },
});
