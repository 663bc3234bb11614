import type { Text } from '../model/text.ts';
import type { Stance } from '../model/words.ts';
import type { Past } from '../model/past.ts';
import { offersMade } from '../playbooks/partial-refund/offers.ts';
import { says, type Caution, type Outcome } from '../playbooks/playbook.ts';
import { practiceOf } from '../playbooks/practice.ts';
import { reportAlternative } from '../playbooks/report-abuse.ts';
import type { Situation } from '../playbooks/situation.ts';

type Alternative = NonNullable<Outcome['alternatives']>[number];

/** From so many unanswered messages on one answer to all of them is worth a line. */
const MANY_MESSAGES = 2;

const REFUNDS: readonly Stance[] = ['refund-full', 'accept', 'return-and-refund', 'refund-partial'];

/** A promise binds by rule where the pack says so; elsewhere it is good practice and cites nothing. */
const binding = ({ facts }: Situation, text: Text): Caution =>
  facts.marketplace === 'aliexpress' ? { text, rows: ['aliexpress.comm.promise'] } : { text };

/** What the seller's own messages add to any plan: promises bind, and a question is asked once. */
export function historyCautions(s: Situation, stance: Stance): Caution[] {
  const { promisedRefund, promisedReplacement, waitsForBuyer } = s.said;
  const refund = says(
    'You announced a refund in an earlier message: the buyer and the platform will point to it.',
    '您此前在消息中承诺过退款：买家和平台会以此为据。',
  );
  const replacement = says(
    'You announced a new parcel in an earlier message: send it, or say in writing that this replaces it.',
    '您此前承诺补发：请补发，或书面说明以本方案代替。',
  );
  const repeated = says(
    'You wrote last: do not send the same again before the buyer answers.',
    '最后一条消息由您发出：买家回复前请勿重复发送。',
  );
  return [
    ...(promisedRefund && !REFUNDS.includes(stance) ? [binding(s, refund)] : []),
    ...(promisedReplacement && stance !== 'replace' ? [binding(s, replacement)] : []),
    ...(waitsForBuyer ? [{ text: repeated }] : []),
  ];
}

/** What the log and the messages say of this buyer and these talks, in counts with their base; never about the person. */
export function historyOf(s: Situation, past: Past | undefined): Text[] {
  const { cases = 0, won = 0, lost = 0, refunded = 0 } = past?.buyer ?? {};
  const offers = offersMade(s);
  const open = unanswered(s);
  return [
    ...(cases > 0
      ? [
          says(
            `Your own log: ${cases} other ${cases === 1 ? 'order' : 'orders'} of this buyer here with a case; ${won} won, ${lost} lost, ${refunded} refunded. It stays on this machine.`,
            `您自己的记录：该买家在此另有 ${cases} 个订单发生案件；胜 ${won}，败 ${lost}，退款 ${refunded}。仅保存在本机。`,
          ),
        ]
      : []),
    ...(offers > 0
      ? [
          says(
            `Messages of this case: you have named an amount ${offers === 1 ? 'once' : `${offers} times`}; practice is to stop after ${practiceOf(s).rounds}.`,
            `本案消息：您已提出金额 ${offers} 次；惯例是最多 ${practiceOf(s).rounds} 次。`,
          ),
        ]
      : []),
    ...(open >= MANY_MESSAGES
      ? [
          says(
            `Messages of this case: the buyer has written ${open} times since your last one. Answer all in one.`,
            `本案消息：自您上次回复后，买家已发 ${open} 条消息。请一并答复。`,
          ),
        ]
      : []),
  ];
}

/** A report beside the main step where the seller's own log shows as many cases of this buyer as his practice names. */
export function reportOf(s: Situation, outcome: Outcome, past: Past | undefined): Alternative[] {
  const { cases = 0 } = past?.buyer ?? {};
  const limit = practiceOf(s).reportCases;
  const there = [outcome, ...(outcome.alternatives ?? [])].some(
    ({ stance }) => stance === 'report',
  );
  if (cases < limit || there) return [];
  return [
    {
      ...reportAlternative,
      for: says(
        `Your own log has ${cases} other orders of this buyer with a case; from ${limit} on practice is to report, with order numbers and no guess about the person.`,
        `您的记录中该买家另有 ${cases} 个订单发生案件；惯例是满 ${limit} 个即举报，只写订单号，不猜测其本人。`,
      ),
    },
  ];
}

function unanswered({ facts: { messages = [] } }: Situation): number {
  const talk = messages.filter(({ from }) => from !== 'platform');
  return talk.length - 1 - talk.findLastIndex(({ from }) => from === 'seller');
}
