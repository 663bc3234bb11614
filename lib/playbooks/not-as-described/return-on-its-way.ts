import { says, type Outcome } from '../playbook.ts';
import { elsewhere } from '../grounds.ts';
import { returnProofs } from '../proofs.ts';
import { lookAgain, type Situation } from '../situation.ts';
import { lookAgainOn, sendReply } from '../steps.ts';

/** The buyer has sent it; money moves when it is here. */
export function returnOnItsWay(s: Situation): Outcome {
  const day = lookAgain(s, 5);
  return {
    stance: 'wait',
    headline: says(
      'The return is on its way: refund when it is here, not before.',
      '退货在途：收到后再退款。',
    ),
    because: [
      {
        text: says(
          'The window for the refund starts when the tracking shows the item back, not before.',
          '退款时限自物流显示商品退回起算，而非更早。',
        ),
        rows: ['ebay.return.refund'],
      },
      {
        text: says(
          'Agreed is a return with refund, not a refund alone.',
          '约定的是退货退款，而非仅退款。',
        ),
        rows: ['aliexpress.state.solution_type'],
      },
      ...elsewhere('refund-window', 'return'),
    ],
    steps: [
      lookAgainOn(day, {
        en: 'the window for the refund starts with the delivery',
        zh: '退款时限自退货送达起算',
      }),
      sendReply(s),
      {
        id: 'prepare-inspection',
        actor: 'seller',
        text: says(
          'Prepare to photograph the opening: label, weight, contents.',
          '准备开箱拍照：面单、重量、内容物。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Refund before it is back.', '收到前先退款。'),
        for: says('Keeps the buyer.', '留住买家。'),
        against: says('Nothing can be deducted afterwards.', '之后无法扣减。'),
      },
    ],
    checklist: returnProofs,
    warnings: [
      {
        text: says(
          'From the signature amount on, the return parcel too wants a signature.',
          '达到签名金额的退货包裹同样需要签收签名。',
        ),
        rows: ['ebay.ev.signature'],
      },
    ],
    draft: { id: 'return-not-received-yet', checkBy: day },
  };
}
