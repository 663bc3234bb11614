// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shopify } from '../../../../lib/marketplaces/shopify/reader.ts';
import { observe } from '../../../../lib/marketplaces/observe.ts';
import { factsOf } from '../read-answers.ts';

const facts = (html: string) =>
  factsOf(
    observe([shopify], {
      url: new URL('https://admin.shopify.com/store/juniper-mugs/orders/6104417000331'),
      root: new DOMParser().parseFromString(html, 'text/html'),
      payloads: [],
      now: '2026-04-20T09:00:00-04:00',
    }),
  );
const head = (date: string) => `<div><div><h1>#1001</h1></div><p>${date}</p></div>`;

test('the date of the order stands in the header, not in a timeline', () => {
  const timeline = '<section><h2>Timeline</h2><p>March 9, 2026</p></section>';
  expect(facts(`${head('2. März 2026 um 9:15')}${timeline}`).orderedAt).toBe(
    '2026-03-02T09:15:00-05:00',
  );
  expect(facts(`${head('from Online Store')}${timeline}`).orderedAt).toBeUndefined();
});

test('a row of a product without its quantity costs all items', () => {
  const row = (said: string) =>
    `<div class="a_MainRow_1"><a href="/store/juniper-mugs/products/81044170">Cup</a><span>${said}</span></div>`;
  expect(facts(head('') + row('€5.00 × 3')).items).toEqual([
    {
      title: 'Cup',
      listingId: '81044170',
      quantity: 3,
      unitPrice: { amount: '5.00', currency: 'EUR' },
    },
  ]);
  expect(facts(head('') + row('€5.00 × 3') + row('€5.00')).items).toBeUndefined();
});

test('without a word about a chargeback the fields of a case are not read', () => {
  const card = (title: string) =>
    `${head('')}<section><h2>${title}</h2><p>Reason: Fraudulent</p><p>Respond by: Mar 27, 2026</p></section>`;
  expect(facts(card('Notes'))).not.toHaveProperty('issue');
  expect(facts(card('Notes'))).not.toHaveProperty('respondBy');
  expect(facts(card('Chargeback'))).toMatchObject({
    caseType: 'shopify.dispute',
    issue: 'unauthorised-payment',
    respondBy: { at: '2026-03-27', basis: 'page' },
  });
  expect(facts(card('Inquiry'))).toMatchObject({ caseType: 'shopify.inquiry' });
});
