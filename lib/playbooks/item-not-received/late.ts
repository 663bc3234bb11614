import { aliexpressTalk, pageCountdown } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { transitProofs } from '../proofs.ts';
import { lookAgain, lookBeforeDue, type Situation } from '../situation.ts';
import {
  enterTracking,
  lookAgainOn,
  refundBeforeTheEnd,
  rejectWithOwnSolution,
  sendReply,
} from '../steps.ts';
import { SCAN_DAYS, scansCount } from './transit-grounds.ts';

/** Past its promise but scanned lately. */
export function moving(s: Situation): Outcome {
  const day = lookBeforeDue(s, SCAN_DAYS);
  return {
    stance: 'reply',
    headline: says(
      'Late but moving: answer with the tracking and a date.',
      '已延误但仍在运输：提供物流信息和日期。',
    ),
    because: [
      ...scansCount,
      {
        text: says(
          'Tracking and a message are answers to the request, as a refund is.',
          '填写物流信息和发送消息同退款一样，都是对申请的答复。',
        ),
        rows: ['ebay.act.inr'],
      },
    ],
    steps: [
      ...enterTracking(s),
      ...rejectWithOwnSolution(s),
      sendReply(s),
      lookAgainOn(day, {
        en: 'the parcel is past its promise, so the next scan decides',
        zh: '包裹已过承诺日，下一次扫描决定后续',
      }),
      ...refundBeforeTheEnd(s),
    ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund now.', '现在退款。'),
        for: says(
          'Without a delivery the platform decides for the buyer.',
          '若未送达，平台会判给买家。',
        ),
        against: says('The parcel may arrive afterwards.', '包裹之后可能仍会送达。'),
      },
      {
        stance: 'replace',
        text: says('Send another one.', '补发一件。'),
        for: says('Right when the buyer needs it.', '买家确实需要时可行。'),
        against: says('Two parcels may arrive.', '可能会收到两件。'),
      },
    ],
    checklist: [...transitProofs, { item: 'carrier-trace', weight: 'strengthens' }],
    warnings: [...aliexpressTalk, ...pageCountdown(s)],
    draft: { id: 'inr-late', checkBy: day },
  };
}

/** On the van: the next scan decides. */
export function outForDelivery(s: Situation): Outcome {
  const day = lookAgain(s, 1);
  return {
    stance: 'reply',
    headline: says(
      'It is out for delivery: tell the buyer, look tomorrow.',
      '正在派送：告知买家，明天再查看。',
    ),
    because: [
      ...scansCount,
      {
        text: says(
          'A delivery scan to the buyer’s postcode closes an open request by itself.',
          '送达买家邮编的妥投扫描会自动关闭申请。',
        ),
        rows: ['ebay.inr.auto_close_delivered'],
      },
    ],
    steps: [
      ...enterTracking(s),
      ...rejectWithOwnSolution(s),
      sendReply(s),
      lookAgainOn(day, {
        en: 'by then there is a delivery scan or a failed attempt',
        zh: '届时会有妥投或派送失败记录',
      }),
      ...refundBeforeTheEnd(s),
    ],
    alternatives: [],
    checklist: transitProofs,
    warnings: aliexpressTalk,
    draft: { id: 'inr-out-for-delivery', checkBy: day },
  };
}
