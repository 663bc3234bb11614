import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { book } from './all-packs.ts';
import { cite } from '../../../lib/policy/cite.ts';
import type { Pack } from '../../../lib/policy/schema.ts';
import { select } from '../../../lib/policy/select.ts';

const FACTS = '../shared/facts/policies-others-and-law.md';
const TODAY = '2026-11-22';
const MARKETPLACES = [
  'stripe',
  'shopify',
  'paypal',
  'walmart',
  'etsy',
  'ozon',
  'lazada',
  'tiktok',
  'mercadolibre',
  'shopee',
  'allegro',
  'temu',
];
const packs = book.filter(({ marketplace }) => MARKETPLACES.includes(marketplace));
const named = packs.map((pack) => ({ name: `${pack.name} ${pack.effectiveFrom}`, pack }));
const rowsOf = ({ clocks, rules }: Pack) => [...clocks, ...rules];
const windowsOf = (pack: Pack) =>
  pack.clocks.flatMap(({ id, window, confidence }) =>
    window ? [[id, `${window.from} + ${window.n} ${window.unit}`, confidence]] : [],
  );

it.each([
  ['dashboard.stripe.com', 'Stripe'],
  ['admin.shopify.com', 'Shopify Payments'],
  ['invented.myshopify.com', 'Shopify Payments'],
  ['www.paypal.com', 'PayPal'],
  ['seller.walmart.com', 'Walmart US'],
  ['seller.walmart.ca', 'Walmart Canada'],
  ['www.etsy.com', 'Etsy'],
  ['seller.ozon.ru', 'Ozon'],
  ['sellercenter.lazada.sg', 'Lazada Singapore'],
  ['sellercenter.lazada.com.my', 'Lazada Malaysia'],
  ['sellercenter.lazada.com.ph', 'Lazada Philippines'],
  ['seller-th.tiktok.com', 'TikTok Shop Thailand'],
  ['seller-vn.tiktok.com', 'TikTok Shop Vietnam'],
  ['seller-id.tokopedia.com', 'TikTok Shop Indonesia'],
  ['seller-us.tiktok.com', 'TikTok Shop US'],
  ['seller-my.tiktok.com', 'TikTok Shop, other markets'],
  ['global-selling.mercadolibre.com', 'Mercado Libre Global Selling'],
  ['www.mercadolibre.com.ar', 'Mercado Libre Argentina'],
  ['www.mercadolibre.cl', 'Mercado Libre Chile'],
  ['seller.shopee.sg', 'Shopee'],
  ['banhang.shopee.vn', 'Shopee'],
  ['salescenter.allegro.com', 'Allegro'],
  ['agentseller.temu.com', 'Temu'],
])('%s has the rules of %s', (host, name) => expect(select(book, host, TODAY)?.name).toBe(name));

it.each(['sellercenter.lazada.co.th', 'www.mercadolibre.com.mx', 'www.notetsy.com'])(
  'no rules are taken over for %s',
  (host) => expect(select(book, host, TODAY)).toBeUndefined(),
);

