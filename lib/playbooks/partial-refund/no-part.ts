import { says, type Outcome } from '../playbook.ts';
import { goodsProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { acceptReturn, sendReply } from '../steps.ts';

/** The site forbids a part of the money to end a complaint: all of it against the goods, or nothing. */
export function noPart(s: Situation): Outcome {
  const rule = 'mercadolibre.gs.no_partial';
  const forbidden = says(
    'A part of the money or a discount to end a complaint is forbidden here.',
    '此处禁止以部分退款或折扣了结投诉。',
  );
  return {
    stance: s.phase === 'lapsed' ? 'accept' : 'return-and-refund',
    headline: says(
      'No partial refund on this site: offer the return with the full refund.',
      '该站点不允许部分退款：提出退货并全额退款。',
    ),
    because: [{ text: forbidden, rows: [rule] }, { ground: 'return' }, { ground: 'answer-window' }],
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
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund in full; the buyer keeps it.', '全额退款，商品归买家。'),
        for: says(
          'Right where the way back costs more than the goods.',
          '退货运费高于货值时可行。',
        ),
        against: says('The goods are gone.', '失去商品。'),
      },
    ],
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
    blocked: [{ stance: 'refund-partial', text: forbidden, rows: [rule] }],
    draft: { id: 'partial-decline' },
  };
}
