import type { Item } from '../../../model/facts.ts';
import type { Place, Places } from '../../../page/fields.ts';
import { once } from '../../../page/once.ts';
import { address, text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { isElement, isText } from '../../../page/node.ts';
import { textOf } from '../../../page/text.ts';
import { allItems } from '../../all-items.ts';
import { carrier } from '../../carriers.ts';
import { countryOf } from '../../country-name.ts';
import { joined } from '../../joined.ts';
import type { Page } from '../../marketplace.ts';
import { readPage } from '../../read-page.ts';
import { pieces, trackingNumber, word } from '../../site-values.ts';
import { onlyOf } from '../../only-of.ts';
import { isOrder, orderId, orderOf } from '../addresses.ts';
import {
  channelOf,
  type Order,
  orderAnswer,
  placesInOrder,
  shipToCountry,
} from '../payloads/orders.ts';
import { siteOfUrl } from '../sites.ts';
import { fulfilment, orderState } from '../states.ts';
import { values } from '../values.ts';
import { label } from './order-words.ts';
import { soldOn, trouble, zoneOf } from './reading.ts';

const { money, happened, latest } = values;

/** The elements with a test attribute by its name: one search for all fields. */
const marked = once(({ root }): ReadonlyMap<string, readonly Element[]> => {
  const found = new Map<string, Element[]>();
  const app = root.querySelector('#MYO-app') ?? root;
  for (const element of app.querySelectorAll('[data-test-id]')) {
    const name = element.getAttribute('data-test-id') ?? '';
    found.set(name, [...(found.get(name) ?? []), element]);
  }
  return found;
});

/** The text of the first element of a test attribute that `parse` takes. */
const tested = <T>(
  name: string,
  parse: (said: string, source: Source) => T | undefined,
): Place<T> => text((source) => marked(source).get(name) ?? [], parse, `[data-test-id="${name}"]`);

const ID = tested('order-id-value', orderId);
const CHANNEL = tested('order-summary-sales-channel-value', word);
const trackingId = (said: string) =>
  orderId(said) === undefined ? trackingNumber(said) : undefined;

/** The state that the items agree on; one of several that are at different states has none. */
const itemState: Place<string> = {
  name: '[data-test-id="item-status-label"]',
  read: (source) => {
    const labels = marked(source).get('item-status-label') ?? [];
    return onlyOf(labels.map((element) => orderState(textOf(element) ?? '')));
  },
};

const cancelled = text('.a-alert-heading', (heading) =>
  orderState(heading) === 'cancelled' ? 'cancelled' : undefined,
);

/** The last line of the address is its country only where it says one; Georgia is a state first. */
const country: Place<string> = {
  name: '[data-test-id="shipping-section-buyer-address"]',
  read: (source) => {
    const [lines] = marked(source).get('shipping-section-buyer-address') ?? [];
    const last = lines && linesOf(lines).at(-1);
    const code = last && countryOf(last, siteOfUrl(source.url)?.language ?? 'en');
    return code === 'GE' ? undefined : code;
  },
};

/** The texts of an element apart, one per element that says something of its own. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  const visit = (node: Node, depth: number) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child) && child.data.trim() !== '') lines.push(child.data.trim());
      else if (isElement(child) && depth < 12) visit(child, depth + 1);
    }
  };
  visit(element, 0);
  return lines;
}

const ASIN = /\b(?:B0[A-Z\d]{8}|\d{9}[\dX])\b/;

/** The items of the table by its columns, all or none: the product is in the third cell, then quantity and price. */
function tableItems(source: Source): readonly Item[] | undefined {
  const app = source.root.querySelector('#MYO-app');
  const rows = [...(app?.querySelectorAll('table.a-keyvalue tbody tr') ?? [])].filter((row) =>
    row.querySelector(TITLE),
  );
  return allItems(rows, (row) => {
    const [, , product, , quantity, price] = row.children;
    const lines = product ? linesOf(product).join('\n') : '';
    return {
      title: product && word(textIn(row.querySelector(TITLE))),
      sku: /^SKU\s*[:：]?\s*(\S.*)$/m.exec(lines)?.[1],
      listingId: ASIN.exec(/ASIN[\s:：]*(\S+)/.exec(lines)?.[1] ?? '')?.[0],
      quantity: pieces(textIn(quantity)),
      unitPrice: money(textIn(price), source),
    };
  });
}
const TITLE = '.myo-list-orders-product-name-cell a, .product-name-column-word-wrap-break-all';
const textIn = (element: Element | null | undefined) => (element ? (textOf(element) ?? '') : '');

const onPage: Places = { orderId: [address(orderOf)] };

/** What the page itself shows, behind what its JSON answer says. */
const shown: Places = {
  orderId: [ID, label('order', orderId)],
  orderState: [itemState, cancelled],
  fulfilment: [tested('order-summary-fulfillment-channel-value', fulfilment)],
  orderedAt: [tested('order-summary-purchase-date-value', happened), label('orderedAt', happened)],
  shipBy: [tested('order-summary-shipby-value', latest), label('shipBy', latest)],
  deliverBy: [tested('order-summary-deliverby-value', latest), label('delivery', latest)],
  total: [label('total', money)],
  items: [{ name: 'table.a-keyvalue', read: tableItems }],
  'buyer.name': [
    tested('shipping-section-contact-buyer-value', word),
    tested('buyer-name-with-link', word),
  ],
  'buyer.country': [
    {
      name: 'payload orders-st countryCode',
      read: (source) => {
        const id = orderOf(source.url);
        return id === undefined ? undefined : shipToCountry(source, id);
      },
    },
    country,
  ],
  'shipment.trackingNumber': [
    tested('tracking-id-value', trackingId),
    label('tracking', trackingId),
  ],
  'shipment.carrier': [label('carrier', carrier)],
};

/** One order. Its JSON answer comes first, then the test attributes, then labels. */
export const order: Page = {
  kind: 'order',
  owns: isOrder,
  examples: [
    'https://sellercentral.amazon.com/orders-v3/order/114-5550123-8841277',
    'https://sellercentral-europe.amazon.com/orders-v3/order/D01-5550123-8841277?ref=orddet',
    'https://sellercentral.amazon.co.jp/gp/orders-v2/details?orderID=250-5550123-8841277',
  ],
  proof: (source) => {
    if (answerOf(source)) return 'payload orders-api';
    if (source.root.querySelector('#apploading > span') || showsAnother(source)) return undefined;
    return ID.read(source) === undefined ? undefined : ID.name;
  },
  trouble: (source) =>
    showsAnother(source) ? { 'page!': 'shows another order' } : trouble(source),
  read: (source) => {
    const answer = answerOf(source);
    const channel = channelOf(answer) ?? (showsAnother(source) ? undefined : channelOnPage(source));
    const there = soldOn(source, channel);
    const reading = readPage(
      there,
      { marketplace: 'amazon', page: 'order' },
      joined(
        onPage,
        answer && placesInOrder(answer, zoneOf(there)),
        showsAnother(source) ? undefined : shown,
      ),
    );
    if (there === source) return reading;
    return { ...reading, trail: { ...reading.trail, site: 'sales channel' } };
  },
};

function answerOf(source: Source): Order | undefined {
  const id = orderOf(source.url);
  return id === undefined ? undefined : orderAnswer(source, id);
}

/**
 * Whether the page still shows the order before: the address changes first, then comes the answer, and
 * the page is drawn last. Nothing that it shows until then may be told of the order in the address.
 */
function showsAnother(source: Source): boolean {
  const id = orderOf(source.url);
  const shows = ID.read(source);
  return id !== undefined && shows !== undefined && shows !== id;
}

const channelOnPage = (source: Source): string | undefined => {
  const read = CHANNEL.read(source);
  return typeof read === 'string' ? read : undefined;
};
