import { dayOf } from '../../time/instant.ts';
import { groundedIn } from '../grounded-in.ts';
import { says, type Outcome } from '../playbook.ts';
import { returnProofs } from '../proofs.ts';
import { lookBeforeDue, type Situation } from '../situation.ts';
import { lookAgainOn, sendReply } from '../steps.ts';
import { withoutGoodsAlternative } from '../alternatives.ts';

/** The return is agreed and nothing has been posted: address and label stand, the buyer has the ball. */
export function shipBack(s: Situation): Outcome {
  const day = lookBeforeDue(s, 5);
  return {
    stance: 'wait',
    headline: s.next
      ? says(
          `Agreed: see that address and label are there by ${dayOf(s.next.due)}, then wait for the parcel.`,
          `退货已同意：在 ${dayOf(s.next.due)} 前确认退货地址和面单已提供，然后等待包裹。`,
        )
      : says(
          'Agreed: see that address and label are there, then wait for the parcel.',
          '退货已同意：确认退货地址和面单已提供，然后等待包裹。',
        ),
    because:
      s.facts.issue === 'changed-mind'
        ? groundedIn(
            s,
            ['changed-mind'],
            ['return', 'refund-window'],
            ['answer-window'],
            ['communication'],
          )
        : groundedIn(
            s,
            ['return', 'refund-window'],
            ['refund-window'],
            ['answer-window'],
            ['communication'],
          ),
    steps: [
      {
        id: 'give-address-and-label',
        actor: 'seller',
        text: says(
          'Check in the return that the address is right, and add the label where it is yours to give.',
          '在退货页面核对退货地址，应由您提供面单的请上传。',
        ),
        by: s.next?.due,
      },
      sendReply(s),
      {
        id: 'buyer-ships',
        actor: 'buyer',
        text: says(
          'He sends it back and enters the tracking in the return.',
          '买家寄回并在退货页面填写运单号。',
        ),
      },
      lookAgainOn(day, {
        en: 'without a parcel by then remind the buyer, and look when the return closes by itself',
        zh: '届时仍未寄出则提醒买家，并查看退货自动关闭的时间',
      }),
    ],
    alternatives: [withoutGoodsAlternative],
    checklist: returnProofs,
    warnings: [
      {
        text: says(
          'Without a label in time eBay may refund without the goods; the only length published is eBay Australia’s.',
          '未及时提供面单，eBay 可能不退货直接退款；公开的时限仅见于 eBay 澳大利亚站。',
        ),
        rows: ['ebay.return.label'],
      },
    ],
    draft: { id: 'return-ship-back', checkBy: day },
  };
}
