import { address } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { threadIn } from '../addresses.ts';
import { byWords } from './by-words.ts';

const order = { name: 'address', read: ({ url }: Source) => threadIn(url)?.order };

/** A claim of the buyer or its mediation, by its address and its words. */
export const claimPage: Page = {
  ...byWords({
    kind: 'claim',
    caseType: 'mercadolibre.claim',
    owns: (url) => threadIn(url)?.claim !== undefined,
    examples: [
      'https://vendedores.mercadolivre.com.br/vendas/novo/mensagens/2000012345678901/reclamacao/5560000001',
      'https://www.mercadolivre.com.br/vendas/novo/mensagens/2000012345678901/media%C3%A7%C3%A3o/5560000001',
      'https://www.mercadolibre.com.mx/ventas/nuevo/mensajes/2000012345678901/reclamo/5560000002',
    ],
    says: ['claim', 'closed'],
    places: ({ says }) => ({
      orderId: [order],
      caseId: [address((url) => threadIn(url)?.claim)],
      stage: [
        {
          // The address of a mediation stays when it is over.
          name: 'phrase "closed", else address',
          read: (source) => {
            if (says(source, 'closed')) return 'closed';
            return threadIn(source.url)?.mediation === true ? 'platform-review' : undefined;
          },
        },
      ],
    }),
  }),
};

const COUNTERPART = '[class*="message--counterpart"]';
const thread = byWords({
  kind: 'messages',
  caseType: 'mercadolibre.message',
  owns: (url) => {
    const shown = threadIn(url);
    return shown !== undefined && shown.claim === undefined;
  },
  examples: [
    'https://vendedores.mercadolivre.com.br/vendas/novo/mensagens/2000012345678901',
    'https://vendedores.mercadolibre.com.mx/ventas/nueva/mensajeria/2000012345678901',
  ],
  says: ['claim', 'shipped', 'delivered', 'unshipped', 'cancelled'],
  places: { orderId: [order] },
});

/** The conversation with a buyer: which sale it is about. What is said in it is not read, because only the buyer's bubbles are known. */
export const messagesPage: Page = {
  ...thread,
  proof: (source) => (source.root.querySelector(COUNTERPART) ? COUNTERPART : thread.proof(source)),
};
