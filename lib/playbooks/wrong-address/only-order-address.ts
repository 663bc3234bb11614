import type { RowId } from '../playbook.ts';
import { knows, type Situation } from '../situation.ts';

/** The rows that bind a parcel to the address of the order, or its protection to it. */
const rows = [
  'ebay.order.address_before',
  'amazon.order.address_before',
  'aliexpress.order.address',
  'etsy.epp.need',
  'paypal.sp.address',
] as const satisfies readonly RowId[];

/** The rule by which another address costs the seller his protection, undefined where the site has none. */
export const onlyOrderAddress = (s: Situation): RowId | undefined =>
  rows.find((row) => knows(s, row));
