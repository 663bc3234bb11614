import { aliexpressTalk, pageCountdown } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { goodsProofs } from '../proofs.ts';
import { lookBeforeDue, type Situation } from '../situation.ts';
import { rejectWithOwnSolution, sendReply } from '../steps.ts';

/** AliExpress: no proof came, or the countdown ends: the dispute is answered with an own solution. */
export function decline(s: Situation, hurry: boolean): Outcome {
  return {
    stance: 'decline',
    headline: hurry
      ? says(
          'No proof and no time left: reject with an own solution.',
          '没有证据且时间将尽：提交己方方案并拒绝。',
        )
      : says(
          'Asked for proof, none came: reject with an own solution.',
          '已索取证据但未提供：提交己方方案并拒绝。',
        ),
    because: [
      {
        text: says(
          'A rejection is possible only with an own solution: an amount not above the order’s limit, and a reason in writing.',
          '拒绝必须同时提交己方方案：金额不超过订单上限，并写明理由。',
        ),
        rows: ['aliexpress.act.reject'],
      },
      {
        text: says(
          'Solution and evidence can be changed until it is agreed or decided.',
          '在达成一致或裁定之前，方案和证据可以修改。',
        ),
        rows: ['aliexpress.act.modify'],
      },
    ],
    steps: [
      {
        id: 'compare',
        actor: 'seller',
        text: says(
          'Compare listing and dispatch photos first: the reply says that you did.',
          '先对比商品页面和发货照片：回复中写明您已核对。',
        ),
      },
      ...rejectWithOwnSolution(s),
      sendReply(s),
      {
        id: 'platform-mediates',
        actor: 'platform',
        text: says(
          'If the buyer does not agree the platform mediates on what both have uploaded.',
          '若买家不同意，平台将依据双方上传的材料调解。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'refund-partial',
        text: says('Offer a part as the own solution.', '以部分退款作为己方方案。'),
        for: says('Often ends it without mediation.', '有机会在调解前了结。'),
        against: says('Money for a defect that nobody has shown.', '为未经证实的问题付款。'),
      },
      {
        stance: 'return-and-refund',
        text: says('Propose return and refund.', '提出退货退款。'),
        for: says('Serious buyers send it back.', '真正有问题的买家会退回。'),
        against: says('Needs a stored return address.', '需要已保存的退货地址。'),
      },
    ],
    checklist: goodsProofs,
    warnings: [...pageCountdown(s), ...aliexpressTalk],
    draft: { id: 'snad-decline', checkBy: lookBeforeDue(s, 3) },
  };
}
