import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isMessages, linkedTo, placeOf } from '../../../../lib/marketplaces/allegro/addresses.ts';
import { issueOf } from '../../../../lib/marketplaces/allegro/labels.ts';
import { allegro } from '../../../../lib/marketplaces/allegro/reader.ts';
import { observe } from '../../../../lib/marketplaces/observe.ts';

const ID = '29738e61-7f6a-11e8-ac45-09db60ede9d6';
const at = (path: string) => new URL(`https://salescenter.allegro.com${path}`);

describe('addresses', () => {
  it('name a section and its entry', () => {
    expect(placeOf(at(`/orders/${ID.toUpperCase()}?sellerId=1`))).toEqual({
      section: 'orders',
      id: ID,
    });
    expect(placeOf(at('/discussions-with-buyers'))).toEqual({ section: 'discussions-with-buyers' });
    for (const path of ['/', '/orders/1', `/orders/${ID}/x`, `/offers/${ID}`, `/orders/${ID}0`]) {
      expect(placeOf(at(path)), path).toBeUndefined();
    }
  });
  it('of the shop are the message centre only', () => {
    expect(
      isMessages(new URL('https://allegro.pl/moje-allegro/moje-konto/centrum-wiadomosci')),
    ).toBe(true);
    expect(isMessages(new URL('https://allegro.pl/oferta/lampa-1'))).toBe(false);
    expect(allegro.matches).toEqual([
      'https://salescenter.allegro.com/*',
      'https://allegro.pl/moje-allegro/*',
    ]);
  });
  it('that links lead to', () => {
    expect(linkedTo('orders', `/orders/${ID}`, at('/returns'))).toBe(ID);
    expect(linkedTo('orders', `/claims/${ID}`, at('/returns'))).toBeUndefined();
    expect(linkedTo('orders', 'http://[', at('/returns'))).toBeUndefined();
  });
});

it('a heading that is also a label does not take the date of the block below it', () => {
  const root = new JSDOM(
    `<h2>Wysłano</h2><dl><dt>Data zamówienia</dt><dd>18 listopada 2026</dd></dl><p>Wysłane</p>`,
  ).window.document;
  const outcome = observe([allegro], {
    url: at(`/orders/${ID}`),
    root,
    payloads: [],
    now: '2026-11-22T10:00:00+01:00',
  });
  expect(outcome).toMatchObject({ kind: 'read', facts: { orderedAt: '2026-11-18' } });
  expect(outcome).not.toHaveProperty('facts.shippedAt');
});

it('a signed-out page says so', () => {
  const root = new JSDOM('<form><input type="password"></form>').window.document;
  const source = { url: at('/claims'), root, payloads: [], now: '2026-11-22T10:00:00+01:00' };
  expect(observe([allegro], source)).toMatchObject({
    kind: 'unreadable',
    trail: { 'page!': 'asks to sign in' },
  });
});

it.each([
  ['Produkt nie działa', 'defective'],
  ['Uszkodzony w transporcie', 'damaged-in-transit'],
  ['Otrzymałem inny produkt', 'wrong-item'],
  ['Produkt niezgodny z opisem', 'not-as-described'],
  ['Przesyłka nie dotarła', 'item-not-received'],
  ['Odstąpienie od umowy', 'changed-mind'],
  ['Dziękuję', undefined],
])('reason: %s', (said, issue) => expect(issueOf(said)).toBe(issue));
