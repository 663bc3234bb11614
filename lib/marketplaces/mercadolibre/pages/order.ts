import { address } from '../../../page/read.ts';
import type { Facts } from '../../../model/facts.ts';
import { readFields } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { orderIn } from '../addresses.ts';
import { placesInSale } from '../payloads/sale.ts';
import { bricksOf, STATE } from '../payloads/state.ts';
import { byWords } from './by-words.ts';

const said = byWords({
  kind: 'order',
  owns: (url) => orderIn(url) !== undefined,
  examples: [
    'https://vendedores.mercadolivre.com.br/vendas/2000012345678901/detalhe',
    'https://www.mercadolibre.com.ar/ventas/2000012345678902/detalle?callbackUrl=x',
  ],
  says: ['unshipped', 'shipped', 'delivered', 'cancelled', 'return'],
  places: { orderId: [address(orderIn)] },
});

const bricks = (source: Source) => bricksOf(source, 'account_rows-', orderIn(source.url));

/** One sale: what it cost and what was sold from the state of the page, the rest by its words. */
export const orderPage: Page = {
  ...said,
  proof: (source) => (bricks(source) ? `script ${STATE}` : said.proof(source)),
  read: (source) => {
    const reading = said.read(source);
    const state = bricks(source);
    if (reading.kind !== 'read' || !state) return reading;
    const told = readFields(source, placesInSale(state));
    // The state is what the page was drawn from: its words do not speak against it.
    const facts: Facts = { ...reading.facts, ...told.facts };
    const doubts = { ...reading.doubts };
    for (const path of Object.keys(told.trail)) delete doubts[path];
    return { ...reading, facts, trail: { ...reading.trail, ...told.trail }, doubts };
  },
};
