import type { ParcelState } from '../model/facts.ts';
import { dispatchOf } from './dispatch.ts';
import type { DraftId } from './draft-ids.ts';
import { groundedIn } from './grounded-in.ts';
import { makeGood } from './item-not-received/make-good.ts';
import { plan, says, type Decision, type Outcome } from './playbook.ts';
import { transitProofs } from './proofs.ts';
import { ask } from './questions.ts';
import { lookAgain, lookBeforeDue, type Situation } from './situation.ts';
import { enterTracking, lookAgainOn, sendReply } from './steps.ts';

/** "Where is my order", without a complaint: tracking, promise, and the day of the next look. */
export function logisticsQuestion(s: Situation): Decision {
  const at = dispatchOf(s);
  switch (at) {
    case undefined:
      return ask('shipment.state');
    case 'before':
    case 'label':
      return plan(answer(s, 'inr-not-shipped-yet'));
    case 'moving':
      return plan(answer(s, moving(s)));
    case 'delivered':
      return plan(answer(s, 'inr-delivered'));
    case 'returning':
      return plan(answer(s, 'inr-returning'));
    case 'back':
    case 'lost':
      return plan(makeGood(s, at));
  }
}

function moving(s: Situation): DraftId {
  if (s.tracked === false) return 'inr-untracked-in-time';
  const special = s.parcel && SPECIAL[s.parcel];
  return special ?? (s.promise === 'past' ? 'inr-late' : 'inr-in-transit');
}

const SPECIAL: Readonly<Partial<Record<ParcelState, DraftId>>> = {
  customs: 'inr-customs',
  'out-for-delivery': 'inr-out-for-delivery',
  stalled: 'inr-stalled',
};

function answer(s: Situation, draft: DraftId): Outcome {
  const waiting = draft === 'inr-not-shipped-yet';
  const day = waiting ? lookAgain(s, 2, s.facts.shipBy) : lookBeforeDue(s, 4);
  return {
    stance: 'reply',
    headline: waiting
      ? says('Say when it leaves, and dispatch in time.', '告知发货时间，并按时发货。')
      : says(
          'Answer with tracking, the promised day and the day of your next look.',
          '提供物流信息、承诺送达日和下次查看日期。',
        ),
    because: waiting
      ? groundedIn(
          s,
          ['ship-window', 'message-window'],
          ['message-window'],
          ['communication'],
          ['answer-window'],
        )
      : groundedIn(
          s,
          ['message-window', 'transit-proof'],
          ['transit-proof'],
          ['communication'],
          ['answer-window'],
          ['not-received'],
        ),
    steps: [
      ...(waiting
        ? [
            {
              id: 'dispatch',
              actor: 'seller',
              text: says(
                'Dispatch with tracking and enter the number in the order.',
                '以可追踪服务发货，并在订单中填写运单号。',
              ),
              by: s.facts.shipBy,
            } as const,
          ]
        : enterTracking(s)),
      sendReply(s),
      waiting
        ? {
            id: 'write-again',
            actor: 'seller',
            text: says(
              'Write to the buyer again, with the tracking number or the new day.',
              '再次联系买家，告知运单号或新的日期。',
            ),
            by: day,
          }
        : lookAgainOn(day, {
            en: 'the buyer has your word for that day',
            zh: '这是您对买家承诺的日期',
          }),
    ],
    alternatives: [],
    checklist: transitProofs,
    warnings: [
      {
        text: says(
          'Promise no day that only the carrier can keep.',
          '不要承诺只有承运商才能兑现的日期。',
        ),
        rows: ['aliexpress.comm.promise'],
      },
    ],
    draft: { id: draft, checkBy: day },
  };
}
