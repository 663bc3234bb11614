import { once } from '../../../page/once.ts';
import type { Place } from '../../../page/fields.ts';
import { address, attribute, text } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { answeredPage } from '../../answered-page.ts';
import { countryOf } from '../../country-name.ts';
import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { digitsIn, told } from '../../payload-values.ts';
import { word } from '../../site-values.ts';
import { textPages } from '../../text-pages.ts';
import { isOrders, orderIn } from '../addresses.ts';
import { words } from '../labels.ts';
import { convosOf, messagesOf } from '../payloads/messages.ts';
import { ordersIn, placesInOrder } from '../payloads/orders.ts';
import { orderId, siteOf, values } from '../values.ts';

const INFO = '#order-details-order-info';
const LINK = `${INFO} a[href*="order_id"]`;
const LIST = 'section[aria-label="orders"]';

const paid: Place<unknown> = text('#payment-msg', values.happened);

const panelWords = textPages({ marketplace: 'etsy', words, values, orderId })({
  kind: 'order',
  owns: (url) => isOrders(url) && orderIn(url) !== undefined,
  examples: [
    'https://www.etsy.com/your/orders/sold?order_id=3829000417',
    'https://www.etsy.com/your/orders/sold/completed?order_id=3829000417',
  ],
  says: ['shipped'],
  showsCase: () => false,
  places: {
    orderId: [
      address(orderIn),
      attribute(LINK, 'href', (href) => /[?&]order_id=(\d{9,11})\b/.exec(href)?.[1]),
    ],
    'buyer.name': [text('div.address .name', word)],
    'buyer.country': [text('div.address .country-name', (said) => countryOf(said, 'en'))],
    orderedAt: [paid],
  },
});

/** The panel of the order in the address, without the list of other orders behind it. */
function panelOf({ root, url }: Source): Element | undefined {
  const id = orderIn(url);
  const link = [...root.querySelectorAll(LINK)].find((one) =>
    one.getAttribute('href')?.includes(`order_id=${id}`),
  );
  let panel = id === undefined ? undefined : link;
  for (let up = panel?.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (up.querySelector(LIST) || up.matches(LIST)) break;
    panel = up;
  }
  return panel;
}

/** The order that is open in the panel: from the data of the page, else from the panel's own elements. */
export const orderPage: Page = answeredPage(
  'etsy',
  {
    ...panelWords,
    proof: (source) => (panelOf(source) ? LINK : undefined),
    trouble: pageTrouble,
    read: (source) => panelWords.read({ ...source, root: panelOf(source) ?? source.root }),
  },
  once((source) => {
    const site = siteOf(source.url);
    const id = orderIn(source.url);
    const found = ordersIn(source).findLast((order) => order.id === id);
    if (!site || id === undefined || !found) return undefined;
    const convos = convosOf(source, id);
    const messages = convos && messagesOf(convos, digitsIn(found.order['buyer_id']), site);
    return {
      proof: `payload ${found.call}`,
      places: { ...placesInOrder(found, site), ...told('convos', { messages: { messages } }) },
    };
  }),
);
