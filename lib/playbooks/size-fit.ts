import { alreadyRefunded } from './already-refunded.ts';
import { decidedAgainst, goodsAsDescribed } from './decided-against.ts';
import { askForPhotos } from './not-as-described/ask-for-photos.ts';
import { returnOnItsWay } from './not-as-described/return-on-its-way.ts';
import { returned } from './not-as-described/returned.ts';
import { reviewed } from './not-as-described/reviewed.ts';
import { definePlaybook, plan, says, type Decision, type Outcome } from './playbook.ts';
import { elsewhere } from './grounds.ts';
import { goodsProofs } from './proofs.ts';
import { ask } from './questions.ts';
import { isReviewed, type Situation } from './situation.ts';
import { withdrawalOf, type Withdrawal } from './changed-mind/withdrawal.ts';

/** It does not fit: the measures of the listing decide whether it is the buyer's choice or a wrong description. */
export const sizeFit = definePlaybook({
  id: 'size-fit',
  issues: ['size-fit'],
  decide(s: Situation): Decision {
    const refunded = alreadyRefunded(s, 'snad-refund');
    if (refunded) return refunded;
    if (s.phase === 'lost' || s.phase === 'appeal') {
      return plan(decidedAgainst(s, goodsAsDescribed(s)));
    }
    if (s.facts.return?.state === 'received') return returned(s);
    if (isReviewed(s)) return plan(reviewed(s));
    if (s.facts.return?.state === 'in-transit') return plan(returnOnItsWay(s));
    // Who may send it back without a reason need not show one.
    const law = withdrawalOf(s);
    if (law.kind === 'running' && s.facts.ask !== 'replacement' && s.phase !== 'message') {
      return plan(takeBack(s, law));
    }
    switch (s.facts.buyerEvidence) {
      case undefined:
        // Taken back it is either way; the measure only says who pays for it.
        return s.facts.ask === 'return' ? plan(takeBack(s)) : ask('buyerEvidence');
      case 'none':
        return plan(s.phase === 'lapsed' ? takeBack(s) : askForPhotos(s));
      case 'photo':
      case 'video':
        return plan(takeBack(s));
    }
  },
});

function takeBack(s: Situation, law?: Extract<Withdrawal, { kind: 'running' }>): Outcome {
  const { cite } = law?.right ?? {};
  return {
    stance: s.phase === 'lapsed' ? 'accept' : 'return-and-refund',
    headline: says(
      'Compare the measure with the size table, then take it back.',
      '将实测尺寸与尺码表核对，然后接受退货。',
    ),
    because: [
      {
        text: says(
          'Measures that differ from the listing are "not as described" and have to be accepted.',
          '尺寸与描述不符属于货不对版，必须接受退货。',
        ),
        rows: ['ebay.case.return_snad'],
      },
      ...(law && cite ? [{ text: law.right.says, law: cite }] : []),
      {
        text: says(
          'A size that is as listed is a change of mind: only a listing without returns may decline it.',
          '尺寸与描述一致属于改变主意：仅标明不接受退货的商品可拒绝。',
        ),
        rows: ['ebay.case.return_remorse'],
      },
      {
        text: says(
          'Return with refund can be proposed in a not-as-described dispute; it needs a stored return address.',
          '货不对版纠纷可提出退货退款；需要已保存的退货地址。',
        ),
        rows: ['aliexpress.act.return'],
      },
      ...elsewhere('changed-mind', 'return', 'not-as-described'),
    ],
    steps: [
      {
        id: 'compare-measures',
        actor: 'seller',
        text: says(
          'Compare the measure that the buyer names or shows with the size table of the listing as sold.',
          '将买家所述或照片中的尺寸与成交时的尺码表对比。',
        ),
      },
      {
        id: 'accept-return',
        actor: 'seller',
        text: says(
          'Accept the return; the label is yours only if the listing was wrong or promises free returns.',
          '接受退货；仅当描述有误或承诺免费退货时由您承担运费。',
        ),
        by: s.next?.due,
      },
    ],
    alternatives: [
      {
        stance: 'replace',
        text: says('Send the right size, if the buyer agrees.', '若买家同意，更换合适尺码。'),
        for: says('The sale stays.', '保留订单。'),
        against: says('Freight twice.', '两次运费。'),
      },
    ],
    checklist: goodsProofs,
    warnings: [],
    ...((law || s.facts.ask === 'return') && { draft: { id: 'return-accept-remorse' as const } }),
  };
}
