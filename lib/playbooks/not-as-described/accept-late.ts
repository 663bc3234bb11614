import { agreeingEnds, caseCounts, pageCountdown } from '../cautions.ts';
import { elsewhere } from '../grounds.ts';
import { says, type Outcome } from '../playbook.ts';
import type { Situation } from '../situation.ts';
import { acceptReturn, refundInFull, sendReply } from '../steps.ts';
import { declineIsClosed, mustAccept } from './grounds.ts';

/** The window is over: what is left is the cheapest end before the platform makes one. */
export function acceptLate(s: Situation): Outcome {
  return {
    stance: 'accept',
    headline: says(
      'The window is over: accept at once, while the goods can still come back.',
      '时限已过：立即接受，趁商品仍可退回。',
    ),
    because: [
      {
        text: says(
          'An ignored not-as-described return can be refunded from your funds without the goods.',
          '对货不对版退货不予理会，平台可直接用您的资金退款且不退货。',
        ),
        rows: ['ebay.return.respond'],
      },
      mustAccept,
      {
        text: says(
          'Agreeing ends it on the buyer’s terms; after the countdown there is nothing better left.',
          '同意即按买家方案了结；倒计时结束后没有更好的选择。',
        ),
        rows: ['aliexpress.act.accept'],
      },
      ...elsewhere('answer-window', 'not-as-described', 'return'),
    ],
    steps: [
      ...acceptReturn(s),
      {
        id: 'accept-return',
        actor: 'seller',
        text: says(
          'Accept the return in the request if it is still offered, and give the label.',
          '若页面仍可操作，在申请中接受退货并提供面单。',
        ),
        by: s.next?.due,
        on: 'ebay',
      },
      ...refundInFull(s).filter(({ on }) => on === 'aliexpress'),
      sendReply(s),
    ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund in full; the buyer keeps it.', '全额退款，商品归买家。'),
        for: says('Ends it today.', '当天了结。'),
        against: says('The goods are gone.', '失去商品。'),
      },
    ],
    checklist: [],
    warnings: [caseCounts, agreeingEnds, ...pageCountdown(s)],
    blocked: [declineIsClosed],
    draft: { id: s.facts.marketplace === 'aliexpress' ? 'snad-refund' : 'snad-return' },
  };
}
