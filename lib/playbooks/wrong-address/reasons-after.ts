import { groundedIn } from '../grounded-in.ts';
import type { Outcome } from '../playbook.ts';
import type { Situation } from '../situation.ts';

/** The rules of the site that bear on an address, the nearest that it has. */
export const addressRules = (s: Situation) =>
  groundedIn(
    s,
    ['address-change'],
    ['delivery-proof'],
    ['transit-proof'],
    ['message-window'],
    ['communication'],
    ['answer-window'],
  );

/** What the site says of a parcel that has left for the address of the order; the rule for before it last. */
export const reasonsAfter = (s: Situation): Outcome['because'] => [
  {
    text: {
      en: 'After dispatch the address of the order stands; what the carrier can still do is a recall.',
      zh: '发货后以订单地址为准；只能尝试由承运商截回。',
    },
    rows: ['ebay.order.address_after', 'amazon.order.address_after', 'aliexpress.order.address'],
  },
  ...addressRules(s),
];