/** Written from the facts by hand: what starts a clock, its length and how sure that is. */
const WINDOWS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'Stripe 2024-01-01': [['stripe.card.inquiry.close', 'openedAt + 120 day', 'A']],
  'PayPal 2024-01-01': [
    ['paypal.dispute.open', 'orderedAt + 180 day', 'B'],
    ['paypal.inquiry', 'openedAt + 20 day', 'A'],
  ],
  'Walmart US 2024-01-01': [
    ['walmart.appeal', 'decidedAt + 30 day', 'A'],
    ['walmart.bbb', 'openedAt + 1 hour', 'A'],
    ['walmart.dispute.hold', 'openedAt + 72 hour', 'A'],
    ['walmart.inquiry', 'buyer-message + 48 hour', 'A'],
    ['walmart.return.dispute', 'return.receivedAt + 45 day', 'A'],
    ['walmart.return.inspect', 'return.receivedAt + 48 hour', 'A'],
    ['walmart.wcc.dispute', 'refund.at + 48 hour', 'A'],
  ],
  'Etsy 2024-01-01': [
    ['etsy.case.open', 'deliverBy + 100 day', 'A'],
    ['etsy.help.respond', 'openedAt + 48 hour', 'A'],
    ['etsy.refund.window', 'orderedAt + 180 day', 'B'],
  ],
  'Ozon 2024-01-01': [
    ['ozon.dispute.decide', 'openedAt + 3 day', 'A'],
    ['ozon.fbs.request', 'openedAt + 24 hour', 'A'],
    ['ozon.rfbs.request', 'openedAt + 3 day', 'B'],
  ],
  'Ozon 2025-10-15': [
    ['ozon.dispute.decide', 'openedAt + 3 day', 'A'],
    ['ozon.fbo.request', 'openedAt + 24 hour', 'B'],
    ['ozon.fbs.request', 'openedAt + 24 hour', 'A'],
    ['ozon.rfbs.request', 'openedAt + 3 day', 'B'],
  ],
  'Lazada Singapore 2024-01-01': [['lazada.sg.request', 'openedAt + 2 business-day', 'A']],
  'TikTok Shop Indonesia 2024-01-01': [
    ['tiktok.id.request', 'openedAt + 48 hour', 'A'],
    ['tiktok.id.request.buyer_open', 'deliveredAt + 6 day', 'A'],
  ],
  'TikTok Shop Vietnam 2024-01-01': [['tiktok.vn.request.buyer_open', 'deliveredAt + 15 day', 'A']],
};

test.each(named)('$name computes these clocks and no others', ({ name, pack }) =>
  expect(windowsOf(pack)).toEqual(WINDOWS[name] ?? []),
);

it('knows nothing of Temu but what is not known', () => {
  const temu = packs.find(({ marketplace }) => marketplace === 'temu');
  expect(temu && rowsOf(temu)).toEqual([]);
  expect(temu?.gaps.map(({ id }) => id)).toContain('temu.clocks');
});

it('says for which scheme a rule of Ozon is', () => {
  const ozon = select(book, 'seller.ozon.ru', TODAY);
  const scopes = ['fbo', 'fbs', 'rfbs'].map((scheme) =>
    ozon ? cite(ozon, `ozon.${scheme}.request`)?.scope : undefined,
  );
  expect(scopes).toEqual([
    'Ozon Russia, scheme FBO',
    'Ozon Russia, scheme FBS',
    'Ozon Global, scheme rFBS',
  ]);
});

it("marks card rules as Stripe's on Shopify, and as less sure", () => {
  const shopify = packs.find(({ marketplace }) => marketplace === 'shopify');
  const citation = shopify && cite(shopify, 'shopify.card.no_refund_open');
  expect(citation).toMatchObject({ confidence: 'B' });
  expect(citation?.scope).toMatch(/Stripe/);
});

it('gives the evidence for every code of the card networks', () => {
  const stripe = packs.find(({ marketplace }) => marketplace === 'stripe');
  const codes = (stripe?.rules ?? [])
    .filter(({ section }) => section === 'Reason codes')
    .map(({ id }) => id.replace('stripe.', ''));
  expect(codes).toEqual([
    'amex.127',
    'amex.c02',
    'amex.c08',
    'amex.c28',
    'amex.c31',
    'amex.f29',
    'disc.4755',
    'disc.7030',
    'mc.4834',
    'mc.4837',
    'mc.4841',
    'mc.4849',
    'mc.4853',
    'mc.4855',
    'mc.4860',
    'mc.6321',
    'visa.10.4',
    'visa.10.5',
    'visa.12.6.1',
    'visa.12.6.2',
    'visa.13.1',
    'visa.13.2',
    'visa.13.3',
    'visa.13.4',
    'visa.13.5',
    'visa.13.6',
    'visa.13.7',
    'visa.c0xx',
  ]);
});

