import { says, type Outcome } from '../playbook.ts';

/** AliExpress: without an answer the order is closed and refunded by itself; what is left is not to send it. */
export function closedBySystem(): Outcome {
  return {
    stance: 'accept',
    headline: says(
      'The window is over: the order is closed and refunded by itself. Send nothing.',
      '时限已过：订单会自动关闭并退款。请勿发货。',
    ),
    because: [{ ground: 'cancel-before-dispatch' }],
    steps: [
      {
        id: 'hold-it-back',
        actor: 'seller',
        text: says('Take it out of dispatch and void a label.', '停止出库，如有面单请作废。'),
      },
      {
        id: 'check-the-refund',
        actor: 'platform',
        text: says('The platform closes the order and refunds it.', '平台关闭订单并退款。'),
      },
    ],
    alternatives: [
      {
        stance: 'accept-cancel',
        text: says('Agree, if the page still offers it.', '若页面仍可操作，点击同意。'),
        for: says('The buyer has his money sooner.', '买家更快收到退款。'),
      },
    ],
    checklist: [{ item: 'buyer-request', weight: 'strengthens' }],
  };
}
