import { agreeingEnds, insideTheFlow, noFeedbackTrade } from '../cautions.ts';
import { elsewhere } from '../grounds.ts';
import { says, type Outcome } from '../playbook.ts';
import type { Situation } from '../situation.ts';
import { refundInFull, sendReply } from '../steps.ts';
import { partialAlternative } from '../alternatives.ts';
import { declineIsClosed } from './grounds.ts';

/** The money back and the goods stay with the buyer. */
export function refund(s: Situation, why: 'low' | 'promised'): Outcome {
  const promised = why === 'promised';
  return {
    stance: 'refund-full',
    headline: promised
      ? says('Keep the promise: refund in full.', '兑现承诺：全额退款。')
      : says(
          'Refund without return: the way back costs more than the goods.',
          '退款不退货：退回成本高于货值。',
        ),
    because: promised
      ? [
          {
            text: says(
              'What was promised to a buyer must be kept; a broken promise costs points.',
              '对买家的承诺必须兑现；违背承诺会被扣分。',
            ),
            rows: ['aliexpress.comm.promise'],
          },
          ...elsewhere('not-as-described', 'communication'),
        ]
      : [
          {
            text: says(
              'A full refund with the goods left to the buyer is one of the answers that the request offers.',
              '全额退款且商品归买家，是申请中允许的答复之一。',
            ),
            rows: ['ebay.act.return_snad'],
          },
          {
            text: says(
              'Agreeing to the refund ends the dispute before the platform has to mediate.',
              '同意退款可在平台介入前结束纠纷。',
            ),
            rows: ['aliexpress.act.accept'],
          },
          ...elsewhere('not-as-described', 'return'),
        ],
    steps: [...refundInFull(s), sendReply(s)],
    alternatives: [
      partialAlternative,
      {
        stance: 'return-and-refund',
        text: says('Let it come back first.', '先退货。'),
        for: says('The goods are seen.', '可检验商品。'),
        against: says('Costs more than it saves.', '成本高于节省。'),
      },
    ],
    checklist: [
      { item: 'buyer-photos', weight: 'strengthens' },
      { item: 'refund-record', weight: 'strengthens' },
    ],
    warnings: [noFeedbackTrade, agreeingEnds, ...insideTheFlow(s)],
    blocked: [declineIsClosed],
    draft: { id: 'snad-refund' },
  };
}
