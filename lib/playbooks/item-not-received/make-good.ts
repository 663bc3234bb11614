import { agreeingEnds, caseCounts, insideTheFlow, noFeedbackTrade } from '../cautions.ts';
import { answerWindow, elsewhere } from '../grounds.ts';
import { says, type Grounded, type OnGround, type Outcome } from '../playbook.ts';
import type { Text } from '../../model/text.ts';
import { isOpen, lookAgain, numberOf, type Situation } from '../situation.ts';
import { claimFromCarrier, refundInFull, sendReply } from '../steps.ts';

type Cause = 'stalled' | 'late' | 'lost' | 'untracked' | 'lapsed' | 'back' | 'promised';

const headlines: Record<Cause, Text> = {
  stalled: says('No movement for days: make it good now.', '多日无物流更新：现在就补救。'),
  late: says('Far past its promise: make it good now.', '远超承诺日：现在就补救。'),
  lost: says('Lost: make it good and claim from the carrier.', '已丢失：先补救，再向承运商索赔。'),
  untracked: says(
    'Untracked and past its promise: refund, nothing proves delivery.',
    '无追踪且已过承诺日：退款，无法证明妥投。',
  ),
  lapsed: says(
    'The window is over without a delivery: end it before the platform does.',
    '时限已过且未妥投：赶在平台裁定前了结。',
  ),
  back: says('The parcel is back with you: make it good.', '包裹已退回：请补救。'),
  promised: says('Keep the promise: refund in full.', '兑现承诺：全额退款。'),
};

const proofIsMissing = (s: Situation): readonly [Grounded, ...(Grounded | OnGround)[]] => [
  {
    text: says(
      'Only a delivered status at the buyer’s address wins a not-received request; there is none.',
      '只有送达买家地址的妥投记录才能胜诉，而目前没有。',
    ),
    rows: ['ebay.ev.inr'],
  },
  {
    text: says(
      'No valid tracking, a parcel past its time or one that came back are named grounds of a not-received dispute.',
      '无有效物流、超时未达或退回，均为未收到货纠纷的明确理由。',
    ),
    rows: ['aliexpress.case.nr'],
  },
  ...elsewhere('not-received', answerWindow(s)),
];

function reasonsFor(s: Situation, cause: Cause): Outcome['because'] {
  switch (cause) {
    case 'stalled':
      return [...proofIsMissing(s), stoodStill(s)];
    case 'lapsed':
      return [
        ...proofIsMissing(s),
        {
          text: says(
            'After the window either side may ask eBay to step in; what is solved before that is no case closed against you.',
            '时限过后任何一方都可请 eBay 介入；在此之前解决则不会成为对您不利的结案。',
          ),
          rows: ['ebay.inr.respond'],
        },
      ];
    case 'promised':
      return [
        {
          text: says(
            'What was promised to a buyer must be kept; a broken promise costs points.',
            '对买家的承诺必须兑现；违背承诺会被扣分。',
          ),
          rows: ['aliexpress.comm.promise'],
        },
        ...elsewhere('not-received'),
      ];
    case 'back':
      return [
        ...proofIsMissing(s),
        {
          text: says('A full refund includes the original postage.', '全额退款包括原运费。'),
          rows: ['ebay.act.inr'],
        },
      ];
    case 'late':
    case 'lost':
    case 'untracked':
      return proofIsMissing(s);
  }
}

function stoodStill(s: Situation): Grounded {
  const days = numberOf(s, 'ebay.act.inr', 'daysWithoutScan');
  return {
    text:
      days === undefined
        ? says(
            'The answers that eBay names are tracking, a full refund, or a new parcel if the buyer agrees; the tracking stands still.',
            'eBay 列出的答复有：物流信息、全额退款，或经买家同意补发；而物流已停滞。',
          )
        : says(
            `This site itself advises the refund when tracking has stood still for ${days} days.`,
            `该站点自身建议：物流 ${days} 天无更新时应退款。`,
          ),
    rows: ['ebay.act.inr'],
  };
}

/** Refund, or a new parcel where the buyer asked for one and nothing presses. */
export function makeGood(s: Situation, cause: Cause): Outcome {
  const replace = s.facts.ask === 'replacement' && cause !== 'lapsed' && cause !== 'promised';
  const fromCarrier = ['stalled', 'late', 'lost'].includes(cause) ? [claimFromCarrier] : [];
  return {
    stance: s.phase === 'lapsed' ? 'accept' : replace ? 'replace' : 'refund-full',
    headline: headlines[cause],
    because: reasonsFor(s, cause),
    steps: replace
      ? [
          sendReply(s),
          {
            id: 'send-again',
            actor: 'seller',
            text: says(
              'Send the new parcel with tracking and enter its number in the order.',
              '以可追踪服务补发，并在订单中填写新运单号。',
            ),
            by: s.next?.due,
          },
          ...fromCarrier,
        ]
      : [...refundInFull(s), sendReply(s), ...fromCarrier],
    alternatives: replace
      ? [
          {
            stance: 'refund-full',
            text: says('Refund instead.', '改为退款。'),
            for: says('Certain end before the window.', '确保在时限内了结。'),
            against: says('The buyer wants the goods.', '买家想要的是商品。'),
          },
        ]
      : [
          {
            stance: 'replace',
            text: says('Send another one, if the buyer agrees.', '若买家同意，补发一件。'),
            for: says('The sale stays.', '保留订单。'),
            against: says(
              'An open request goes on until the new parcel is delivered.',
              '在新包裹妥投之前，申请仍然开启。',
            ),
          },
        ],
    checklist:
      cause === 'promised' || cause === 'back'
        ? [{ item: 'buyer-messages', weight: 'strengthens' }]
        : [
            { item: 'tracking-number', weight: 'strengthens' },
            { item: 'carrier-trace', weight: 'strengthens' },
          ],
    warnings: [caseCounts, agreeingEnds, noFeedbackTrade, ...insideTheFlow(s)],
    draft: {
      id: replace
        ? 'inr-replacement'
        : cause === 'back' && !isOpen(s)
          ? 'inr-returned'
          : 'inr-refund',
      // A new parcel has its first scan within two working days as a rule.
      checkBy: lookAgain(s, 3),
    },
  };
}
