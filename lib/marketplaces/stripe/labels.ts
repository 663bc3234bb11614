import { en } from '../vocabulary/en.ts';
import { wordsOf, type AllWords, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** English whole; of German, French and Spanish what disputes need. The words are those of Stripe's documentation. */
const own: Vocabulary = {
  labels: {
    order: 'Payment|Payment ID|PaymentIntent|Charge|Charge ID|Zahlung|Paiement|Pago',
    request: 'Dispute|Dispute ID|ID der Zahlungsanfechtung|ID du litige|ID de disputa',
    status: 'Dispute status|Statut|Estado',
    buyer: 'Customer|Kunde|Client|Cliente',
    opened: 'Disputed on|Dispute created|Created|Angefochten am|Contesté le|Disputado el',
    respondBy:
      'Evidence due by|Evidence due|Respond by|Response due|Antworten bis|Répondre avant le|Responder antes del',
    reason: 'Dispute reason|Reason|Grund|Motif|Motivo',
    amount:
      'Disputed amount|Dispute amount|Angefochtener Betrag|Montant contesté|Importe disputado',
  },
  phrases: {
    respondBy: 'Evidence due by|Respond by|Antworten bis|Répondre avant le|Responder antes del',
    waiting:
      'Needs response|Needs a response|Antwort erforderlich|Réponse requise|Requiere respuesta',
    review: 'Under review|In Prüfung|En cours d’examen|En revisión',
    forSeller: 'Won|Dispute won|Gewonnen|Gagné|Ganada',
    forBuyer: 'Lost|Dispute lost|Verloren|Perdu|Perdida',
    closed: 'Inquiry closed|Anfrage geschlossen',
    unpaid: 'Incomplete',
  },
};

const all = wordsOf(own, en);

const phrases: AllWords['phrases'] = {
  ...all.phrases,
  // What the card issuer only asks about is an inquiry, all else a dispute.
  claim: ['Inquiry', 'Anfrage', 'Demande d’information', 'Consulta'],
  chargeback: ['Dispute', 'Disputed', 'Chargeback', 'Zahlungsanfechtung', 'Litige', 'Disputa'],
  // How the headings of a payment begin.
  return: ['Payment', 'Zahlung', 'Paiement', 'Pago'],
};

/** On the pages of disputes an amount alone is the disputed one, on those of payments the total. */
const wordsWith = (key: 'amount' | 'total', chargeback = phrases.chargeback ?? []): AllWords => ({
  labels: {
    ...all.labels,
    [key]: [...(all.labels[key] ?? []), 'Amount', 'Betrag', 'Montant', 'Importe'],
  },
  phrases: { ...phrases, chargeback },
});
export const disputeWords = wordsWith('amount');
export const paymentWords = wordsWith('total');
/** The lists, also empty ones, are told by their names. */
export const disputeListWords = wordsWith('amount', [
  'Disputes',
  'All disputes',
  'Zahlungsanfechtungen',
  'Litiges',
  'Disputas',
]);
export const paymentListWords = wordsWith('total', [
  'Payments',
  'All payments',
  'Zahlungen',
  'Paiements',
  'Pagos',
]);
