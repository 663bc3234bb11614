import { answers, page } from '../answer.ts';
import { hoursFrom } from '../clock.ts';
import { markup } from '../markup.ts';
import type { Site } from './site.ts';

/** The id of the address, which is not the number that the buyer sees. */
export const SHOPEE_ORDER = '219000400070031';

/** One order with a return that waits for the seller, in Indonesian. */
export const shopee: Site = {
  hosts: ['seller.shopee.co.id'],
  scripts: { 'shopee-order': shopeeOrderScript },
  respond: ({ now }, url) => {
    switch (url.pathname) {
      case `/portal/sale/order/${SHOPEE_ORDER}`:
        return page(shell);
      case '/api/v3/order/get_one_order':
        return asksFor(url) ? answers(oneOrder(now)) : answers({ code: 1, data: null });
      case '/api/v3/order/get_package':
        return asksFor(url) ? answers(parcel(now)) : answers({ code: 1, data: null });
      default:
        return undefined;
    }
  },
};

const asksFor = ({ searchParams }: URL) => searchParams.get('order_id') === SHOPEE_ORDER;
const seconds = (now: string, days: number) => Math.floor(hoursFrom(now, days * 24) / 1000);

const shell = markup`<html lang="id">
  <head>
    <meta charset="utf-8" />
    <title>Shopee Seller Centre</title>
    <link rel="stylesheet" href="/practice/shopee.css" />
  </head>
  <body>
    <header><a href="/portal/sale/order">Pesanan Saya</a></header>
    <main id="app"></main>
    <script src="/practice/shopee-order.js"></script>
  </body>
</html>`;

/** Money is in whole units as text here, times are seconds. */
const oneOrder = (now: string) => ({
  code: 0,
  data: {
    order_id: Number(SHOPEE_ORDER),
    order_sn: '261118K7Q2MZ9T',
    total_price: '246000',
    fulfill_by_shopee: false,
    actual_carrier: 'Reguler',
    fulfillment_carrier_name: 'SPX Standard',
    shipping_address: 'Jalan Melati 12, KOTA CONTOH, JAWA BARAT, ID, 40111',
    status_info: {
      status: 'Telah Dikirim',
      status_description: {
        description_value: 'Harap respon sebelum {timestamp}.',
        description_timestamp: seconds(now, 2),
      },
    },
    create_time: seconds(now, -7),
    ship_by_date: seconds(now, -5),
    return_id: 231000400070031,
    seller_due_date: seconds(now, 2),
    buyer_address_name: 'R****a',
    buyer_user: { user_id: 310000071, user_name: 'ratna.dapur' },
    order_items: [
      {
        amount: 3,
        item_id: 21900010071,
        order_price: '82000',
        item_model: { name: 'Hijau', sku: 'CNG-H' },
        product: { name: 'Cangkir keramik 300 ml', sku: 'CNG' },
      },
    ],
  },
});

/** Money is in 10^-5 units here. */
const parcel = (now: string) => ({
  code: 0,
  data: {
    order_info: {
      order_id: Number(SHOPEE_ORDER),
      package_list: [
        {
          package_number: 'OFG219000400070031',
          total_price: 24_600_000_000,
          consignment_no: 'ID2600012398765',
          third_party_tn: '',
          fulfillment_carrier_name: 'SPX Standard',
          tracking_info: [
            { ctime: seconds(now, -5), description: 'Pengirim telah mengatur pengiriman.' },
            { ctime: seconds(now, -2), description: 'Pesanan telah tiba di Pembeli' },
          ],
        },
      ],
    },
  },
});

/** Draws the order when both of its answers are there; one is asked for by each way. */
export function shopeeOrderScript(): void {
  const id = location.pathname.split('/').at(-1) ?? '';
  const address = (call: string) => `${location.origin}/api/v3/order/${call}?order_id=${id}`;
  const line = (text: string) => {
    const element = document.createElement('p');
    element.textContent = text;
    return element;
  };
  const load = async () => {
    const answer = await fetch(address('get_one_order'));
    const { data: order } = JSON.parse(await answer.text());
    const request = new XMLHttpRequest();
    request.open('GET', address('get_package'));
    request.addEventListener('load', () => {
      const { data } = JSON.parse(request.responseText);
      const reply = document.createElement('textarea');
      reply.id = 'reply';
      reply.rows = 6;
      reply.cols = 60;
      document
        .querySelector('#app')
        ?.replaceChildren(
          line(`No. Pesanan ${order.order_sn}`),
          line(`Status ${order.status_info.status}`),
          line(`${order.order_items[0].product.name} × ${order.order_items[0].amount}`),
          line(`Rp${order.total_price}`),
          line(data.order_info.package_list[0].consignment_no),
          line('Pengembalian diajukan'),
          reply,
        );
    });
    request.send();
  };
  void load();
}
