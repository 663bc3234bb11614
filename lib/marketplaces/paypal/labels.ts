import { wordsOf } from '../vocabulary/vocabulary.ts';

/**
 * What cases print (en, de, fr, es, it). A dispute (`chargeback`) is the talk of buyer and seller, a claim
 * PayPal's own case; the name of the Resolution Center (`return`) stands for an empty list.
 */
export const words = wordsOf({
  labels: {
    order:
      'Transaction ID|Transaktionscode|Numéro de transaction|Id. de transacción|ID transazione',
    request: 'Case ID|Case number|Fallnummer|Numéro du dossier|Id. de caso|ID pratica',
    status: 'Case status|Status|Statut|Estado|Stato',
    buyer: 'Buyer|Käufer|Acheteur|Comprador|Acquirente',
    orderedAt: 'Transaction date|Transaktionsdatum|Date de la transaction',
    opened: 'Date reported|Case opened|Opened on|Gemeldet am|Date de signalement|Fecha del informe',
    respondBy:
      'Respond by|Response due|Due date|Antworten bis|Répondre avant le|Responder antes del|Rispondi entro',
    reason: 'Reason|Case reason|Dispute reason|Issue|Grund|Motif|Motivo',
    amount:
      'Disputed amount|Amount in dispute|Strittiger Betrag|Montant contesté|Importe en disputa',
    total: 'Transaction amount|Transaktionsbetrag|Montant de la transaction',
    tracking: 'Tracking number|Sendungsnummer|Numéro de suivi|Número de seguimiento',
    carrier: 'Carrier|Shipping company|Versandunternehmen|Transporteur|Transportista',
    comment: "Buyer's comments|Message from buyer|Nachricht des Käufers",
  },
  phrases: {
    chargeback: 'Dispute|Inquiry|Konflikt|Litige|Disputa|Contestazione',
    claim: 'Claim|Escalated to a claim|Käuferschutzantrag|Réclamation|Reclamación|Reclamo',
    opened: 'Dispute opened|Claim opened',
    respondBy:
      'Respond by|Please respond by|You have until|Antworten bis|Répondre avant le|Responder antes del|Rispondi entro',
    waiting:
      'Waiting for your response|Respond now|Your response is needed|Ihre Antwort steht noch aus|En attente de votre réponse|Pendiente de su respuesta',
    waitingForBuyer:
      "Waiting for buyer|Waiting for buyer's response|Waiting for the buyer|Warten auf Antwort des Käufers",
    review:
      'Under review|Being reviewed by PayPal|Under review by PayPal|PayPal is reviewing|Wird von PayPal geprüft',
    forSeller: "Decided in your favor|Decided in seller's favor|Closed in your favor",
    forBuyer: "Decided in the buyer's favor|Decided in buyer's favor",
    closed: 'Case closed|Closed|Fall geschlossen|Dossier clos|Caso cerrado',
    sellerRefunded: 'You issued a refund|You refunded',
    return:
      'Resolution Center|Resolution Centre|Konfliktlösungen|Gestionnaire de litiges|Centro de resoluciones',
  },
});
