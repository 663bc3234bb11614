import { dayOf } from '../../time/instant.ts';
import { aliexpressTalk, pageCountdown } from '../cautions.ts';
import { elsewhere } from '../grounds.ts';
import { says, type Grounded, type OnGround, type Outcome } from '../playbook.ts';
import { transitProofs } from '../proofs.ts';
import { lookAgain, type Situation } from '../situation.ts';
import {
  claimFromCarrier,
  enterTracking,
  lookAgainOn,
  rejectWithOwnSolution,
  sendReply,
} from '../steps.ts';
import { SCAN_DAYS, scansCount } from './transit-grounds.ts';

function promiseRuns(s: Situation): readonly (Grounded | OnGround)[] {
  const until = s.facts.deliverBy ? dayOf(s.facts.deliverBy) : '';
  return [
    {
      text: says(
        `The promise runs until ${until}: eBay counts the buyer’s time for a report from that day.`,
        `承诺送达日为 ${until}:eBay 从该日起计算买家的申请期限。`,
      ),
      rows: ['ebay.inr.buyer_open'],
    },
    {
      text: says(
        `The promise runs until ${until}: the buyer keeps his right to a dispute beyond it, so waiting costs him nothing.`,
        `承诺送达日为 ${until}：此后买家仍可发起纠纷，等待对其没有损失。`,
      ),
      rows: ['aliexpress.dispute.buyer_open'],
    },
    ...elsewhere('message-window'),
  ];
}

/** The promise runs: reassure. Without scans for days the carrier is asked at the same time. */
export function inTime(s: Situation, silent: boolean): Outcome {
  const day = lookAgain(s, silent ? SCAN_DAYS : 5, s.facts.deliverBy);
  return {
    stance: 'wait',
    headline: silent
      ? says(
          'Start a trace, reassure the buyer, and set a date.',
          '发起查件，安抚买家，并约定日期。',
        )
      : says(
          'Reassure with the tracking and set a date; no refund yet.',
          '提供物流信息安抚买家并约定日期；暂不退款。',
        ),
    because: [...scansCount, ...promiseRuns(s)],
    steps: [
      ...enterTracking(s),
      ...rejectWithOwnSolution(s),
      ...(silent ? [claimFromCarrier] : []),
      sendReply(s),
      lookAgainOn(day, {
        en: 'a new scan should be there, and the buyer has your word',
        zh: '届时应有新扫描，这也是您对买家的承诺',
      }),
    ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund now.', '现在退款。'),
        for: says('Ends the matter.', '立即了结。'),
        against: says(
          'The parcel will most likely arrive: goods and money would be gone.',
          '包裹很可能会送达：届时货款两空。',
        ),
      },
    ],
    checklist: transitProofs,
    warnings: [...aliexpressTalk, ...pageCountdown(s)],
    blocked: [
      {
        stance: 'return-and-refund',
        text: says(
          'A not-received dispute knows no return: only its refund type is open.',
          '未收到货纠纷没有退货选项：只能选择退款类型。',
        ),
        rows: ['aliexpress.state.solution_type'],
      },
    ],
    draft: { id: silent ? 'inr-stalled' : 'inr-in-transit', checkBy: day },
  };
}

/** The promise runs and there is nothing to track. */
export function untrackedInTime(s: Situation): Outcome {
  const day = lookAgain(s, 7, s.facts.deliverBy);
  return {
    stance: 'wait',
    headline: says(
      'Reassure until the promised day; there is no tracking to show.',
      '承诺日之前先安抚买家；没有可出示的物流追踪。',
    ),
    because: [...scansCount, ...promiseRuns(s)],
    steps: [
      sendReply(s),
      ...rejectWithOwnSolution(s),
      lookAgainOn(day, {
        en: 'after the promised day an untracked parcel has to be refunded',
        zh: '过了承诺日，无追踪包裹只能退款',
      }),
    ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund now.', '现在退款。'),
        for: says('Cheap for a small amount.', '小额时成本低。'),
        against: says('It may arrive.', '包裹可能会到。'),
      },
    ],
    checklist: transitProofs,
    warnings: [
      {
        text: says(
          'Without tracking you cannot win after the promised day: plan the refund.',
          '没有追踪，过了承诺日就无法胜诉：请准备退款。',
        ),
        rows: ['ebay.ev.inr', 'aliexpress.ev.nr'],
      },
      ...aliexpressTalk,
    ],
    draft: { id: 'inr-untracked-in-time', checkBy: day },
  };
}
