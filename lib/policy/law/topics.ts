import type { Text } from '../../model/text.ts';
import type { Ask, Issue } from '../../model/words.ts';
import type { LawTopic } from './schema.ts';

const CHANGED_MIND: readonly LawTopic[] = [
  'withdrawal',
  'withdrawal-return',
  'withdrawal-function',
  'return-freight',
  'refund-deadline',
];
const NOT_CONFORMING: readonly LawTopic[] = ['conformity', 'refund-deadline'];
const NOT_HERE: readonly LawTopic[] = ['delivery', 'refund-deadline', 'payment'];

/** The topics of law that matter for an issue, the first ones most. */
const OF_ISSUE: Readonly<Record<Issue, readonly LawTopic[]>> = {
  'item-not-received': NOT_HERE,
  'transit-delay': NOT_HERE,
  'tracking-stuck': NOT_HERE,
  customs: ['delivery'],
  'returned-to-sender': ['delivery'],
  'wrong-address': ['delivery'],
  'cancel-request': ['withdrawal', 'delivery', 'contract-information', 'refund-deadline'],
  'not-as-described': NOT_CONFORMING,
  defective: NOT_CONFORMING,
  'damaged-in-transit': NOT_CONFORMING,
  'wrong-item': NOT_CONFORMING,
  'missing-parts': NOT_CONFORMING,
  'size-fit': CHANGED_MIND,
  counterfeit: ['conformity', 'fraud', 'refund-deadline'],
  'changed-mind': CHANGED_MIND,
  'refund-status': ['refund-deadline'],
  'partial-refund': ['conformity'],
  'unauthorised-payment': ['payment'],
  // What a buyer who is not helped may fall back on.
  'how-to-use': ['withdrawal', 'conformity'],
  'invoice-request': [],
  'feedback-threat': [],
  other: [],
};

/** What a wish alone points to, where the issue says nothing of law. */
const OF_ASK: Readonly<Record<Ask, readonly LawTopic[]>> = {
  refund: [],
  'partial-refund': [],
  replacement: ['conformity'],
  return: CHANGED_MIND,
  cancel: OF_ISSUE['cancel-request'],
  information: [],
  'address-change': [],
  none: [],
};

/** The topics of law for what the case is about; the wish counts where the issue points to none. */
export function topicsOf({
  issue,
  ask,
}: {
  readonly issue?: Issue | undefined;
  readonly ask?: Ask | undefined;
}): readonly LawTopic[] {
  const topics = issue === undefined ? [] : OF_ISSUE[issue];
  return topics.length > 0 || ask === undefined ? topics : OF_ASK[ask];
}

/** What every country's law is asked for: where it has no row, that is said. */
export const coreTopics: readonly (readonly [LawTopic, Text])[] = [
  ['withdrawal', { en: 'returns without a reason', zh: '无理由退货' }],
  ['refund-deadline', { en: 'the time for a refund', zh: '退款期限' }],
  ['delivery', { en: 'late or missing delivery', zh: '延迟或未交付' }],
  ['conformity', { en: 'faulty goods', zh: '瑕疵商品' }],
];
