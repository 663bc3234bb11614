import { says, type Outcome } from '../playbook.ts';
import { goodsProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { acceptReturn, sendReply } from '../steps.ts';
import { refundAlternative } from '../alternatives.ts';
import { noPartialText } from '../closed-routes.ts';

/** The site forbids a part of the money to end a complaint: all of it against the goods, or nothing. */
export function noPart(s: Situation): Outcome {
  return {
    stance: s.phase === 'lapsed' ? 'accept' : 'return-and-refund',
    headline: says(
      'No partial refund on this site: offer the return with the full refund.',
      '该站点不允许部分退款：提出退货并全额退款。',
    ),
    because: [
      { text: noPartialText, rows: ['mercadolibre.gs.no_partial'] },
      { ground: 'return' },
      { ground: 'answer-window' },
    ],
    steps: [
      ...acceptReturn(s),
      sendReply(s),
      {
        id: 'buyer-chooses',
        actor: 'buyer',
        text: says(
          'He sends it back, or keeps it without money.',
          '买家退货，或保留商品且不退款。',
        ),
      },
    ],
    alternatives: [refundAlternative],
    checklist: goodsProofs,
    warnings: [
      {
        text: says(
          'Do not ask the buyer to drop the complaint or to choose another reason.',
          '不要要求买家放弃投诉或更改原因。',
        ),
        rows: ['mercadolibre.no_discourage'],
      },
    ],
    draft: { id: 'partial-decline' },
  };
}
