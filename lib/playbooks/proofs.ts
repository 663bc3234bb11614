import type { Proof } from './playbook.ts';

/** What proves where a parcel is; a number that stands only in messages is not accepted by AliExpress. */
export const transitProofs: readonly Proof[] = [
  { item: 'tracking-number', weight: 'required' },
  { item: 'dispatch-scan', weight: 'required' },
  { item: 'carrier-page', weight: 'strengthens' },
  { item: 'sender-document', weight: 'strengthens', on: 'aliexpress' },
  { item: 'tracking-in-messages', weight: 'does-not-count', on: 'aliexpress' },
];

export const deliveryProofs: readonly Proof[] = [
  { item: 'tracking-number', weight: 'required' },
  { item: 'delivered-scan', weight: 'required' },
  { item: 'checkout-address', weight: 'required' },
  { item: 'carrier-page', weight: 'strengthens' },
  { item: 'sender-document', weight: 'strengthens', on: 'aliexpress' },
  { item: 'tracking-in-messages', weight: 'does-not-count', on: 'aliexpress' },
  { item: 'outside-chat', weight: 'does-not-count', on: 'ebay' },
];

/** What shows that the goods were as the listing says. */
export const goodsProofs: readonly Proof[] = [
  { item: 'listing-at-sale', weight: 'required' },
  { item: 'dispatch-photos', weight: 'strengthens' },
  { item: 'buyer-photos', weight: 'strengthens' },
  { item: 'buyer-messages', weight: 'strengthens' },
  { item: 'outside-chat', weight: 'does-not-count', on: 'ebay' },
];

/** What shows what came back. */
export const returnProofs: readonly Proof[] = [
  { item: 'return-tracking', weight: 'required' },
  { item: 'return-photos', weight: 'required' },
  { item: 'dispatch-photos', weight: 'strengthens' },
  { item: 'listing-at-sale', weight: 'strengthens' },
];
