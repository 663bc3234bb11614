import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { answeredPage } from '../../answered-page.ts';
import { member } from '../../payload-values.ts';
import { orderIn } from '../addresses.ts';
import { about } from '../payloads/answers.ts';
import { cardsIn, orderOf, placesInCard } from '../payloads/card.ts';
import { placesInOrder } from '../payloads/one-order.ts';
import { placesInPackage, placesInWay } from '../payloads/parcel.ts';
import { siteOf } from '../values.ts';
import { byWords } from './by-words.ts';

/** One order, from the answers that it is drawn from; the card of the list stands in for a missing one. */
export const orderPage = answeredPage(
  'shopee',
  byWords({
    kind: 'order',
    owns: (url) => orderIn(url) !== undefined,
    examples: [
      'https://seller.shopee.co.id/portal/sale/order/218000100020003',
      'https://banhang.shopee.vn/portal/sale/order/218000100020004',
    ],
    says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'unpaid'],
  }),
  (source) => {
    const site = siteOf(source.url);
    const id = orderIn(source.url);
    if (!site || id === undefined) return undefined;
    const named = (data: unknown) => member(data, 'order_id');
    const order = about(source, 'get_one_order', id, named);
    const parcel = about(source, 'get_package', id, (data) => named(member(data, 'order_info')));
    const card = cardsIn(source).findLast((entry) => orderOf(entry) === id);
    const proof = order ? 'get_one_order' : parcel ? 'get_package' : card && 'list card';
    if (proof === undefined) return undefined;
    return {
      proof: `payload ${proof}`,
      // What stands later is told by the better answer.
      places: {
        ...(card && placesInCard(card, site)),
        ...wayIn(source, id),
        ...(parcel && placesInPackage(parcel, site)),
        ...(order && placesInOrder(order, site)),
      },
    };
  },
);

const WAYS = ['get_forder_logistics', 'get_logistics_tracking_history'] as const;

function wayIn(source: Source, id: string): Places {
  const site = siteOf(source.url);
  const found = WAYS.map((call): Places => {
    const data = about(source, call, id, (answer) => member(answer, 'order_id'));
    return data && site ? placesInWay(call, data, site) : {};
  });
  return { ...found[0], ...found[1] };
}
