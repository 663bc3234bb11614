import type { Variables } from '../drafts/draft.ts';
import type { Facts } from '../model/facts.ts';
import type { Outcome } from '../playbooks/playbook.ts';

/** What the facts fill in a draft. A return draft speaks of the return parcel, every other of the one to the buyer. */
export function variablesOf(facts: Facts, draft: NonNullable<Outcome['draft']>): Variables {
  const { buyer, orderId, items, shipment, shippedAt, deliverBy, deliveredAt, total } = facts;
  const aboutReturn = draft.id.includes('return-');
  const [first, ...others] = items ?? [];
  const tracking = aboutReturn ? facts.return?.trackingNumber : shipment?.trackingNumber;
  const values = {
    buyerName: buyer?.name,
    orderId,
    // The title of one of several items would name the wrong one.
    itemTitle: others.length === 0 ? first?.title : undefined,
    carrier: aboutReturn ? undefined : shipment?.carrier,
    trackingNumber: tracking,
    shippedOn: shippedAt,
    deliverBy,
    deliveredOn: deliveredAt,
    lastScanOn: shipment?.lastScanAt,
    checkBy: draft.checkBy,
    total,
    offer: draft.offer,
    refundedOn: facts.refund?.at,
    refundAmount: facts.refund?.amount,
    askReason: draft.askReason ? 'yes' : undefined,
    // On AliExpress no source says who pays the way back.
    returnLabel: facts.marketplace === 'ebay' ? 'yes' : undefined,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Variables;
}
