import { fold } from '../page/text.ts';
import { issue } from './reasons.ts';

/** How payment systems word why a buyer disputes (en, de, fr, es), and their codes; the first that matches counts. */
const reasons: readonly (readonly [issue: string, words: RegExp])[] = [
  [
    'unauthorised-payment',
    /fraud|unrecogni[sz]ed|unauthori[sz]ed|not authori[sz]ed|betrug|nicht (?:erkannt|autorisiert|genehmigt)|fraudul|non (?:reconnu|autorisé)|no (?:reconocid|autorizad)/,
  ],
  [
    'refund-status',
    /credit[ _]not[ _]processed|refund not (?:received|processed)|gutschrift nicht|remboursement non|reembolso no/,
  ],
  [
    'cancel-request',
    /subscription[ _]cancell?ed|cancell?ed[ _]recurring|abonnement|suscripción cancelada/,
  ],
  [
    'item-not-received',
    /(?:product|merchandise|item|goods|services?)[\w ]{0,14}?[ _]not[ _]received|produkt nicht erhalten|produit non reçu|producto no recibido/,
  ],
  [
    'not-as-described',
    /product[ _]unacceptable|not[ _]as[ _]described|produkt (?:nicht akzept|inakzept)|produit inacceptable|producto inaceptable/,
  ],
  // Two charges for one order, or another amount than agreed: no matter of the parcel.
  [
    'other',
    /duplicate|incorrect[ _]amount|payment[ _]by[ _]other[ _]means|doppelt|double|duplicad/,
  ],
];

/** The issue that a reason of a payment dispute means; "General" and unknown wordings are no issue. */
export const paymentIssue = (text: string): string | undefined => {
  const said = fold(text);
  return reasons.find(([, words]) => words.test(said))?.[0] ?? issue(text);
};