describe.skipIf(!existsSync(FACTS))('against the compiled facts', () => {
  const text = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  const tables = text.slice(text.indexOf('## 2.'), text.indexOf('## 15.'));
  /** Row id → its cells; thousands without their space. */
  const rows = new Map(
    tables
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replaceAll(/(\d)[  ](\d{3})\b/g, '$1$2'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map((cells) => [(cells[1] ?? '').replaceAll('`', '').toLowerCase(), cells] as const),
  );
  /** Rows that keep one part of a row of the facts: id → that row. */
  const PART_OF: Readonly<Record<string, string>> = {
    'paypal.claim.respond.hint': 'paypal.claim.respond',
    'tiktok.id.receive.extension': 'tts.id.receive',
    'tiktok.id.request.buyer_open': 'tts.id.request',
    'tiktok.vn.request.buyer_open': 'tts.vn.request',
  };
  /** What is said of these is the sure part of the row; the hint in it is a row or a conflict of its own. */
  const SURE_PART = ['paypal.claim.respond', 'tiktok.id.receive'];
  /** Revolut is no marketplace of ours. */
  const LEFT_OUT = ['limit.revolut'];

  const factsId = (id: string) =>
    id
      .replace(/^tiktok\./, 'tts.')
      .replace(/^mercadolibre\./, 'ml.')
      .replace(/^(stripe|shopify|paypal)\.(card|visa|mc|amex|disc|limit)\./, '$2.');
  const rowOf = (id: string) => rows.get(PART_OF[id] ?? factsId(id));

  it('leaves no row out', () => {
    const known = new Set(
      packs.flatMap((pack) => [...rowsOf(pack), ...pack.gaps].map(({ id }) => factsId(id))),
    );
    expect(rows.size).toBeGreaterThan(190);
    expect([...rows.keys()].filter((id) => !known.has(id))).toEqual(LEFT_OUT);
  });

  it('names every conflict', () => {
    const conflicts = new Set(
      packs.flatMap((pack) =>
        rowsOf(pack).flatMap(({ conflict }) => (conflict ? [conflict.id] : [])),
      ),
    );
    const wanted = [...text.matchAll(/^\| `(cf\.[a-z0-9_.]+)`/gm)].map(([, id = '']) => id);
    // One is about a copy with misplaced lines, one about law.
    expect(wanted.filter((id) => !conflicts.has(id))).toEqual(['cf.stripe.mirror', 'cf.odr.date']);
  });

  test.each(named)('$name has the figures of every clock', ({ pack }) => {
    const UNITS = { hour: 'h', day: '(cd|d)', 'business-day': 'bd', minute: 'min' } as const;
    for (const { id, window } of pack.clocks) {
      if (!window) continue;
      expect(rowOf(id)?.join(' '), id).toMatch(
        new RegExp(`(?<![\\d.])${window.n} ${UNITS[window.unit]}\\b`),
      );
    }
  });

  test.each(named)('$name names no figure that its row does not have', ({ pack }) => {
    for (const { id, numbers = {} } of rowsOf(pack)) {
      const row = rowOf(id)?.join(' ');
      if (row === undefined) continue;
      for (const [name, value] of Object.entries(numbers)) {
        const figure = String(value).replace('.', String.raw`\.`);
        expect(row, `${id} ${name}`).toMatch(new RegExp(`(?<![\\d.])${figure}(?!\\.?\\d)`));
      }
    }
  });

  test.each(named)('$name is no surer than the facts are', ({ pack }) => {
    const rank = ['K', 'C', 'B', 'A'];
    for (const { id, confidence } of rowsOf(pack)) {
      const cells = rowOf(id);
      if (!cells || SURE_PART.includes(id)) continue;
      // The table of codes has no column of its own: A, with the exceptions in brackets.
      const isCode = cells.length === 9 && !/^S\d/.test(cells.at(-2) ?? '');
      const stated = isCode ? (/\(([BC])\)/.exec(cells.join(' '))?.[1] ?? 'A') : cells.at(-3);
      const worst = rank.find((mark) => new RegExp(`\\b${mark}\\b`).test(stated ?? ''));
      expect(rank.indexOf(confidence), `${id}: ${stated}`).toBeLessThanOrEqual(
        rank.indexOf(worst ?? ''),
      );
    }
  });
});
