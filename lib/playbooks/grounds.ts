import type { Ground } from '../policy/ground.ts';
import { says, type Grounded, type OnGround } from './playbook.ts';
import { ownSentences, type Situation } from './situation.ts';

/** The reasons of the marketplaces that have no sentence of their own here: the rules of these grounds, in their words. */
export const elsewhere = (
  first: Ground,
  ...others: readonly Ground[]
): readonly [OnGround, ...OnGround[]] => [
  { ground: first, notOn: ownSentences },
  ...others.map((ground) => ({ ground, notOn: ownSentences })),
];

/** What says by when the buyer has to be answered, in a request or to a message. */
export const answerWindow = ({ phase }: Pick<Situation, 'phase'>): Ground =>
  phase === 'message' ? 'message-window' : 'answer-window';

/** Who decides a case that is before the platform. */
export const decidedByPlatform: readonly (Grounded | OnGround)[] = [
  {
    text: says(
      'After the step-in eBay decides, as a rule quickly: what is not in the case by then does not count.',
      '介入后 eBay 通常很快裁定：届时未提交的材料不予考虑。',
    ),
    rows: ['ebay.case.decision'],
  },
  {
    text: says(
      'When the negotiation has failed the platform mediates and decides.',
      '协商失败后由平台调解并裁定。',
    ),
    rows: ['aliexpress.case.arbitration'],
  },
  ...elsewhere('platform-review'),
];
