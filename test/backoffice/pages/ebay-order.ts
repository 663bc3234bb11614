import { usDay, usShortDay } from '../clock.ts';
import { json, markup, type Markup } from '../markup.ts';
import type { EbayOrder } from '../state.ts';

const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;
const totals = (order: EbayOrder) => {
  const items = order.price * order.quantity;
  return { items, all: items + order.shipping };
};

/** Address of the message form, as the order page opens it in a panel. */
export const messageAddress = ({ item, transaction, buyer }: EbayOrder): string =>
  `/contact/sendmsg?item_id=${item.id}&transaction_id=${transaction}&recipient=${buyer.id}&message_type_id=14`;

export const orderAddress = (id: string): string => `/mesh/ord/details?mode=SH&orderid=${id}`;

/**
 * eBay order details as they arrive: an empty `main`, the modules in hidden blocks that a script moves
 * into place, text cut by comments, attributes without quotes, and the data once more in a script.
 */
export function ebayOrder(order: EbayOrder): Markup {
  return markup`<html lang="en" class="vod-details">
    <head>
      <meta charset="utf-8" />
      <title>Order details</title>
      <link rel="stylesheet" href="/practice/ebay.css" />
    </head>
    <body>
      <header><a href="/sh/ord/">Seller Hub</a> · <a href="https://resolution.ebay.com/">Issue Resolution Center</a></header>
      <div class="sh-core-layout">
        <main id="mainContent"><div class="progress-spinner" role="img" aria-label="Busy"></div></main>
      </div>
      <div id="afmeshorder0" hidden>${orderInfo(order)}</div>
      <div id="afmeshorder1" hidden>${shipping(order)}</div>
      <div id="afmeshorder2" hidden>${payment(order)}</div>
      <div id="afmeshorder3" hidden>${items(order)}</div>
      <div id="afmeshorder4" hidden>${messages(order)}</div>
      ${dataScript(order)}
      <script src="/practice/order.js" async></script>
      ${order.under && markup`<script src="/practice/${order.under}.js" async></script>`}
    </body>
  </html>`;
}

const orderInfo = (order: EbayOrder) => markup`
  <h1>Order details</h1>
  <section class="order-info">
    <dl>
      <dt class=info-label>Order</dt><dd class=info-value><!--F#31-->${order.id}<!--F/--></dd>
      <dt class=info-label>Sold</dt><dd class=info-value><!--F#32-->${usDay(order.soldAt)}<!--F/--></dd>
      <dt class=info-label>Buyer paid</dt><dd class=info-value>${usDay(order.soldAt)}</dd>
      <dt class=info-label>Buyer</dt>
      <dd class="info-value buyer">
        <div><!--F#40-->${order.buyer.name}<!--F/--></div>
        <a href="https://www.ebay.com/usr/${order.buyer.id}">${order.buyer.id}</a>
        <a href="https://www.ebay.com/fdbk/feedback_profile/${order.buyer.id}">(214)</a>
      </dd>
    </dl>
  </section>
  <section class="status-summary">
    <div class="summary-content">
      <p><!--F#5-->${order.deliveredAt === undefined ? `Shipped on ${usShortDay(order.shippedAt)}` : `Delivered on ${usShortDay(order.deliveredAt)}`}<!--F/--></p>
      <p>Estimated delivery date shown to buyer: <!--F#6-->${usDay(order.promised[0])} - ${usDay(order.promised[1])}</p>
    </div>
    <ol class="progress-stepper">
      <li class="progress-stepper__item">Buyer paid</li>
      <li class="progress-stepper__item">Shipped</li>
      <li class="progress-stepper__item">Delivery</li>
    </ol>
  </section>
  ${[1, 2, 3, 4].map(
    () => markup`<div class="action-menu"><button type="button" class="message-buyer" data-address="${messageAddress(order)}">Message buyer</button>
    <a href="/refund/create?oid=${order.id}&amp;source=Orders">Send refund</a></div>`,
  )}`;

const copyable = (text: string, what: string) =>
  markup`<button class=tooltip__host type=button>${text}</button><span class=tooltip__mask role=tooltip>Copy ${what}</span>`;

const shipping = ({ address, buyer, tracking }: EbayOrder) => markup`
  <section class="shipping-info">
    <h2 class="ship-to">Ship to</h2>
    <div class="shipping-address">
      <div class="address">
        <div>${copyable(buyer.name, 'name')}</div>
        <div>${copyable(address[0], 'street')}</div>
        <div>${copyable(address[1], 'city')} ${copyable(address[2], 'state/province')} ${copyable(address[3], 'zip code')}</div>
        <div>${copyable(address[4], 'country/region')}</div>
      </div>
    </div>
    <dl><dt class=label>Buyer selected shipping service</dt><dd class=value>Ground Advantage</dd></dl>
    <div class="tracking-info"><span class=label>Tracking</span> <span class=value>${tracking.carrier} ${tracking.number}</span></div>
  </section>`;

