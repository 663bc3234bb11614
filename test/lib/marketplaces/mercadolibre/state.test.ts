import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { orderIn, threadIn } from '../../../../lib/marketplaces/mercadolibre/addresses.ts';
import { issueOf, stateOf } from '../../../../lib/marketplaces/mercadolibre/labels.ts';
import {
  entriesIn,
  placesInEntry,
  placesInSale,
} from '../../../../lib/marketplaces/mercadolibre/payloads/sale.ts';
import { bricksOf } from '../../../../lib/marketplaces/mercadolibre/payloads/state.ts';
import { mercadolibre } from '../../../../lib/marketplaces/mercadolibre/reader.ts';
import { readFields } from '../../../../lib/page/fields.ts';
import type { Source } from '../../../../lib/page/source.ts';

const pageWith = (script: string): Source => ({
  url: new URL('https://www.mercadolivre.com.br/vendas/2000012345678901/detalhe'),
  root: new JSDOM(`<script id="__NORDIC_RENDERING_CTX__">${script}</script>`).window.document,
  payloads: [],
  now: '2026-11-22T10:00:00-03:00',
});

describe('the state of a page', () => {
  it('is an assignment with program code behind it', () => {
    const bricks = bricksOf(
      pageWith('_n.ctx.r={"a":{"row-1":{"x":"};{"}}};f({"row-2":1});'),
      'row-',
    );
    expect(bricks).toEqual({ 'row-1': { x: '};{' } });
  });
  it('may be assigned to its own name, or stand alone', () => {
    expect(bricksOf(pageWith('window.__NORDIC_RENDERING_CTX__ = {"row-1":1}'), 'row-')).toEqual({
      'row-1': 1,
    });
    expect(bricksOf(pageWith('{"row-1":1}'), 'row-')).toEqual({ 'row-1': 1 });
  });
  it('of another sale is none', () => {
    const source = pageWith('_n.ctx.r={"account_rows-TOTAL":{"id":"2000012345678901"}}');
    expect(bricksOf(source, 'account_rows-', '2000012345678901')).toBeDefined();
    expect(bricksOf(source, 'account_rows-', '2000012345678902')).toBeUndefined();
  });
  it('is read anew when the script changes', () => {
    const source = pageWith('_n.ctx.r={"row-1":1}');
    expect(bricksOf(source, 'row-')).toEqual({ 'row-1': 1 });
    const script = source.root.querySelector('script');
    if (script) script.textContent = '_n.ctx.r={"row-2":2}';
    expect(bricksOf(source, 'row-')).toEqual({ 'row-2': 2 });
  });
  it('that is broken is none', () => {
    for (const script of ['', '_n.ctx.r=', '_n.ctx.r={"row-1":', '_n.ctx.r=f()', '[]']) {
      expect(bricksOf(pageWith(script), 'row-')).toBeUndefined();
    }
  });
});

describe('a sale', () => {
  const read = (bricks: Record<string, unknown>) =>
    readFields(pageWith(''), placesInSale(bricks)).facts;
  const product = (rows: unknown[], subTotal?: string) => ({
    'account_rows-PRODUCT': { data: { rows, ...(subTotal && { subTotal }) } },
  });
  it('costs what its products cost, never what the seller receives', () => {
    expect(
      read({
        ...product([], 'R$ 1.399,00'),
        'account_rows-TOTAL': { data: { rows: [{ price: 'R$ 1.184,07' }] } },
      }),
    ).toEqual({ total: { amount: '1399.00', currency: 'BRL' } });
  });
  it('has no price where only several lines are named, or a deduction', () => {
    expect(read(product([{ price: 'R$ 10,00' }, { price: 'R$ 20,00' }]))).toEqual({});
    expect(read(product([], '-R$ 80,38'))).toEqual({});
  });
  it('with several pieces has no price of one', () => {
    expect(
      read({
        ...product([], 'R$ 98,80'),
        product_2000012345678901_title_description: { data: { title: { text: 'Luminária' } } },
        product_2000012345678901_quantity: { data: { label: '2 unidades' } },
      }),
    ).toEqual({
      total: { amount: '98.80', currency: 'BRL' },
      items: [{ title: 'Luminária', quantity: 2 }],
    });
  });
  it('names all products or none', () => {
    expect(
      read({
        product_1_title_description: { data: { title: 'A' } },
        product_1_quantity: { data: { label: '1 unidade' } },
        product_2_title_description: { data: { title: 'B' } },
      }),
    ).toEqual({});
  });
  it('that has a line of a cancellation is cancelled', () => {
    expect(read({ 'account_rows-CANCELLATION': { data: {} } })).toEqual({
      orderState: 'cancelled',
    });
  });
});

