import { elsewhere } from '../grounds.ts';
import { says, type Grounded, type OnGround } from '../playbook.ts';

/** What the platforms look at while a parcel is under way. */
export const scansCount: readonly [Grounded, ...(Grounded | OnGround)[]] = [
  {
    text: says(
      'Tracking of the carrier, and not the word of either side, is what eBay looks at.',
      'eBay 看的是承运商的物流记录，而不是任何一方的说法。',
    ),
    rows: ['ebay.ev.inr'],
  },
  {
    text: says(
      'A valid tracking number declared in the order is what AliExpress asks for.',
      'AliExpress 要求的是订单中申报的有效运单号。',
    ),
    rows: ['aliexpress.ev.nr'],
  },
  ...elsewhere('transit-proof'),
];

/** Our own practice: long enough for a new scan, short enough that the buyer does not have to ask again. */
export const SCAN_DAYS = 3;
