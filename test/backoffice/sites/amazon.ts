import { answers, file, formOf, page, type BackofficeAnswer } from '../answer.ts';
import { hoursFrom, usDay } from '../clock.ts';
import { markup, type Markup } from '../markup.ts';
import { askForSignIn, brokenPage, humanCheck } from '../pages/no-proof.ts';
import type { State } from '../state.ts';
import {
  amazonContactScript,
  amazonOrderScript,
  amazonPage,
  amazonReturnsScript,
  amazonShell,
} from './amazon-app.ts';
import {
  type AmazonOrder,
  amazonOrders,
  BROKEN,
  DEEP,
  PROTECTED,
  WAITING,
} from './amazon-orders.ts';
import type { Site } from './site.ts';

/** Orders whose address shows something else than an order. */
const TROUBLES: Readonly<Record<string, readonly [status: number, page: Markup]>> = {
  '112-0000000-0000001': [200, askForSignIn],
  '112-0000000-0000002': [500, brokenPage],
  '112-0000000-0000003': [200, humanCheck],
};

/** A page that does what pages should not, and notes whether anything of it fails. */
const WATCHFUL = '112-0000000-0000009';
const watchful = amazonPage(
  'en',
  'Order details',
  markup`<main><h1>Order details</h1><p id="results"></p></main>
    <script src="/practice/watchful.js"></script>`,
);

export const amazon: Site = {
  hosts: ['sellercentral.amazon.com', 'sellercentral.amazon.co.jp'],
  scripts: {
    'amazon-order': amazonOrderScript,
    'amazon-returns': amazonReturnsScript,
    'amazon-contact': amazonContactScript,
  },
  respond: (state, url, request) => {
    const orders = amazonOrders(state.now);
    const [, kind, asked = ''] =
      /^\/(orders-v3|orders-api)\/order\/([\w-]+)$/.exec(url.pathname) ?? [];
    const order = orders.find(({ id }) => id === (kind ? asked : url.searchParams.get('orderID')));
    if (kind === 'orders-v3') {
      const [status, trouble] = TROUBLES[asked] ?? [];
      if (trouble) return page(trouble, {}, status);
      if (asked === WATCHFUL) return page(watchful);
      return page(amazonShell(langOf(url), 'Order details', 'amazon-order'));
    }
    if (asked === BROKEN) return file('application/json', '{"order": {"amazonOrderId":');
    if (asked === DEEP) {
      return file(
        'application/json',
        `{"order": ${'{"order": '.repeat(3000)}1${'}'.repeat(3000)}}`,
      );
    }
    if (kind === 'orders-api') return order ? answers(orderAnswer(order)) : answers({}, 404);
    switch (url.pathname) {
      case '/gp/returns/list/v2':
        return page(amazonShell('en', 'Manage returns', 'amazon-returns'));
      case '/returns/api/return-requests':
        return answers(returnsAnswer(orders, state.now));
      case '/gp/guarantee-claims/home.html':
        return page(claim(orders, state.now));
      case '/messaging/contact':
        return order && contact(state, order, formOf(request)?.get('message')?.trim());
      default:
        return undefined;
    }
  },
};

const langOf = ({ host }: URL) => (host.endsWith('.co.jp') ? 'ja' : 'en');
const seconds = (epoch: number) => Math.floor(epoch / 1000);

/** The members that are known of the answer about an order, and what the page needs besides. */
const orderAnswer = (order: AmazonOrder) => ({
  order: {
    amazonOrderId: order.id,
    orderStatus: { OrderStatus: order.parcel ? 'Shipped' : 'Unshipped' },
    purchaseDate: seconds(order.purchasedAt),
    latestShipDate: seconds(order.shipBy),
    latestDeliveryDate: seconds(order.deliverBy),
    salesChannel: order.channel,
    orderItems: [
      {
        SellerSKU: order.item.sku,
        ASIN: order.item.asin,
        Title: order.item.title,
        QuantityOrdered: order.quantity,
        ItemCost: { UnitPrice: { Amount: order.price, CurrencyCode: order.currency } },
      },
    ],
    packages: order.parcel
      ? [
          {
            TrackingId: order.parcel.number,
            Carrier: order.parcel.carrier,
            ShipDate: seconds(order.parcel.at),
            PackageItems: [],
          },
        ]
      : [],
    practice: {
      buyer: order.buyer,
      address: order.address,
      ...(order.id === PROTECTED && { next: WAITING }),
      ...(order.id === WAITING && { next: PROTECTED }),
    },
  },
});

const returnsAnswer = (orders: readonly AmazonOrder[], now: string) => ({
  returnRequests: orders.slice(0, 2).map((order, index) => ({
    returnRequestId: `5f0c2a9e-77d1-4b1e-9a63-00000000000${index}`,
    orderInfo: { orderId: { value: order.id } },
    requestState: { value: index === 0 ? 'PendingApproval' : 'Approved' },
    labelInfo: null,
    badges: [],
    returnRequestDate: hoursFrom(now, -20 * (index + 1)),
    orderDate: order.purchasedAt,
    items: [
      {
        merchantSKU: { value: order.item.sku },
        product: { value: order.item.title },
        asin: order.item.asin,
        returnQuantity: 1,
        returnReason: { value: 'Item defective or doesn’t work' },
        resolution: { value: 'StandardRefund' },
      },
    ],
  })),
});

/** The claim of the order whose label is protected: words only, because nobody has described the page. */
function claim([order]: readonly AmazonOrder[], now: string): Markup {
  const at = (days: number) => usDay(hoursFrom(now, days * 24));
  return amazonPage(
    'en',
    'A-to-z Guarantee claims',
    markup`<main>
      <h1>A-to-z Guarantee claims</h1>
      <section>
        <p>Order ID: <a href="/orders-v3/order/${order?.id}">${order?.id}</a></p>
        <dl>
          <dt>Claim amount</dt><dd>$${order?.price}</dd>
          <dt>Customer Issue</dt><dd>Item not received</dd>
          <dt>Claim date</dt><dd>${at(-1)}</dd>
          <dt>Status</dt><dd>Action required</dd>
        </dl>
        <p>Respond by ${at(2)}</p>
      </section>
    </main>`,
  );
}

function contact(state: State, order: AmazonOrder, text: string | undefined): BackofficeAnswer {
  if (text) {
    state.sent.push({ site: 'amazon', about: order.id, text });
    return answers({ sent: true });
  }
  return page(
    amazonPage(
      'en',
      'Contact buyer',
      markup`<main>
        <div id="ayb-contact-buyer">
          <div class="ayb-contact-buyer-header"><h2>Send message to ${order.buyer}</h2></div>
          <p>Order ID: <a href="/orders-v3/order/${order.id}">${order.id}</a></p>
          <div class="contact-buyer-text-area"><kat-textarea></kat-textarea></div>
          <kat-button class="ayb-contact-form-send-button" label="Send">Send</kat-button>
          <p role="status" id="sent"></p>
        </div>
      </main>
      <script src="/practice/amazon-contact.js"></script>`,
    ),
  );
}
