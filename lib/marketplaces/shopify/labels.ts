import { wordsOf } from '../vocabulary/vocabulary.ts';

/**
 * What orders and chargebacks print (en, de, fr, es). Orders have headings and badges as well; with whole
 * vocabularies the script would be too heavy.
 */
export const words = wordsOf({
  labels: {
    status: 'Chargeback status|Dispute status',
    buyer: 'Customer|Kunde|Client|Cliente',
    opened: 'Opened on|Filed on|Initiated on|Eröffnet am|Ouvert le|Iniciado el',
    respondBy:
      'Respond by|Response due|Submit by|Evidence due|Due date|Antworten bis|Répondre avant le|Responder antes del',
    reason: 'Chargeback reason|Inquiry reason|Dispute reason|Reason|Grund|Motif|Motivo',
    amount:
      'Chargeback amount|Inquiry amount|Disputed amount|Amount|Rückbuchungsbetrag|Montant de la contestation|Importe del contracargo',
    total: 'Total|Order total|Gesamtsumme|Gesamt',
    tracking: 'Tracking number|Sendungsnummer|Numéro de suivi|Número de seguimiento',
    carrier: 'Shipping carrier|Carrier|Versanddienstleister|Transporteur|Transportista',
  },
  phrases: {
    chargeback: 'Chargeback|Rückbuchung|Contestation|Contracargo',
    claim: 'Inquiry|Bankanfrage|Demande d’information|Consulta bancaria',
    opened: 'Chargeback opened|Inquiry opened',
    respondBy:
      'Respond by|Response due|Submit a response by|Submit your response by|Antworten bis|Répondre avant le|Responder antes del',
    waiting: 'Needs response|Response needed|Action required|Antwort erforderlich',
    review: 'Response submitted|Under review|Evidence submitted|In Prüfung',
    forSeller: 'Chargeback won|Won|You won|Gewonnen',
    forBuyer: 'Chargeback lost|Lost|You lost|Verloren',
    closed: 'Chargeback closed|Inquiry closed|Closed',
    unpaid: 'Payment pending|Zahlung ausstehend|Paiement en attente|Pago pendiente',
    unshipped: 'Unfulfilled|Nicht ausgeführt|Non traité|No preparado',
    shipped: 'Fulfilled|Ausgeführt|Traité|Preparado',
    delivered: 'Delivered|Zugestellt|Livré|Entregado',
    cancelled: 'Canceled|Cancelled|Storniert|Annulé|Cancelado',
    // The name of the list of orders stands for an empty one.
    return: 'Orders|Bestellungen|Commandes|Pedidos',
  },
});

/** The headings above the address that the parcel goes to. */
export const ADDRESS_HEADINGS: readonly string[] = [
  'shipping address',
  'lieferadresse',
  'adresse d’expédition',
  "adresse d'expédition",
  'dirección de envío',
];
