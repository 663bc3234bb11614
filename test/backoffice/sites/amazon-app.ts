// The scripts become text and must carry all of their functions inside.
/* oxlint-disable unicorn/consistent-function-scoping */
import { markup, type Markup } from '../markup.ts';

/** What the server sends of every page that a script draws. */
export const amazonShell = (lang: string, title: string, script: string): Markup =>
  amazonPage(
    lang,
    title,
    markup`<div id="MYO-app"><div id="apploading"><span class="spinner"></span></div></div>
      <script src="/practice/${script}.js"></script>`,
  );

/** The menu names claims and chargebacks on every page, and a session id looks like an order id. */
export const amazonPage = (
  lang: string,
  title: string,
  content: Markup,
): Markup => markup`<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <link rel="stylesheet" href="/practice/amazon.css" />
  </head>
  <body>
    <header>
      <nav><a href="/orders-v3">Orders</a> · <a href="/gp/guarantee-claims/home.html">A-to-z Guarantee claims</a> · <a href="/gp/chargebacks/home.html">Chargeback claims</a></nav>
      <input type="hidden" name="session-id" value="140-5550999-1234567" />
    </header>
    ${content}
  </body>
</html>`;

/**
 * The order page: it asks for its answer, and draws it a good while after it came. The order before
 * stays on the page until then, so that for a moment the address, the answer and the page name two orders.
 */
export function amazonOrderScript(): void {
  interface Line {
    Title: string;
    SellerSKU: string;
    ASIN: string;
    QuantityOrdered: number;
  }
  interface Order {
    amazonOrderId: string;
    orderStatus: { OrderStatus: string };
    purchaseDate: number;
    latestShipDate: number;
    latestDeliveryDate: number;
    salesChannel: string;
    orderItems: Line[];
    packages: { TrackingId: string; Carrier: string }[];
    practice: { buyer: string; address: string[]; next?: string };
  }
  const app = document.querySelector('#MYO-app');
  const japanese = document.documentElement.lang === 'ja';
  let turn = 0;

  const el = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const shown = (label: string, name: string, value: string) =>
    el('div', {}, el('span', {}, label), ' ', el('span', { 'data-test-id': name }, value));
  const when = (seconds: number) =>
    new Intl.DateTimeFormat(document.documentElement.lang, {
      timeZone: japanese ? 'Asia/Tokyo' : 'America/Los_Angeles',
      dateStyle: 'medium',
    }).format(seconds * 1000);

  function draw(order: Order): void {
    const { practice, packages } = order;
    app?.replaceChildren(
      el('h1', {}, japanese ? '注文の詳細' : 'Order details'),
      shown(japanese ? '注文番号' : 'Order ID', 'order-id-value', order.amazonOrderId),
      shown(
        japanese ? '注文日' : 'Purchase date',
        'order-summary-purchase-date-value',
        when(order.purchaseDate),
      ),
      shown(
        japanese ? '出荷期限' : 'Ship by',
        'order-summary-shipby-value',
        when(order.latestShipDate),
      ),
      shown(
        japanese ? 'お届け期限' : 'Deliver by',
        'order-summary-deliverby-value',
        when(order.latestDeliveryDate),
      ),
      shown(
        japanese ? '販売経路' : 'Sales channel',
        'order-summary-sales-channel-value',
        order.salesChannel,
      ),
      shown(
        japanese ? '出荷元' : 'Fulfillment',
        'order-summary-fulfillment-channel-value',
        japanese ? '出品者' : 'Seller',
      ),
      shown(
        japanese ? '購入者' : 'Contact buyer',
        'shipping-section-contact-buyer-value',
        practice.buyer,
      ),
      el(
        'div',
        { 'data-test-id': 'shipping-section-buyer-address' },
        ...practice.address.map((line) => el('div', {}, line)),
      ),
      ...order.orderItems.map((line) =>
        el('p', {}, `${line.QuantityOrdered} × ${line.Title} (${line.SellerSKU})`),
      ),
      ...packages.map((parcel) =>
        el(
          'div',
          {},
          `${parcel.Carrier} `,
          el('span', { 'data-test-id': 'tracking-id-value' }, parcel.TrackingId),
        ),
      ),
      el(
        'p',
        {},
        el('a', { href: `/messaging/contact?orderID=${order.amazonOrderId}` }, 'Message the buyer'),
      ),
    );
    if (practice.next === undefined) return;
    const next = el('a', { href: `/orders-v3/order/${practice.next}` }, 'Next order');
    next.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({}, '', next.getAttribute('href') ?? '');
      void load();
    });
    app?.append(next);
  }

  async function load(): Promise<void> {
    turn += 1;
    const mine = turn;
    const id = location.pathname.split('/').at(-1) ?? '';
    const answer = await fetch(`${location.origin}/orders-api/order/${id}`);
    const { order }: { order: Order } = JSON.parse(await answer.text());
    setTimeout(() => {
      if (mine === turn) draw(order);
    }, 700);
  }
  window.addEventListener('popstate', () => void load());
  void load();
}

/** The list of return requests, drawn from its answer. */
export function amazonReturnsScript(): void {
  interface Request {
    orderInfo: { orderId: { value: string } };
    requestState: { value: string };
    items: { product: { value: string }; returnReason: { value: string } }[];
  }
  const load = async () => {
    const answer = await fetch(
      `${location.origin}/returns/api/return-requests?returnRequestStates=PendingApproval`,
    );
    const { returnRequests }: { returnRequests: Request[] } = JSON.parse(await answer.text());
    const rows = returnRequests.map(({ orderInfo, requestState, items }) => {
      const row = document.createElement('p');
      const [item] = items;
      row.textContent = `${orderInfo.orderId.value} · ${requestState.value} · ${item?.product.value} · ${item?.returnReason.value}`;
      return row;
    });
    const title = document.createElement('h1');
    title.textContent = 'Manage seller fulfilled returns';
    document.querySelector('#MYO-app')?.replaceChildren(title, ...rows);
  };
  void load();
}

/**
 * The contact form: the text area is inside a component, which takes over what is typed and draws it
 * from its own state, as the real one does.
 */
export function amazonContactScript(): void {
  class TextArea extends HTMLElement {
    #value = '';
    readonly #inner: HTMLTextAreaElement;
    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      this.#inner = document.createElement('textarea');
      this.#inner.rows = 8;
      this.#inner.cols = 60;
      this.#inner.setAttribute('part', 'textarea');
      root.append(this.#inner);
      this.#inner.addEventListener('input', () => {
        this.#value = this.#inner.value;
        queueMicrotask(() => {
          if (this.#inner.value !== this.#value) this.#inner.value = this.#value;
        });
        this.dispatchEvent(new CustomEvent('change', { bubbles: true, composed: true }));
      });
    }
    get value(): string {
      return this.#value;
    }
  }
  customElements.define('kat-textarea', TextArea);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('kat-button') : null;
    const area = document.querySelector('kat-textarea');
    if (!button || !(area instanceof TextArea) || area.value.trim() === '') return;
    const send = async () => {
      await fetch(location.href, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ message: area.value }).toString(),
      });
      document.querySelector('#sent')?.replaceChildren('Your message was sent.');
    };
    void send();
  });
}
