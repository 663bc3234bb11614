import { says, type Outcome, type RowId, type StepSpec } from '../playbook.ts';
import { lookBeforeDue, type Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';
import { addressRules } from './reasons-after.ts';

const holdItBack: StepSpec = {
  id: 'hold-it-back',
  actor: 'seller',
  text: says(
    'Take it out of dispatch first; a label that is made is void.',
    '先停止出库；已打的面单作废。',
  ),
};

/** The site protects the address of the order only: the buyer orders anew with the right one. */
export function cancelAndReorder(s: Situation, rule: RowId): Outcome {
  const bound = says(
    'Only the address of the order counts here: at another one protection is lost.',
    '此处只认订单地址：寄往其他地址会失去保障。',
  );
  return {
    stance: 'accept-cancel',
    headline: says(
      'Do not ship to another address: cancel, and let the buyer order again with the right one.',
      '不要寄往其他地址：取消订单，请买家用正确地址重新下单。',
    ),
    because: [
      { text: bound, rows: [rule] },
      {
        text: says(
          'Who ships elsewhere bears a later dispute, also when the buyer asked for it.',
          '寄往其他地址，即使是买家要求，日后纠纷也由您承担。',
        ),
        rows: ['amazon.order.address_liability', 'ebay.ev.address'],
      },
      { ground: 'address-change', notOn: ['ebay', 'amazon', 'aliexpress'] },
    ],
    steps: [
      holdItBack,
      sendReply(s),
      {
        id: 'buyer-requests',
        actor: 'buyer',
        text: says(
          'He asks for the cancellation in his order and orders again.',
          '买家在订单中申请取消并重新下单。',
        ),
      },
      {
        id: 'cancel-for-address',
        actor: 'seller',
        text:
          s.facts.marketplace === 'ebay'
            ? says(
                'Cancel the order with the reason of a wrong address; the refund goes out with it.',
                '以地址有误为由取消订单；退款随之发出。',
              )
            : says(
                'Accept the cancellation in the order; the refund goes out through the platform.',
                '在订单中同意取消；退款通过平台发出。',
              ),
        by: s.next?.due ?? s.facts.shipBy,
      },
    ],
    alternatives: [
      {
        stance: 'reply',
        text: says(
          'Send it to the address of the order after all, if the buyer says that it reaches him there.',
          '若买家确认原地址可以收到，仍寄往订单地址。',
        ),
        for: says('The sale stays, protected.', '保留订单且有保障。'),
        against: says('Only with his word in the messages.', '须有买家站内消息确认。'),
      },
    ],
    checklist: [
      { item: 'buyer-request', weight: 'required' },
      { item: 'buyer-messages', weight: 'strengthens' },
    ],
    warnings: [],
    blocked: [{ stance: 'change-address', text: bound, rows: [rule] }],
    draft: { id: 'address-reorder' },
  };
}

/** No rule of the site is known against it: only in the order itself, and only after the buyer has confirmed. */
export function confirmInOrder(s: Situation): Outcome {
  const day = lookBeforeDue(s, 2);
  return {
    stance: 'change-address',
    headline: says(
      'Let the buyer confirm the address, and correct it in the order before the label is made.',
      '请买家确认地址，并在打单前于订单内更正。',
    ),
    because: addressRules(s),
    steps: [
      holdItBack,
      sendReply(s),
      {
        id: 'correct-in-the-order',
        actor: 'seller',
        text: says(
          'Correct it in the order itself. Does the page not offer it? Then cancel, and let the buyer order again.',
          '在订单内更正。若页面不支持，则取消并请买家重新下单。',
        ),
        by: s.facts.shipBy,
      },
      {
        id: 'keep-the-message',
        actor: 'seller',
        text: says(
          'Keep the message in which the buyer gives the address.',
          '保存买家提供地址的消息。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'accept-cancel',
        text: says('Cancel, and let him order again.', '取消并请买家重新下单。'),
        for: says(
          'Safe where the site protects the address of the order only.',
          '平台只保障订单地址时最稳妥。',
        ),
        against: says('He may not order again.', '买家可能不再下单。'),
      },
    ],
    checklist: [
      { item: 'buyer-messages', weight: 'required' },
      { item: 'checkout-address', weight: 'strengthens' },
    ],
    warnings: [
      {
        text: says(
          'A payment service or a bank looks at the address of the payment: with another one its protection may end.',
          '支付机构或银行以付款时的地址为准：更换地址可能失去保障。',
        ),
      },
    ],
    draft: { id: 'address-confirm', checkBy: day },
  };
}
