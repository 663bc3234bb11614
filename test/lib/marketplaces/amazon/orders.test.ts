import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, factsOf, HOME, ORDER, readPage } from './read-page.ts';

const PAGE = `/orders-v3/order/${ORDER}`;
const read = (order: object, html = '') =>
  readPage(PAGE, {
    html,
    payloads: [answer(`/orders-api/order/${ORDER}`, { order: { amazonOrderId: ORDER, ...order } })],
  });

describe('the answer about an order', () => {
  test('epoch seconds are instants in the zone of the site', () => {
    // 1776366309 is 2026-04-16T19:05:09Z, seven hours before that in Los Angeles.
    expect(factsOf(read({ purchaseDate: 1776366309 })).orderedAt).toBe('2026-04-16T12:05:09-07:00');
  });

  test.each([
    ['Pending', 'unpaid'],
    ['Unshipped', 'unshipped'],
    ['Shipped', 'shipped'],
    ['Canceled', 'cancelled'],
    ['PartiallyShipped', undefined],
    ['InvoiceUnconfirmed', undefined],
  ])('the state %s is %s', (code, state) => {
    expect(factsOf(read({ orderStatus: { OrderStatus: code } })).orderState).toBe(state);
  });

  test.each([
    [
      { Amount: 1200, CurrencyCode: 'JPY' },
      { amount: '1200', currency: 'JPY' },
    ],
    [
      { Amount: '1200.00', CurrencyCode: 'JPY' },
      { amount: '1200', currency: 'JPY' },
    ],
    [
      { Amount: 12.5, CurrencyCode: 'EUR' },
      { amount: '12.50', currency: 'EUR' },
    ],
    [
      { amount: '7', currencyCode: 'KWD' },
      { amount: '7.000', currency: 'KWD' },
    ],
    [{ Amount: 12.5 }, undefined],
    [{ Amount: -1, CurrencyCode: 'EUR' }, undefined],
  ])('the price %j is %j', (unitPrice, price) => {
    const line = { Title: 'Kettle', QuantityOrdered: 1, ItemCost: { UnitPrice: unitPrice } };
    expect(factsOf(read({ orderItems: [line] })).items?.[0]?.unitPrice).toEqual(price);
  });

  test('items are read whole or not at all', () => {
    const line = { Title: 'Kettle', QuantityOrdered: 1 };
    expect(factsOf(read({ orderItems: [line, { Title: 'Rack' }] })).items).toBeUndefined();
  });

  test('of several parcels the first is told, and that it is one of several', () => {
    const outcome = read({
      packages: [
        { TrackingId: '1Z0000000000000017', Carrier: 'UPS' },
        { TrackingId: '1Z0000000000000025', Carrier: 'UPS' },
      ],
    });
    expect(factsOf(outcome).shipment).toEqual({
      trackingNumber: '1Z0000000000000017',
      carrier: 'UPS',
    });
    expect(outcome).toMatchObject({
      trail: {
        'shipment.trackingNumber':
          'payload orders-api packages TrackingId (the first of several parcels)',
      },
    });
  });

  test('an answer about another order says nothing about this one', () => {
    const other = { order: { amazonOrderId: '114-0000001-0000001', purchaseDate: 1776366309 } };
    for (const path of [`/orders-api/order/${ORDER}`, '/orders-api/order/114-0000001-0000001']) {
      expect(readPage(PAGE, { payloads: [answer(path, other)] }).kind).toBe('unreadable');
    }
  });

  test('an answer of a search serves the page of the order too', () => {
    const payloads = [
      answer('/orders-api/search?fulfillmentType=mfn', {
        orders: [{ amazonOrderId: ORDER, salesChannel: 'Amazon.com', purchaseDate: 1776366309 }],
      }),
    ];
    expect(factsOf(readPage(PAGE, { payloads })).orderedAt).toBe('2026-04-16T12:05:09-07:00');
  });

  test('the rules, the zone and the currency are those of the marketplace that it was sold on', () => {
    const facts = factsOf(read({ salesChannel: 'Amazon.ca', purchaseDate: 1776366309 }));
    expect(facts.site).toBe('sellercentral.amazon.ca');
    expect(facts.orderedAt).toBe('2026-04-16T15:05:09-04:00');
    expect(factsOf(read({ salesChannel: 'Non-Amazon' })).site).toBe('sellercentral.amazon.com');
  });

  test('the country of the address that was answered on this page', () => {
    const order = answer(`/orders-api/order/${ORDER}`, { order: { amazonOrderId: ORDER } });
    const shipTo = (page?: string) =>
      answer('/orders-st/resolve', { x: { address: { countryCode: 'AT' } } }, page);
    const buyer = (page?: string) =>
      factsOf(readPage(PAGE, { payloads: [order, shipTo(page)] })).buyer;
    expect(buyer(`${HOME}${PAGE}`)).toEqual({ country: 'AT' });
    expect(buyer(`${HOME}/orders-v3/order/114-0000001-0000001`)).toBeUndefined();
    expect(buyer()).toBeUndefined();
  });

  test('never throws on mangled answers', () => {
    const json = JSON.stringify({
      order: { amazonOrderId: ORDER, orderItems: [{}], packages: [{}], orderStatus: {} },
    });
    fc.assert(
      fc.property(fc.nat(), fc.string({ maxLength: 8 }), fc.jsonValue(), (at, put, value) => {
        const from = at % json.length;
        const bodies = [
          json.slice(0, from) + put + json.slice(from + 1),
          JSON.stringify({ order: { amazonOrderId: ORDER, orderItems: value, packages: value } }),
          JSON.stringify({
            order: { amazonOrderId: ORDER, orderStatus: value, purchaseDate: value },
          }),
        ];
        for (const body of bodies) {
          const outcome = readPage(PAGE, {
            payloads: [answer(`/orders-api/order/${ORDER}`, body)],
          });
          expect(outcome).not.toMatchObject({ trail: { reader: 'failed on this page' } });
        }
      }),
    );
  });
});

