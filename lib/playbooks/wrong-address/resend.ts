import { says, type Outcome } from '../playbook.ts';
import { transitProofs } from '../proofs.ts';
import { lookBeforeDue, type Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';
import { reasonsAfter } from './reasons-after.ts';

/** So cheap that a second parcel costs less than the talk: sent again, at the seller's own risk. */
export function resend(s: Situation): Outcome {
  const day = lookBeforeDue(s, 2);
  return {
    stance: 'replace',
    headline: says(
      'Worth little: send another one to the right address, once the buyer has confirmed it.',
      '货值低：买家确认正确地址后再寄一件。',
    ),
    because: reasonsAfter(s),
    steps: [
      {
        id: 'ask-the-carrier',
        actor: 'seller',
        text: says(
          'Try a recall of the first parcel with the carrier.',
          '尝试由承运商截回第一个包裹。',
        ),
      },
      sendReply(s),
      {
        id: 'buyer-confirms',
        actor: 'buyer',
        text: says(
          'He writes the complete address in the messages of the order.',
          '买家在订单站内消息中写明完整地址。',
        ),
        by: day,
      },
      {
        id: 'send-again',
        actor: 'seller',
        text: says(
          'Send it with tracking; leave the tracking of the first parcel in the order.',
          '以可追踪服务寄出；订单中保留第一个包裹的运单号。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'reply',
        text: says('Explain that it is on its way.', '说明包裹正在途中。'),
        for: says('Costs nothing, stays protected.', '没有成本且有保障。'),
        against: says('The buyer may report it as not received.', '买家可能反馈未收到货。'),
      },
      {
        stance: 'refund-full',
        text: says('Refund when it is back.', '退回后退款。'),
        for: says('Right when the buyer no longer wants it.', '买家不再需要时可行。'),
      },
    ],
    checklist: [
      ...transitProofs,
      { item: 'checkout-address', weight: 'required' },
      { item: 'buyer-messages', weight: 'required' },
    ],
    warnings: [
      {
        text: says(
          'The second parcel is not protected: only the one to the address of the order is.',
          '第二个包裹不受保障：只有寄往订单地址的包裹受保障。',
        ),
        rows: [
          'ebay.ev.address',
          'amazon.order.address_liability',
          'paypal.sp.address',
          'etsy.epp.need',
        ],
      },
    ],
    draft: { id: 'address-resend', checkBy: day },
  };
}
