import type { Places } from '../../../page/fields.ts';
import { text } from '../../../page/read.ts';
import { rowsOf } from '../../../page/rows.ts';
import { textOf } from '../../../page/text.ts';
import { readList } from '../../read-list.ts';
import { joined } from '../../joined.ts';
import type { Page } from '../../marketplace.ts';
import { pageTrouble } from '../../page-trouble.ts';
import { nameIn } from '../../payload-values.ts';
import { isList } from '../addresses.ts';
import { entriesIn, placesInEntry } from '../payloads/sale.ts';
import { bricksOf, STATE } from '../payloads/state.ts';
import { orderId, values } from '../values.ts';

const ID = '.left-column__pack-id';
const PREFIX = 'row-';

/** What a card shows, by the class names that several releases had. */
const inCard: Places = {
  orderId: [text(ID, orderId)],
  orderedAt: [text('.left-column__order-date', values.happened)],
  'buyer.name': [text('.buyer-name', nameIn)],
  'buyer.id': [text('.buyer-nickName', nameIn)],
};

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
    return readList(
      { marketplace: 'mercadolibre', page: 'order-list', key: 'orderId' },
      cards.length > 0
        ? cards.map(({ id, element }) => ({
            source: { ...source, root: element },
            places: joined(inCard, placesInEntry(entries.get(id) ?? {})),
          }))
        : [...entries].map(([id, entry]) => ({
            source,
            places: {
              orderId: [{ name: `state ${PREFIX}…`, read: () => orderId(id) }],
              ...placesInEntry(entry),
            },
          })),
    );
  },
};
