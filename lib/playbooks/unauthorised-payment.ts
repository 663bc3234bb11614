import { disputed } from './chargeback/chargeback.ts';
import { contest } from './chargeback/contest.ts';
import { fraudProofs } from './chargeback/cause-proofs.ts';
import { refunded } from './chargeback/refunded.ts';
import { isSent } from './chargeback/standing.ts';
import { decidedAgainst } from './decided-against.ts';
import { definePlaybook, none, plan, says, type Decision, type Outcome } from './playbook.ts';
import { ask } from './questions.ts';
import { isOpen, isReviewed, type Situation } from './situation.ts';
import { sendReply } from './steps.ts';

/** Somebody says that he did not make the payment, and no bank has taken it back yet. */
export const unauthorisedPayment = definePlaybook({
  id: 'unauthorised-payment',
  issues: ['unauthorised-payment'],
  decide(s: Situation): Decision {
    if (s.phase === 'lost' || s.phase === 'appeal') {
      return plan(
        decidedAgainst(s, {
          has: isSent(s) === true && s.tracked === true,
          proves: [
            'paypal.r.unauth',
            'ebay.ev.dispute_protection',
            'aliexpress.ev.unauth_chargeback',
          ],
          checklist: fraudProofs,
          draft: 'statement-unauthorised',
        }),
      );
    }
    if (refunded(s) === 'all') {
      return s.phase === 'message'
        ? none(
            'You have refunded this payment in full: nothing else is due.',
            '您已全额退还该笔付款：无需再做处理。',
          )
        : plan(contest(s, 'refunded'));
    }
    if (isOpen(s) || isReviewed(s)) return disputed(s, 'fraud');
    const sent = isSent(s);
    if (sent === undefined) return ask('shipment.state');
    return plan(sent ? pointToThePlatform(s) : stopTheParcel(s));
  },
});

/** The goods are gone: a refund now helps a thief or is paid twice, so the way goes through bank and platform. */
function pointToThePlatform(s: Situation): Outcome {
  return {
    stance: 'reply',
    headline: says(
      'Refund nothing by message; point him to the platform and his bank.',
      '不要通过消息退款；请对方联系平台和银行。',
    ),
    because: [
      { ground: 'unauthorised-payment' },
      { ground: 'chargeback' },
      { ground: 'outside-flow' },
    ],
    steps: [
      sendReply(s),
      {
        id: 'keep-the-records',
        actor: 'seller',
        text: says(
          'Keep now what the bank will ask for: dispatch, delivery, address, card check, earlier orders.',
          '现在就保存银行会要求的材料：发货、妥投、地址、卡验证、以往订单。',
        ),
      },
      {
        id: 'try-a-recall',
        actor: 'seller',
        text: says(
          'Ask the carrier for a recall while the parcel is on its way.',
          '包裹在途时，请承运商尝试拦截退回。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund in the order.', '在订单内退款。'),
        for: says(
          'Can be cheaper than a dispute with its fee, for small sums.',
          '小额时可能低于争议及其费用。',
        ),
        against: says('The goods are gone as well.', '同时失去商品。'),
      },
    ],
    checklist: fraudProofs,
    warnings: [
      {
        text: says(
          'Most warnings of the network become disputes; a refund makes sense up to about the fee of one.',
          '多数卡组织预警会变成争议；退款仅在约等于争议费用以内才划算。',
        ),
        rows: ['stripe.card.efw'],
      },
      {
        text: says(
          'Pay only to the means of payment of the order: a refund to another account is what thieves ask for.',
          '只退回原支付方式：退到其他账户正是欺诈者所要求的。',
        ),
      },
    ],
    draft: { id: 'payment-not-recognised' },
  };
}

function stopTheParcel(s: Situation): Outcome {
  return {
    stance: 'accept-cancel',
    headline: says(
      'Do not ship; cancel and refund in the order.',
      '不要发货；在订单内取消并退款。',
    ),
    because: [
      { ground: 'cancel-before-dispatch' },
      { ground: 'unauthorised-payment' },
      { ground: 'chargeback' },
    ],
    steps: [
      {
        id: 'stop-the-parcel',
        actor: 'seller',
        text: says('Stop the parcel before it leaves.', '在发出前停止发货。'),
      },
      {
        id: 'cancel-the-order',
        actor: 'seller',
        text: says(
          'Cancel in the order, so that the money goes back the way it came.',
          '在订单内取消，使款项原路退回。',
        ),
        by: s.next?.due,
        irreversible: true,
      },
      sendReply(s),
    ],
    alternatives: [
      {
        stance: 'wait',
        text: says('Hold the parcel and wait for the platform.', '暂缓发货，等待平台处理。'),
        for: says(
          'Right where the platform checks the payment itself.',
          '平台自行核查付款时可行。',
        ),
        against: says('The dispatch clock runs on.', '发货时限继续计算。'),
      },
    ],
    checklist: [{ item: 'buyer-messages', weight: 'strengthens' }],
    warnings: [],
    draft: { id: 'payment-not-recognised' },
  };
}
