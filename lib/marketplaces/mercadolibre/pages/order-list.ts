import type { Places } from '../../../page/fields.ts';
import { text } from '../../../page/read.ts';
import { rowsOf } from '../../../page/rows.ts';
import type { Source } from '../../../page/source.ts';
import { textOf } from '../../../page/text.ts';
import { readRows } from '../../answered-page.ts';
import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { nameIn } from '../../payload-values.ts';
import { merged } from '../../text-pages.ts';
import { isList } from '../addresses.ts';
import { entriesIn, placesInEntry } from '../payloads/sale.ts';
import { bricksOf, STATE } from '../payloads/state.ts';
import { orderId, values } from '../values.ts';

const ID = '.left-column__pack-id';
const PREFIX = 'row-';
const list = { marketplace: 'mercadolibre', page: 'order-list', key: 'orderId' } as const;

/**
 * The list of sales: a card for each, and the state that the first of them were drawn from. After a filter
 * only the cards are new, so the cards say what is listed; without cards the state does.
 */
export const orderListPage: Page = {
  kind: 'order-list',
  owns: isList,
  examples: [
    'https://vendedores.mercadolivre.com.br/vendas/omni/lista?filters=TAB_TODAY',
    'https://www.mercadolibre.com.mx/ventas/omni/listado',
    'https://www.mercadolibre.com.ar/ventas/listado?search=2000001234567890',
  ],
  proof: (source) => {
    if (source.root.querySelector(ID)) return ID;
    return bricksOf(source, PREFIX) ? `script ${STATE}` : undefined;
  },
  trouble: pageTrouble,
  read: (source) => {
    const entries = entriesIn(bricksOf(source, PREFIX) ?? {});
    const cards = rowsOf(source.root.querySelectorAll(ID), (mark) => orderId(textOf(mark) ?? ''));
    const rows =
      cards.length > 0
        ? cards.map(({ id, element }) =>
            merged(placesInCard(source, element), placesInEntry(entries.get(id) ?? {})),
          )
        : [...entries].map(([id, entry]) => ({
            orderId: [{ name: `state ${PREFIX}…`, read: () => orderId(id) }],
            ...placesInEntry(entry),
          }));
    return { kind: 'list', ...readRows(source, list, rows) };
  },
};

/** What a card shows, by the class names that several releases had. */
function placesInCard(source: Source, root: Element): Places {
  const card = { ...source, root };
  const within: Places = {
    orderId: [text(ID, orderId)],
    orderedAt: [text('.left-column__order-date', values.happened)],
    'buyer.name': [text('.buyer-name', nameIn)],
    'buyer.id': [text('.buyer-nickName', nameIn)],
  };
  const entries = Object.entries(within).map(([path, places]) => [
    path,
    places.map((place) => ({ ...place, read: () => place.read(card) })),
  ]);
  return Object.fromEntries(entries);
}
