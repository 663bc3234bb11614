// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readList } from '../../../lib/marketplaces/read-list.ts';
import type { Places } from '../../../lib/page/fields.ts';
import type { Source } from '../../../lib/page/source.ts';

const source: Source = {
  url: new URL('https://www.ebay.com/sh/ord'),
  root: document,
  payloads: [],
  now: '2026-04-20T09:00:00-07:00',
};
const says = (...values: readonly string[]) =>
  values.map((value, index) => ({ name: `place ${index}`, read: () => value }));
const read = (places: Places) =>
  readList({ marketplace: 'ebay', page: 'order-list', key: 'orderId' }, [{ source, places }]);
const known = { marketplace: 'ebay', site: 'www.ebay.com', page: 'order-list' };

test('a part of a fact on which two places disagree is left out like any other field', () => {
  expect(
    read({
      orderId: says('14-10234-55871'),
      'buyer.name': says('Ada Fern', 'Tom Reed'),
      'buyer.country': says('GB'),
      'shipment.carrier': says('DHL', 'UPS'),
    }),
  ).toEqual({
    kind: 'list',
    rows: [{ ...known, orderId: '14-10234-55871', buyer: { country: 'GB' } }],
    trail: {
      orderId: 'place 0',
      'buyer.country': 'place 0',
      'rows.0.buyer.name!': 'two places disagree',
      'rows.0.shipment.carrier!': 'two places disagree',
    },
  });
});

test('two places that disagree on the id leave no row', () => {
  expect(read({ orderId: says('14-10234-55871', '14-10234-55872') })).toEqual({
    kind: 'list',
    rows: [],
    trail: { 'rows.0.orderId!': 'two places disagree', 'rows.0!': 'no orderId' },
  });
});