const amount = (label: string, cents: number) =>
  markup`<div class=data-item><dt class=label>${label}</dt><dd class=amount><span class=value>${dollars(cents)}</span></dd></div>`;

function payment(order: EbayOrder): Markup {
  const { items: subtotal, all } = totals(order);
  const fee = Math.round(all * 0.13);
  return markup`
  <section class="payment-info">
    <div class="buyer-paid">
      <h2>What your buyer paid</h2>
      <dl>${amount('Subtotal', subtotal)}${amount('Shipping', order.shipping)}</dl>
      <dl class=total><dt class=label>Order total</dt><dd class=amount><span class=value>${dollars(all)}</span></dd></dl>
    </div>
    <div class="earnings">
      <h2>What you earned</h2>
      <dl>${amount('Order total', all)}<div class=data-item><dt class=label>Transaction fees</dt><dd class=amount><span class=value>-${dollars(fee)}</span></dd></div></dl>
      <dl class=total><dt class=label>Order earnings</dt><dd class=amount><span class=value>${dollars(all - fee)}</span></dd></dl>
    </div>
  </section>`;
}

const items = (order: EbayOrder) => markup`
  <section id="itemInfo">
    <div class="lineItemCard">
      <div class="details"><a href="https://www.ebay.com/itm/${order.item.id}"><!--F#8-->${order.item.title}<!--F/--></a></div>
      <div class="lineItemCardInfo__itemId"><span>Item ID:</span> <span>${order.item.id}</span></div>
      <div class="lineItemCardInfo__sku"><span>Custom label (SKU):</span> <span>${order.item.sku}</span></div>
      <div class="lineItemCardInfo__tracking">${order.tracking.carrier} ${order.tracking.number}</div>
      <div class="quantity"><span class="quantity__value"><span class="sh-bold">${order.quantity}</span></span></div>
      <div class="soldPrice"><span class="soldPrice__value">${dollars(order.price)}</span></div>
      <div class="total"><span class="total__value">${dollars(totals(order).items)}</span></div>
    </div>
  </section>`;

const messages = ({ thread }: EbayOrder) => markup`
  <section class="ordui-m2m">
    <h2>Messages with your buyer</h2>
    <ol id="thread">${thread.map(({ from, text }) => markup`<li class="m2m-${from}"><b>${from === 'buyer' ? 'Buyer' : 'You'}</b> ${text}</li>`)}</ol>
    <div class="ordui-m2m-panel" hidden></div>
  </section>`;

const span = (text: string, template?: string) => ({
  textSpans: [{ text, ...(template && { template }) }],
});

/** The modules in the page's own data: keys without quotes outside, JSON inside. */
function dataScript(order: EbayOrder): Markup {
  const [street, city, state, zip, country] = order.address;
  const models = [
    {
      _type: 'OrderInfoModule',
      orderNumber: order.id,
      dateSold: span(usDay(order.soldAt)),
      datePaid: span(usDay(order.soldAt)),
      buyer: { loginName: order.buyer.id, displayName: order.buyer.name },
    },
    {
      _type: 'ShippingInfoModule',
      shippingAddress: {
        displayAddressItems: [
          span(order.buyer.name, 'COPY_NAME'),
          span(street, 'COPY_STREET'),
          span(city, 'COPY_CITY'),
          span(state, 'COPY_STATE'),
          span(zip, 'COPY_POSTAL_CODE'),
          span(country),
        ],
      },
      trackingInfo: span(`${order.tracking.carrier} ${order.tracking.number}`),
    },
  ];
  const written = models.map((model, index) => `["s0-${index}",${index},{model:${json(model)}}]`);
  return {
    written: `<script>$meshorder_C = (window.$meshorder_C || []).concat({w:[${written.join(',')}]})</script>`,
  };
}

/** What the order page runs: moves the streamed blocks into place and opens the message panel. */
export function orderScript(): void {
  const main = document.querySelector('#mainContent');
  setTimeout(() => {
    main?.querySelector('.progress-spinner')?.remove();
    for (const block of document.querySelectorAll('[id^="afmeshorder"]')) {
      main?.append(...block.childNodes);
      block.remove();
    }
  }, 50);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.message-buyer') : null;
    const panel = document.querySelector<HTMLElement>('.ordui-m2m-panel');
    if (!button || !panel) return;
    const frame = document.createElement('iframe');
    frame.className = 'ordui-m2m-panel__iframe';
    frame.title = 'Interactive panel for messaging the buyer';
    frame.src = button.getAttribute('data-address') ?? '';
    panel.hidden = false;
    panel.replaceChildren(frame);
  });
  window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
    if (origin !== location.origin || typeof data !== 'object' || data === null) return;
    if (!('sent' in data) || typeof data.sent !== 'string') return;
    const line = document.createElement('li');
    line.className = 'm2m-seller';
    const who = document.createElement('b');
    who.textContent = 'You';
    line.append(who, ' ', data.sent);
    document.querySelector('#thread')?.append(line);
  });
}
