import type { Place, Places } from '../../../page/fields.ts';
import { lexicon } from '../../../page/lexicon.ts';
import { address } from '../../../page/read.ts';
import type { Source } from '../../../page/source.ts';
import { answerBy } from '../../answer-by.ts';
import type { Page } from '../../marketplace.ts';
import { readPage } from '../../read-page.ts';
import { issue } from '../../reasons.ts';
import { word } from '../../site-values.ts';
import type { Label, Phrase } from '../../vocabulary/vocabulary.ts';
import { beginsWith, orderState, words } from '../labels.ts';
import { orderId, values } from '../values.ts';

const { label, phrase, says } = lexicon<Label, Phrase>({ ...words, soft: true });

const STAGES = [
  ['closed', 'closed'],
  ['review', 'platform-review'],
  ['waitingForBuyer', 'negotiation'],
  ['waiting', 'request'],
] as const;
const RETURNS = [
  ['returnDelivered', 'received'],
  ['returnShipped', 'in-transit'],
  ['returnApproved', 'approved'],
] as const;

type States = readonly (readonly [Phrase, string])[];

/** The first of the states that the status names, else that of the only one of these sentences. */
const state = (table: States): readonly Place<string>[] => [
  label('status', (text) => table.find(([key]) => beginsWith(text, key))?.[1]),
  {
    name: 'phrase (by text)',
    read: (source) => {
      const [first, another] = table.filter(([key]) => says(source, key));
      return another ? undefined : first?.[1];
    },
  },
];

const answer = (text: string, source: Source) => answerBy(values.awaited(text, source));

const ofOrder: Places = {
  orderId: [label('order', orderId)],
  orderState: [label('status', orderState)],
  'buyer.id': [label('buyer', word)],
};
const ofReturn: Places = {
  ...ofOrder,
  stage: state(STAGES),
  'return.state': state(RETURNS),
  openedAt: [label('opened', values.happened), phrase('opened', values.happened)],
  respondBy: [label('respondBy', answer), phrase('respondBy', answer)],
  issue: [label('reason', issue)],
  claimAmount: [label('amount', values.money)],
};

interface WordPage extends Pick<Page, 'owns' | 'examples'> {
  readonly kind: 'order' | 'return';
  readonly says: readonly Phrase[];
  readonly caseId?: (url: URL) => string | undefined;
}

/**
 * Pages that are read by their words, with no more places than they need: the whole set would weigh more
 * than the script may. The ids in their addresses are shown nowhere, so that nothing can be compared with them.
 */
export function byWords({ says: proofs, caseId, ...page }: WordPage): Page {
  const places: Places = caseId ? { ...ofReturn, caseId: [address(caseId)] } : ofOrder;
  const known = {
    marketplace: 'shopee',
    page: page.kind,
    ...(caseId && { caseType: 'shopee.return' }),
  } as const;
  return {
    ...page,
    proof: (source) => {
      const key = proofs.find((proof) => says(source, proof));
      return key && `"${words.phrases[key]?.[0] ?? key}" (by text)`;
    },
    read: (source) => readPage(source, known, places),
  };
}
