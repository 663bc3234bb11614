import type { Facts, Item } from '../../../model/facts.ts';
import { type Places, readFields } from '../../../page/fields.ts';
import { text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { clean, textOf } from '../../../page/text.ts';
import type { Page } from '../../marketplace.ts';
import { idIn, isAt } from '../addresses.ts';
import { meaningOf, orderStates, orderTimeLabel } from '../labels.ts';
import { answersOf, belongsTo, troubleWith } from '../payloads/find.ts';
import { printedMoney } from '../payloads/money.ts';
import { orderDetail, placesInOrder } from '../payloads/order-detail.ts';
import { textTime } from '../payloads/times.ts';

/** Class names are `block--name--hash` and the hash changes with every release. */
const anchor = (name: string, tag = '') => `${tag}[class*="${name}--"]`;

const STATE = '.chc-state-label__stateText';
const ADDRESS = 'div[class*="orderInfo--addressItem"]';
const HEADER_ID = anchor('header--valueHighLight', 'span');
const shapes = { 'order-detail': orderDetail };

/** One order, by the anchors of the page and the answer that names its parcel. */
export const orderPage: Page = {
  kind: 'order',
  owns: (url) => isAt(url, '/m_apps/order-manage/orderDetail'),
  examples: [
    'https://csp.aliexpress.com/m_apps/order-manage/orderDetail?orderId=8205550120034417&channelId=8123456',
    'https://gsp.aliexpress.com/m_apps/order-manage/orderDetail?orderId=3062550120034417',
  ],
  proof: (source) => {
    if (idIn(source.url, 'orderId') === undefined) return undefined;
    if (orderOf(source)) return 'payload trade.seller.order.detail';
    return [ADDRESS, HEADER_ID].find((selector) => source.root.querySelector(selector));
  },
  trouble: (source) => troubleWith(source, shapes),
  read: (source) => {
    const order = orderOf(source);
    const { facts, trail, doubts } = readFields(source, {
      ...placesOnPage,
      ...(order && placesInOrder(order)),
    });
    const known: Facts = {
      ...facts,
      marketplace: 'aliexpress',
      site: source.url.hostname,
      page: 'order',
    };
    return {
      kind: 'read',
      facts: known,
      trail: { ...troubleWith(source, shapes), ...trail },
      doubts,
    };
  },
};

function orderOf(source: Source) {
  const orderId = idIn(source.url, 'orderId');
  if (orderId === undefined) return undefined;
  return answersOf(source, 'order-detail', orderDetail).findLast((answer) =>
    belongsTo(orderId, 'orderId', answer),
  )?.value;
}

const placesOnPage: Places = {
  orderId: [
    { name: 'address orderId', read: ({ url }) => idIn(url, 'orderId') },
    text(HEADER_ID, (said) => /(?<!\d)\d{15,17}(?!\d)/.exec(said)?.[0]),
  ],
  orderState: [text(STATE, (said) => meaningOf(said, orderStates))],
  'buyer.name': [text(anchor('buyerInfo--inline', 'a'), (said) => said || undefined)],
  total: [text(anchor('amount--amount', 'div'), (said) => printedMoney(said))],
  orderedAt: [{ name: 'label order time', read: orderTime }],
  items: [{ name: anchor('productInfo--itemTitle', 'span'), read: items }],
};

function orderTime({ root }: Source) {
  for (const value of root.querySelectorAll(anchor('header--value', 'span'))) {
    const label = value.previousElementSibling ?? value.parentElement;
    if (!label || !orderTimeLabel.test(textOf(label, 80) ?? '')) continue;
    const at = textTime(textOf(value));
    if (at) return at;
  }
  return undefined;
}

/** All items or none: a list that leaves one out would say that the order has fewer. */
function items({ root }: Source): readonly Item[] | undefined {
  const titles = [...root.querySelectorAll(anchor('productInfo--itemTitle', 'span'))];
  const read = titles.map((element): Item | undefined => {
    const row = element.closest('tr');
    const said = (selector: string) => {
      const found = row?.querySelector(selector);
      return found ? textOf(found) : undefined;
    };
    const title = textOf(element);
    const quantity = /^[x×]?\s*(\d{1,5})$/i.exec(said('td[data-next-table-col="3"]') ?? '')?.[1];
    if (!title || quantity === undefined || Number(quantity) < 1) return undefined;
    const sku = clean(said(anchor('productInfo--skuCodeValue')) ?? '');
    const unitPrice = printedMoney(said(anchor('productInfo--unitFee')) ?? '');
    return {
      title,
      ...(sku && { sku }),
      quantity: Number(quantity),
      ...(unitPrice && { unitPrice }),
    };
  });
  const whole = read.filter((item) => item !== undefined);
  return whole.length > 0 && whole.length === titles.length ? whole : undefined;
}
