import type { Issue } from '../model/words.ts';

/** Matters of the goods themselves: the buyer has them. */
export const goodsIssues: readonly Issue[] = [
  'not-as-described',
  'defective',
  'damaged-in-transit',
  'wrong-item',
  'missing-parts',
  'size-fit',
  'how-to-use',
];

/** Matters of a parcel that is not there. */
export const parcelIssues: readonly Issue[] = [
  'item-not-received',
  'transit-delay',
  'tracking-stuck',
];
