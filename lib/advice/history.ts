import type { Text } from '../model/text.ts';
import type { Stance } from '../model/words.ts';
import { says, type Caution } from '../playbooks/playbook.ts';
import type { Situation } from '../playbooks/situation.ts';

const REFUNDS: readonly Stance[] = ['refund-full', 'accept', 'return-and-refund', 'refund-partial'];

/** A promise binds by rule where the pack says so; elsewhere it is good practice and cites nothing. */
const binding = ({ facts }: Situation, text: Text): Caution =>
  facts.marketplace === 'aliexpress' ? { text, rows: ['aliexpress.comm.promise'] } : { text };

/** What the seller's own messages add to any plan: promises bind, and a question is asked once. */
export function historyCautions(s: Situation, stance: Stance): Caution[] {
  const { promisedRefund, promisedReplacement, waitsForBuyer } = s.said;
  const refund = says(
    'You announced a refund in an earlier message: the buyer and the platform will point to it.',
    '您此前在消息中承诺过退款:买家和平台会以此为据。',
  );
  const replacement = says(
    'You announced a new parcel in an earlier message: send it, or say in writing that this replaces it.',
    '您此前承诺补发:请补发,或书面说明以本方案代替。',
  );
  const repeated = says(
    'You wrote last: do not send the same again before the buyer answers.',
    '最后一条消息由您发出:买家回复前请勿重复发送。',
  );
  return [
    ...(promisedRefund && !REFUNDS.includes(stance) ? [binding(s, refund)] : []),
    ...(promisedReplacement && stance !== 'replace' ? [binding(s, replacement)] : []),
    ...(waitsForBuyer ? [{ text: repeated }] : []),
  ];
}
