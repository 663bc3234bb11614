import type { Place } from '../../../page/fields.ts';
import { firstOf } from '../../../page/first-of.ts';
import { lexicon } from '../../../page/lexicon.ts';
import { once } from '../../../page/once.ts';
import { address, attribute, text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { carrier } from '../../carriers.ts';
import { readPage } from '../../read-page.ts';
import { word } from '../../site-values.ts';
import { countryOf } from '../../country-name.ts';
import { isOrder, isNotReceived, isReturn, orderOf, requestOf } from '../addresses.ts';
import { orderLabels, orderStatus } from '../labels.ts';
import { addressParts, inModule } from '../modules.ts';
import { siteOfUrl } from '../sites.ts';
import { after, awaited, happened, latest, money, orderId, trackingNumber } from '../values.ts';
import { parts } from './parts.ts';
import { statusPieces } from './status.ts';
import { readItems } from './items.ts';

const words = lexicon({ labels: orderLabels });

const inInfo = (selector: string) => (source: Source) => parts.within(source, 'info', selector);
const paid = (source: Source) => parts.within(source, 'paid', 'dl.total dd.amount .value');
const idInInfo = text(inInfo('dd'), orderId, '.order-info');
const inOrder = <T>(path: string, parse: (said: string, source: Source) => T | undefined) =>
  inModule('OrderInfoModule', path, parse);
const idInData = inOrder('orderNumber', orderId);

const userOf = (href: string): string | undefined => {
  const id = /\/usr\/([^/?#]+)/.exec(href)?.[1];
  return id === undefined ? undefined : word(decodeURIComponent(id));
};

const statusOf = once((source) => statusPieces(parts.within(source, 'status', '.summary-content')));

/** A date behind one of the beginnings of the status line. */
const status = <T>(
  kind: keyof typeof orderStatus,
  parse: (said: string, source: Source) => T | undefined,
): Place<T> => ({
  name: `.status-summary "${orderStatus[kind][0]}"`,
  read: (source) =>
    firstOf(statusOf(source), (piece) => {
      const rest = after(piece, orderStatus[kind]);
      return rest === undefined ? undefined : parse(rest, source);
    }),
});

/** The furthest state that the status says: a delivered order was shipped before. */
const orderState: Place<string> = {
  name: '.status-summary',
  read: (source) => {
    const said = (['cancelled', 'delivered', 'shipped', 'unpaid', 'shipBy'] as const).find((kind) =>
      statusOf(source).some((piece) => after(piece, orderStatus[kind]) !== undefined),
    );
    return said === 'shipBy' ? 'unshipped' : said;
  },
};

/** eBay's sign for no tracking number. */
const isNone = ({ textContent }: Element) => /^\s*--\s*$/.test(textContent ?? '');

const parcelState: Place<string> = {
  name: '.status-summary',
  read: (source) => {
    const state = orderState.read(source);
    if (state === 'delivered') return 'delivered';
    const tracked = parts.within(source, 'tracking', '.value');
    return state === 'unshipped' && tracked.length > 0 && tracked.every(isNone)
      ? 'none'
      : undefined;
  },
};

const language = (source: Source) => siteOfUrl(source.url)?.language ?? 'en';

const COUNTRY_TOOLTIP = /country|land|pays|paese|país|kraj|国家|國家/i;

/** Only the last part of an address is a country, and without its tooltip Georgia may be the state. */
const countryInAddress: Place<string> = {
  name: '.shipping-address .address',
  read: (source) => {
    const last = parts.within(source, 'address', '.address button.tooltip__host').at(-1);
    if (!last) return undefined;
    const country = countryOf(last.textContent ?? '', language(source));
    const tooltip = last.nextElementSibling?.textContent;
    return (tooltip ? COUNTRY_TOOLTIP.test(tooltip) : country !== 'GE') ? country : undefined;
  },
};
const countryInData: Place<string> = {
  name: '$meshorder_C ShippingInfoModule.shippingAddress',
  read: (source) => {
    const last = addressParts(source).at(-1);
    const isOther = last?.template !== undefined && !last.template.includes('COUNTRY');
    return last && !isOther ? countryOf(last.text, language(source)) : undefined;
  },
};

/** Searched for once: a read asks for both kinds of link twice. */
const linksOf = once(({ root }): readonly Element[] => [...root.querySelectorAll('a')]);
const CASE = /itemnotreceived|return/i;

/** A link to the request or return that is open for this order. */
const openCase = (
  isOurs: (url: URL) => boolean,
  pick: (url: URL) => string | undefined,
  name: string,
) =>
  attribute(
    linksOf,
    'href',
    (href, { url }) => {
      if (!CASE.test(href) || !URL.canParse(href, url.href)) return undefined;
      const target = new URL(href, url.href);
      return isOurs(target) ? pick(target) : undefined;
    },
    name,
  );
const TO_REQUEST = 'link to the request';
const TO_RETURN = 'link to the return';
const ifNamed = (id: string) => (url: URL) => (requestOf(url) === undefined ? undefined : id);

const inTracking = (source: Source) => [
  ...parts.within(source, 'tracking', '.value'),
  ...parts.within(source, 'items', '.lineItemCardInfo__tracking'),
];

/** eBay order details, Seller Hub and My eBay mode. */
export const order: Page = {
  kind: 'order',
  owns: isOrder,
  examples: [
    'https://www.ebay.com/mesh/ord/details?mode=SH&orderid=14-10234-55871',
    'https://www.ebay.de/sh/ord/details?orderid=14-10234-55871',
    'https://www.ebay.co.uk/mesh/ord/details?orderId=14-10234-55871',
  ],
  proof: (source) => [idInInfo, idInData].find((place) => place.read(source) !== undefined)?.name,
  read: (source) =>
    readPage(
      source,
      { marketplace: 'ebay', page: 'order' },
      {
        orderId: [address(orderOf), idInData, idInInfo, words.label('order', orderId)],
        orderedAt: [inOrder('dateSold', happened), words.label('sold', happened)],
        total: [text(paid, money, '.buyer-paid dl.total'), words.label('total', money)],
        items: [{ name: '#itemInfo .lineItemCard', read: readItems }],
        'buyer.name': [
          inOrder('buyer.displayName', word),
          text(inInfo('dd.buyer > div:first-of-type'), word, '.order-info dd.buyer'),
        ],
        'buyer.id': [
          inOrder('buyer.loginName', word),
          attribute(inInfo('dd.buyer a[href*="/usr/"]'), 'href', userOf, '.order-info dd.buyer a'),
        ],
        'buyer.country': [countryInData, countryInAddress],
        orderState: [orderState],
        shipBy: [status('shipBy', awaited)],
        shippedAt: [status('shipped', happened)],
        deliveredAt: [status('delivered', happened)],
        deliverBy: [words.label('delivery', latest)],
        'shipment.state': [parcelState],
        'shipment.trackingNumber': [
          inModule('ShippingInfoModule', 'trackingInfo', trackingNumber),
          text(inTracking, trackingNumber, '.tracking-info'),
          words.label('tracking', trackingNumber),
        ],
        'shipment.carrier': [text(inTracking, carrier, '.tracking-info')],
        caseId: [
          openCase(isNotReceived, requestOf, TO_REQUEST),
          openCase(isReturn, requestOf, TO_RETURN),
        ],
        caseType: [
          openCase(isNotReceived, ifNamed('ebay.not-received'), TO_REQUEST),
          openCase(isReturn, ifNamed('ebay.return'), TO_RETURN),
        ],
        fulfilment: [{ name: 'eBay: sellers ship themselves', read: () => 'seller' }],
      },
    ),
};