describe('the page of an order', () => {
  const shown = (attributes: string) =>
    readPage(PAGE, {
      html: `<div id="MYO-app"><b data-test-id="order-id-value">${ORDER}</b>${attributes}</div>`,
    });

  test.each([
    ['Unshipped', 'unshipped'],
    ['Nicht versandt', 'unshipped'],
    ['Non expédiée', 'unshipped'],
    ['Versandt', 'shipped'],
    ['Enviado', 'shipped'],
    ['Não enviado', 'unshipped'],
    ['Annullato', 'cancelled'],
    ['保留中', 'unpaid'],
    ['尚未发货', 'unshipped'],
    ['Payment complete', undefined],
  ])('the item status "%s" is %s', (text, state) => {
    expect(factsOf(shown(`<i data-test-id="item-status-label">${text}</i>`)).orderState).toBe(
      state,
    );
  });

  test('items in different states leave the order without one', () => {
    const label = (text: string) => `<i data-test-id="item-status-label">${text}</i>`;
    expect(factsOf(shown(label('Shipped') + label('Unshipped'))).orderState).toBeUndefined();
    expect(factsOf(shown(label('Shipped') + label('Payment complete'))).orderState).toBeUndefined();
  });

  test.each([
    ['Seller', 'seller'],
    ['MFN', 'seller'],
    ['Verkäufer', 'seller'],
    ['出品者', 'seller'],
    ['Amazon', 'platform'],
    ['Fulfilled by Amazon (FBA)', 'platform'],
    ['AFN', 'platform'],
    ['Seller, by Amazon Easy Ship', undefined],
    ['Standard', undefined],
  ])('the channel "%s" is shipped by %s', (text, ships) => {
    const html = `<i data-test-id="order-summary-fulfillment-channel-value">${text}</i>`;
    expect(factsOf(shown(html)).fulfilment).toBe(ships);
  });

  test('a state of the United States is no country', () => {
    const html = '<div data-test-id="shipping-section-buyer-address"><i>A</i><i>Georgia</i></div>';
    expect(factsOf(shown(html)).buyer).toBeUndefined();
  });

  test('a bare number on the European host has no currency', () => {
    const html = `<div id="MYO-app"><b data-test-id="order-id-value">203-5550123-8841277</b><p>Order total: 43,18</p></div>`;
    const page = 'https://sellercentral-europe.amazon.com/orders-v3/order/203-5550123-8841277';
    expect(factsOf(readPage(page, { html })).total).toBeUndefined();
    const euro = html.replace('43,18', '43,18 €');
    expect(factsOf(readPage(page, { html: euro })).total).toEqual({
      amount: '43.18',
      currency: 'EUR',
    });
  });
});
