import { page } from '../answer.ts';
import { hoursFrom, usDay } from '../clock.ts';
import { json, markup } from '../markup.ts';
import type { Site } from './site.ts';

export const ETSY_ORDER = '3829000617';

/** One order, whose data the page carries with it. */
export const etsy: Site = {
  hosts: ['www.etsy.com'],
  scripts: {},
  respond: ({ now }, url) =>
    url.pathname === '/your/orders/sold' && url.searchParams.get('order_id') === ETSY_ORDER
      ? page(order(now))
      : undefined,
};

function order(now: string) {
  const at = (days: number) => hoursFrom(now, days * 24);
  const seconds = (days: number) => Math.floor(at(days) / 1000);
  const data = {
    initial_data: {
      orders: {
        orders_search: {
          buyers: [{ buyer_id: 910000617, name: 'Imogen Faulkner', username: 'imogenmakes' }],
          orders: [
            {
              order_id: Number(ETSY_ORDER),
              buyer_id: 910000617,
              order_date: seconds(-12),
              is_canceled: false,
              expected_ship_date: seconds(-9),
              payment: {
                is_fully_paid: true,
                cost_breakdown: {
                  total_cost: { value: 5840, currency_code: 'USD', formatted_value: '$58.40' },
                },
              },
              fulfillment: {
                was_shipped: true,
                actual_ship_date: seconds(-10),
                expected_ship_date: seconds(-9),
                to_address: { name: 'Imogen Faulkner', country: 'United States' },
                status: {
                  physical_status: {
                    shipping_status: { tracking_status: { summary: 'Delivered' } },
                  },
                },
              },
              transactions: [
                {
                  quantity: 1,
                  listing_id: 1550000617,
                  product: {
                    title: 'Mum&#39;s Stoneware Teapot',
                    product_identifier: 'TEA-ST',
                  },
                },
              ],
            },
          ],
        },
      },
    },
  };
  return markup`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Orders</title>
      <link rel="stylesheet" href="/practice/etsy.css" />
      ${{ written: `<script>var Etsy = Etsy || {}; Etsy.Context = {data: ${json(data)}};</script>` }}
    </head>
    <body>
      <header><a href="/your/orders/sold">Orders & Shipping</a></header>
      <section aria-label="orders">
        <p><a href="/your/orders/sold?order_id=3829000999">Order #3829000999</a> Somebody Else $12.00</p>
      </section>
      <main>
        <div id="order-details-order-info">
          <h1>Order <a href="/your/orders/sold?order_id=${ETSY_ORDER}">#${ETSY_ORDER}</a></h1>
          <p>Imogen Faulkner (imogenmakes)</p>
          <p id="payment-msg">Paid ${usDay(at(-12))}</p>
          <p>Mum's Stoneware Teapot × 1 · $58.40</p>
          <div class="address"><span class="name">Imogen Faulkner</span> <span class="country-name">United States</span></div>
        </div>
        <textarea aria-label="Message to the buyer" id="reply" rows="6" cols="60"></textarea>
      </main>
    </body>
  </html>`;
}
