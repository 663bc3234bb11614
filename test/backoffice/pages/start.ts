import { markup, type Markup } from '../markup.ts';
import { PROTECTED, WAITING } from '../sites/amazon-orders.ts';
import { ETSY_ORDER } from '../sites/etsy.ts';
import { SHOPEE_ORDER } from '../sites/shopee.ts';
import { STRIPE_DISPUTE } from '../sites/stripe.ts';
import type { EbayRequest, State } from '../state.ts';
import { orderAddress } from './ebay-order.ts';
import { requestAddress } from './ebay-request.ts';

type Link = readonly [address: string, text: string, about?: string];

const AMAZON = 'https://sellercentral.amazon.com';
const DISPUTES = 'https://csp.aliexpress.com/m_apps/dispute-management/list';

const KINDS: Readonly<Record<EbayRequest['kind'], string>> = {
  return: 'Return',
  'not-received': 'Item not received',
  cancellation: 'Cancellation',
};

const groups = ({ orders, requests }: State): readonly (readonly [string, readonly Link[]])[] => [
  [
    'eBay orders',
    [
      ...orders.map(({ id, item, under }): Link => [
        orderAddress(id),
        id,
        under ? `${item.title} (${under} by another extension)` : item.title,
      ]),
      ['/sh/ord/', 'Order list'],
      ['/sh/ord/?filter=status:AWAITING_SHIPMENT', 'Long order list'],
      ['/sh/ord/?filter=status:CANCELLED', 'Empty order list'],
    ],
  ],
  [
    'eBay requests',
    requests.map((request): Link => [
      requestAddress(request),
      `${KINDS[request.kind]} ${request.id}`,
      `${request.item.title}${request.answer ? ' (answered)' : ''}`,
    ]),
  ],
  [
    'AliExpress',
    [
      [DISPUTES, 'Dispute list'],
      [`${DISPUTES}?channelId=9999999`, 'Dispute list that asks for a captcha'],
    ],
  ],
  [
    'Amazon',
    [
      [`${AMAZON}/orders-v3/order/${PROTECTED}`, PROTECTED, 'late; its label is protected'],
      [`${AMAZON}/orders-v3/order/${WAITING}`, WAITING, 'waits to be shipped'],
      [
        'https://sellercentral.amazon.co.jp/orders-v3/order/249-5510236-8842071',
        '249-5510236-8842071',
        'in Japanese',
      ],
      [`${AMAZON}/gp/guarantee-claims/home.html`, 'A-to-z claim'],
      [`${AMAZON}/gp/returns/list/v2`, 'Returns'],
      [`${AMAZON}/messaging/contact?orderID=${PROTECTED}`, 'Contact form'],
    ],
  ],
  [
    'Other marketplaces',
    [
      [
        `https://seller.shopee.co.id/portal/sale/order/${SHOPEE_ORDER}`,
        'Shopee: an order with a return',
      ],
      [`https://www.etsy.com/your/orders/sold?order_id=${ETSY_ORDER}`, 'Etsy: an order'],
      [`https://dashboard.stripe.com/disputes/${STRIPE_DISPUTE}`, 'Stripe: a disputed payment'],
    ],
  ],
  [
    'Pages that show no case',
    [
      [orderAddress('17-00000-00000'), 'An order page without an order'],
      [orderAddress('17-00000-11111'), 'An order page that asks whether you are human'],
      [`${AMAZON}/orders-v3/order/112-0000000-0000001`, 'An order page that asks to sign in'],
      [`${AMAZON}/orders-v3/order/112-0000000-0000003`, 'Amazon asks whether you are human'],
    ],
  ],
];

/** Where practice begins: links to all that there is to try. */
export const start = (state: State): Markup =>
  markup`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Seller Hub</title>
      <link rel="stylesheet" href="/practice/ebay.css" />
    </head>
    <body>
      <main id="mainContent">
        <h1>Practice back office</h1>
        <p>Everything here is invented. Nothing that you send leaves this machine.</p>
        ${groups(state).map(
          ([title, links]) => markup`<h2>${title}</h2>
            <ul>${links.map(([address, text, about]) => markup`<li><a href="${address}">${text}</a>${about !== undefined && ` ${about}`}</li>`)}</ul>`,
        )}
      </main>
    </body>
  </html>`;
