import { says, type Caution } from './playbook.ts';
import { isOpen, type Situation } from './situation.ts';

/** The AliExpress sentences that cost points when they stand in a reply. */
export const aliexpressTalk: readonly Caution[] = [
  {
    text: says(
      'Do not ask the buyer to change the reason of the dispute, and do not tie your help to closing it.',
      '不要要求买家更改纠纷原因，也不要以关闭纠纷作为帮助的条件。',
    ),
    rows: ['aliexpress.comm.change_reason'],
  },
  {
    text: says(
      'Do not ask the buyer to confirm receipt before he has the goods.',
      '买家收到货之前，不要要求其确认收货。',
    ),
    rows: ['aliexpress.comm.early_confirm'],
  },
];

/** Without a countdown on the page: published lengths and real cases on AliExpress differ, so none is computed. */
export const pageCountdown = (s: Situation): readonly Caution[] =>
  !isOpen(s) || s.next?.basis === 'page'
    ? []
    : [
        {
          text: says(
            'Published answer times differ from real cases: only the countdown on the page counts.',
            '公开的答复时限与实际案例不一致：请只以页面倒计时为准。',
          ),
          rows: ['aliexpress.dispute.respond'],
        },
      ];

export const onlyBuyerCancels: Caution = {
  text: says(
    'Only the buyer can withdraw the dispute. Do not ask for it.',
    '只有买家可以撤销纠纷。请不要提出这一要求。',
  ),
  rows: ['aliexpress.act.cancel_dispute'],
};

/** A refund for feedback is a violation of its own. */
export const noFeedbackTrade: Caution = {
  text: says(
    'Do not connect the refund or the replacement with feedback.',
    '退款或补发不得与评价挂钩。',
  ),
  rows: ['ebay.comm.feedback_pay', 'aliexpress.comm.incentive'],
};

/** What is paid or agreed past the platform is not there when it decides. */
export const insideTheFlow = (s: Situation): readonly Caution[] =>
  isOpen(s)
    ? [
        {
          text: says(
            'Pay and agree only in the flow of this request: what happens outside it is not protected.',
            '仅在本申请流程内付款和约定：流程之外的不受保护。',
          ),
          ground: 'outside-flow',
        },
      ]
    : [];

export const agreeingEnds: Caution = {
  text: says(
    'Agreeing to the buyer’s solution ends the negotiation; it cannot be reopened.',
    '同意买家方案即结束协商，无法重新开启。',
  ),
  rows: ['aliexpress.act.accept'],
};

export const caseCounts: Caution = {
  text: says(
    'A case that the platform closes against you counts in your seller standard; one that you solve with the buyer does not.',
    '被平台判定对您不利的案件会计入卖家表现；与买家自行解决的不计入。',
  ),
  rows: ['ebay.metric.not_counted', 'ebay.metric.ccwsr'],
};

/** What may not be taken off the refund of goods that were not wanted. */
export const keepNothingBack: readonly Caution[] = [
  {
    text: says(
      'With free postage the original postage cannot be kept back.',
      '包邮商品不得扣除原运费。',
    ),
    rows: ['ebay.act.return_remorse'],
  },
  {
    text: says(
      'No restocking fee on a return in time and in its original state.',
      '期限内且原状退回的，不得收取重新入库费。',
    ),
    rows: ['amazon.act.return_received'],
  },
];
