// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { patternOf, isAt } from '../../../../lib/marketplaces/taught/address.ts';
import { locatorFor } from '../../../../lib/marketplaces/taught/locate.ts';
import { Recipe, type Taught } from '../../../../lib/model/recipe.ts';
import { pageOf } from '../../../../lib/marketplaces/taught/taught-reader.ts';
import { observe } from '../../../../lib/marketplaces/observe.ts';
import { taughtReader } from '../../../../lib/marketplaces/taught/taught-reader.ts';
import type { Source } from '../../../../lib/page/source.ts';

interface Order {
  id: string;
  due: string;
  total: string;
  /** What a new release of the page appends to its classes. */
  hash?: string;
  /** A row that other orders do not have. */
  extra?: string;
  withoutDue?: boolean;
}

const page = ({ id, due, total, hash = 'x7Fa2', extra = '', withoutDue = false }: Order) => `
  <main>
    <h1>Case</h1>
    <div class="facts">
      ${extra}
      <div class="row"><span>Order ref</span><b class="ref--value--${hash}">${id}</b></div>
      ${withoutDue ? '' : `<div class="row"><span>Answer until</span><b class="due--value--${hash}">${due}</b></div>`}
      <div class="row"><i data-testid="sum">${total}</i></div>
    </div>
  </main>`;

const first: Order = { id: 'KX-440912', due: '3 December 2026, 18:00', total: '€ 48,90' };
const address = (id: string) => new URL(`https://desk.bazario.example/cases/${id}/view`);

function open(order: Order): Source & { root: Document } {
  const root = new DOMParser().parseFromString(page(order), 'text/html');
  return { url: address(order.id), root, payloads: [], now: '2026-11-22T10:00:00+01:00' };
}

function teach(source: Source & { root: Document }, selectors: Record<string, string>): Recipe {
  const fields = Object.entries(selectors).map(([field, selector]): Taught => {
    const element = source.root.querySelector(selector);
    const locator = element && locatorFor(element, source.url);
    if (!locator) throw new Error(`no locator for ${field}`);
    return { field, locator };
  });
  return Recipe.parse({
    format: 'parley-recipe',
    version: 1,
    id: '01K9ZZZZZZZZZZZZZZZZZZZZZZ',
    name: 'Bazario case',
    page: 'dispute',
    ...patternOf(source.url),
    fields,
    changedAt: '2026-11-22T10:00:00Z',
  });
}

const SELECTORS = {
  orderId: '.row:nth-child(1) b',
  'respondBy.at': '.row:nth-child(2) b',
  total: 'i',
};
const recipe = teach(open(first), SELECTORS);
const read = (order: Order) =>
  observe([taughtReader('desk.bazario.example', [recipe], 'Europe/Madrid')], open(order));

describe('a recipe taught on one order', () => {
  test('holds ways to the values and no value', () => {
    expect(JSON.stringify(recipe)).not.toMatch(/440912|48,90|December/);
    expect(recipe.path).toBe('/cases/*/view');
    expect(recipe.fields.map(({ locator }) => locator.label)).toEqual([
      'Order ref',
      'Answer until',
      undefined,
    ]);
    expect(recipe.fields[2]?.locator.attribute).toBe('[data-testid="sum"]');
  });

  test.each<[string, Order]>([
    ['the same order', first],
    ['another order', { id: 'KX-551203', due: '9 December 2026, 09:30', total: '€ 1.204,00' }],
    [
      'other class hashes',
      { id: 'KX-551203', due: '9 December 2026, 09:30', total: '€ 1.204,00', hash: 'q9Zk1' },
    ],
    [
      'a row more',
      {
        id: 'KX-551203',
        due: '9 December 2026, 09:30',
        total: '€ 1.204,00',
        extra: '<div class="row"><span>Note</span><b>gift</b></div>',
      },
    ],
  ])('reads %s', (_name, order) => {
    const outcome = read(order);
    expect(outcome).toMatchObject({
      kind: 'read',
      marketplace: 'other',
      page: 'dispute',
      facts: {
        orderId: order.id,
        respondBy: {
          at: order.due.startsWith('3') ? '2026-12-03T18:00:00+01:00' : '2026-12-09T09:30:00+01:00',
          basis: 'page',
        },
        total: { amount: order.total.startsWith('€ 48') ? '48.90' : '1204.00', currency: 'EUR' },
      },
    });
    expect(outcome.kind === 'read' && outcome.doubts).toBeUndefined();
  });

  test('says nothing of a value that another order does not have', () => {
    const outcome = read({ ...first, id: 'KX-700001', withoutDue: true });
    if (outcome.kind !== 'read') throw new Error('not read');
    expect(outcome.facts.respondBy).toBeUndefined();
    expect(outcome.facts.orderId).toBe('KX-700001');
  });

  test('is not for another path or host, and a page without its id is unreadable', () => {
    expect(isAt(new URL('https://desk.bazario.example/cases/KX-1234/edit'), recipe)).toBe(false);
    expect(isAt(new URL('https://bazario.example/cases/KX-1234/view'), recipe)).toBe(false);
    const empty = {
      ...open(first),
      root: new DOMParser().parseFromString('<p>Sign in</p>', 'text/html'),
    };
    const without = {
      ...recipe,
      fields: recipe.fields.map(({ field, locator: { address: _, ...locator } }) => ({
        field,
        locator,
      })),
    };
    expect(pageOf(without).proof(empty)).toBeUndefined();
  });

  test('two ways that disagree make the field doubtful', () => {
    const other = open(first);
    const outcome = observe([taughtReader('desk.bazario.example', [recipe])], {
      ...other,
      url: address('KX-999999'),
    });
    if (outcome.kind !== 'read') throw new Error('not read');
    expect(outcome.doubts?.['orderId']?.map(({ value }) => value)).toEqual([
      'KX-999999',
      'KX-440912',
    ]);
  });
});

test('an imported selector that is none reads nothing and throws nothing', () => {
  const broken: Recipe = {
    ...recipe,
    fields: [{ field: 'orderId', locator: { structure: 'body > > [', label: 'Order ref' } }],
  };
  expect(read(first).kind).toBe('read');
  expect(pageOf(broken).proof(open(first))).toBeDefined();
});
