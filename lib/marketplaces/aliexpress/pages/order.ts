import { address, text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { joined } from '../../joined.ts';
import type { Page } from '../../marketplace.ts';
import { readPage } from '../../read-page.ts';
import { idIn, isAt, orderIdIn } from '../addresses.ts';
import { answersOf, belongsTo, troubleWith } from '../payloads/find.ts';
import { printedMoney } from '../payloads/money.ts';
import { orderDetail, placesInOrder } from '../payloads/order-detail.ts';
import { HEADER_ID, orderAnchors } from './order-anchors.ts';

const ADDRESS = 'div[class*="orderInfo--addressItem"]';
const OLD_ID = '.parent-copyOrderId';
const OLD_BASIC = '.parent-orderBasicInfo';
const PROOFS = [ADDRESS, HEADER_ID, OLD_ID, OLD_BASIC];
const shapes = { 'order-detail': orderDetail };

/** One order, by the anchors of the page (and those of its older layout) and the answer that names its parcel. */
export const orderPage: Page = {
  kind: 'order',
  owns: (url) => isAt(url, '/m_apps/order-manage/orderDetail') || isAt(url, '/apps/order/detail'),
  examples: [
    'https://csp.aliexpress.com/m_apps/order-manage/orderDetail?orderId=8205550120034417&channelId=8123456',
    'https://gsp.aliexpress.com/m_apps/order-manage/orderDetail?orderId=3062550120034417',
    'https://csp.aliexpress.com/apps/order/detail?orderId=8205550120034418',
  ],
  proof: (source) => {
    if (idIn(source.url, 'orderId') === undefined) return undefined;
    if (orderOf(source)) return 'payload trade.seller.order.detail';
    return PROOFS.find((selector) => source.root.querySelector(selector));
  },
  trouble: (source) => troubleWith(source, shapes),
  read: (source) => {
    const order = orderOf(source);
    const read = readPage(
      source,
      { marketplace: 'aliexpress', page: 'order' },
      { ...placesOnPage, ...(order && placesInOrder(order)) },
    );
    return { ...read, trail: { ...troubleWith(source, shapes), ...read.trail } };
  },
};

function orderOf(source: Source) {
  const orderId = idIn(source.url, 'orderId');
  if (orderId === undefined) return undefined;
  return answersOf(source, 'order-detail', orderDetail).findLast((answer) =>
    belongsTo(orderId, 'orderId', answer),
  )?.value;
}

const placesOnPage = joined(
  { orderId: [address((url) => idIn(url, 'orderId'), 'orderId')] },
  orderAnchors,
  {
    orderId: [text(OLD_ID, orderIdIn)],
    'buyer.name': [
      text('.dada-buyer-info a.buyer-name', (said) => said.slice(0, 200) || undefined),
    ],
    total: [text('.orderPrice .show-text', (said) => printedMoney(said))],
  },
);