describe('the entries of the list', () => {
  it('stand under the pack, else under the order; a pack of several orders tells nothing', () => {
    const entries = entriesIn({
      'row-2000012345678901_2000012345670001': { data: { a: 1 } },
      'row-_2000012345670002': { data: { a: 2 } },
      'row-2000012345670003': { data: { a: 3 } },
      'row-2000012345678904_2000012345670004': { data: { a: 4 } },
      'row-2000012345678904_2000012345670005': { data: { a: 5 } },
      pagination: { data: {} },
    });
    expect(Object.fromEntries(entries)).toEqual({
      '2000012345678901': { a: 1 },
      '2000012345670002': { a: 2 },
      '2000012345670003': { a: 3 },
      '2000012345678904': {},
    });
  });

  it('never throw, whatever stands in them', () => {
    const source = pageWith('');
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const bricks = {
          'row-1_234567': a,
          'account_rows-PRODUCT': b,
          product_1_title_description: a,
        };
        readFields(source, placesInSale(bricks));
        const entry = { identificationData: a, productData: b, statusActionsData: a };
        const { trail } = readFields(source, placesInEntry(entry));
        expect(Object.keys(trail).some((path) => path.endsWith('!'))).toBe(false);
        expect(entriesIn(bricks).size).toBeLessThan(2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('words', () => {
  it.each([
    ['Pronta para enviar', 'unshipped'],
    ['A caminho', 'shipped'],
    ['Entregue', 'delivered'],
    ['Venda cancelada', 'cancelled'],
    ['Devolução finalizada com reembolso para o comprador', 'returned'],
    ['En camino', 'shipped'],
    ['Cancelaste la venta', 'cancelled'],
    ['Reclamo cancelado por el comprador', undefined],
    ['Mediação cancelada', undefined],
    ['Devolução cancelada', 'delivered'],
    ['Não afeta sua reputação', undefined],
  ])('%s', (said, state) => expect(stateOf(said)).toBe(state));

  it.each([
    ['O produto não funciona', 'defective'],
    ['Chegou avariado', 'damaged-in-transit'],
    ['Se arrependeu da compra', 'changed-mind'],
    ['Recibió otro producto', 'wrong-item'],
    ['No recibió el producto', 'item-not-received'],
    ['Le faltan piezas', 'missing-parts'],
    ['Obrigado', undefined],
  ])('reason: %s', (said, issue) => expect(issueOf(said)).toBe(issue));
});

describe('addresses', () => {
  it('name the sale and the claim, with accents or without', () => {
    const thread = (rest: string) =>
      threadIn(
        new URL(`https://www.mercadolivre.com.br/vendas/novo/mensagens/2000012345678901${rest}`),
      );
    expect(thread('')).toEqual({ order: '2000012345678901', mediation: false });
    expect(thread('/reclamação/5560000001')).toEqual({
      order: '2000012345678901',
      claim: '5560000001',
      mediation: false,
    });
    expect(thread('/mediacao/5560000001')).toMatchObject({ mediation: true });
  });
  it('of the shop are nobody’s', () => {
    const shop = new URL('https://www.mercadolivre.com.br/cafeteira-350/p/MLB12345678');
    expect(mercadolibre.pages.some(({ owns }) => owns(shop))).toBe(false);
    expect(orderIn(new URL('http://www.mercadolivre.com.br/vendas/2000012345678901/detalhe'))).toBe(
      undefined,
    );
  });
  it('the script runs in the back office only', () => {
    expect(mercadolibre.matches.every((match) => /\/(vendas|ventas)\/\*$/.test(match))).toBe(true);
    expect(mercadolibre.matches).toContain('https://www.mercadolibre.com.co/ventas/*');
    expect(mercadolibre.matches).toContain('https://vendedores.mercadolivre.com.br/vendas/*');
  });
});
