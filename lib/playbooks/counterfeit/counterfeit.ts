import { genuineProofs } from '../chargeback/cause-proofs.ts';
import { decidedAgainst } from '../decided-against.ts';
import { refunded } from '../chargeback/refunded.ts';
import { definePlaybook, none, plan, type Decision } from '../playbook.ts';
import { isReviewed, type Situation } from '../situation.ts';
import { concede } from './concede.ts';
import { lookForPapers } from './look-for-papers.ts';
import { present } from './present.ts';
import { showTheRefund } from './show-the-refund.ts';

/** "It is a fake": only papers answer that. With them they are shown, without them nothing is argued; no page says which. */
export const counterfeit = definePlaybook({
  id: 'counterfeit',
  issues: ['counterfeit'],
  decide(s: Situation): Decision {
    if (s.phase === 'lost' || s.phase === 'appeal') {
      return plan(
        decidedAgainst(s, {
          has: s.facts.papers === 'authorisation' || s.facts.papers === 'purchase',
          proves: [
            'aliexpress.ev.counterfeit',
            'ebay.ev.snad',
            'amazon.act.atoz_appeal',
            'paypal.appeal',
          ],
          checklist: genuineProofs,
          draft: 'statement-genuine',
        }),
      );
    }
    if (refunded(s) === 'all') {
      return s.phase === 'message'
        ? none(
            'You have refunded this order in full: nothing else is due. Keep the listing down until you have papers.',
            '您已全额退款：无需再做处理。在取得证明文件之前，请保持商品下架。',
          )
        : plan(showTheRefund(s));
    }
    switch (s.facts.papers) {
      case undefined:
        return plan(s.phase === 'lapsed' ? concede(s, 'late') : lookForPapers(s));
      case 'authorisation':
      case 'purchase':
        return plan(s.phase === 'lapsed' ? concede(s, 'late') : present(s));
      case 'none':
        return plan(concede(s, isReviewed(s) ? 'reviewed' : 'no-papers'));
    }
  },
});
