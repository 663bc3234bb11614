import type { DraftId } from '../draft-ids.ts';
import type { Proof } from '../playbook.ts';
import { deliveryProofs, goodsProofs, returnProofs, transitProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import type { Cause } from './reason-codes.ts';
import { wrongReturn } from './standing.ts';

type Contestable = Exclude<Cause, 'compliance'>;

/** What shows that goods are genuine; the seller's own word never does. */
export const genuineProofs: readonly Proof[] = [
  { item: 'brand-authorisation', weight: 'strengthens' },
  { item: 'purchase-invoice', weight: 'required' },
  { item: 'listing-at-sale', weight: 'strengthens' },
  { item: 'own-assurance', weight: 'does-not-count' },
];

/** Who bought, then where it went: a thief can receive a parcel too. */
export const fraudProofs: readonly Proof[] = [
  { item: 'avs-cvv', weight: 'required', on: 'stripe' },
  { item: 'avs-cvv', weight: 'required', on: 'shopify' },
  { item: 'three-d-secure', weight: 'strengthens', on: 'stripe' },
  { item: 'three-d-secure', weight: 'strengthens', on: 'shopify' },
  { item: 'ip-device', weight: 'strengthens', on: 'stripe' },
  { item: 'ip-device', weight: 'strengthens', on: 'shopify' },
  { item: 'earlier-orders', weight: 'strengthens', on: 'stripe' },
  { item: 'earlier-orders', weight: 'strengthens', on: 'shopify' },
  { item: 'billing-descriptor', weight: 'strengthens', on: 'stripe' },
  { item: 'dispatch-scan', weight: 'required' },
  { item: 'checkout-address', weight: 'required' },
  { item: 'tracking-number', weight: 'required' },
  { item: 'delivered-scan', weight: 'strengthens' },
  { item: 'buyer-messages', weight: 'strengthens' },
];

const creditProofs: readonly Proof[] = [
  { item: 'refund-policy', weight: 'required' },
  { item: 'return-tracking', weight: 'strengthens' },
  { item: 'buyer-messages', weight: 'strengthens' },
];

const cancelledProofs: readonly Proof[] = [
  { item: 'dispatch-scan', weight: 'required' },
  { item: 'cancellation-log', weight: 'required' },
  { item: 'policy-acceptance', weight: 'strengthens' },
  { item: 'delivered-scan', weight: 'strengthens' },
];

const duplicateProofs: readonly Proof[] = [
  { item: 'order-pair', weight: 'required' },
  { item: 'dispatch-scan', weight: 'strengthens' },
  { item: 'buyer-messages', weight: 'strengthens' },
];

const refundProofs: readonly Proof[] = [
  { item: 'refund-record', weight: 'required' },
  { item: 'buyer-messages', weight: 'strengthens' },
];

interface Packet {
  readonly checklist: readonly Proof[];
  readonly draft: DraftId;
}

/** The proofs and the statement for a cause. */
export function packetOf(s: Situation, cause: Contestable | 'refunded'): Packet {
  switch (cause) {
    case 'refunded':
      return { checklist: refundProofs, draft: 'statement-refunded' };
    case 'not-received':
      return s.parcel === 'delivered'
        ? { checklist: signed(s, deliveryProofs), draft: 'statement-delivered' }
        : { checklist: transitProofs, draft: 'statement-in-transit' };
    case 'fraud':
      return { checklist: signed(s, fraudProofs), draft: 'statement-unauthorised' };
    case 'counterfeit':
      return { checklist: genuineProofs, draft: 'statement-genuine' };
    case 'not-as-described':
      return wrongReturn(s) === true
        ? { checklist: returnProofs, draft: 'statement-return-problem' }
        : {
            checklist: [...goodsProofs, { item: 'return-offer', weight: 'strengthens' }],
            draft: 'statement-not-as-described',
          };
    case 'credit':
      return wrongReturn(s) === true
        ? { checklist: returnProofs, draft: 'statement-return-problem' }
        : { checklist: creditProofs, draft: 'statement-no-credit-due' };
    case 'cancelled':
      return { checklist: cancelledProofs, draft: 'statement-sent-before-cancel' };
    case 'duplicate':
      return { checklist: duplicateProofs, draft: 'statement-two-orders' };
  }
}

const signed = ({ facts }: Situation, proofs: readonly Proof[]): readonly Proof[] =>
  facts.shipment?.service === 'signature'
    ? [...proofs, { item: 'signature', weight: 'strengthens' }]
    : proofs;
