import type { Missing } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { answer } from '../playbooks/questions.ts';

/** Why a matter that is over needs nothing; undefined while it is not over. */
export function whyOver({ stage, decision }: Facts): Text | undefined {
  if (stage === 'closed') {
    return decision === 'for-buyer'
      ? {
          en: 'The case is closed. If the page still offers an appeal and you have new evidence, correct the stage to "decided".',
          zh: '案件已关闭。若页面仍可申诉且您有新证据，请将阶段更正为“已裁定”。',
        }
      : { en: 'The case is closed: nothing to do.', zh: '案件已关闭：无需处理。' };
  }
  if (decision !== 'for-seller' || stage === 'appeal') return undefined;
  return {
    en: 'Decided for you. Keep the papers; the buyer may still go to his bank.',
    zh: '已判给您。请保留材料；买家仍可能向银行提出拒付。',
  };
}

/** An order without a complaint. */
export const nothingReported: Text = {
  en: 'Nothing is reported for this order: there is nothing to answer.',
  zh: '该订单没有问题反馈：无需答复。',
};

/** The question for the matter itself; on an order page "nothing" is an answer too. */
export function whatIsItAbout({ page }: Facts): Missing {
  return {
    field: 'issue',
    question: { en: 'What is it about?', zh: '是什么问题？' },
    answers: [
      answer('item-not-received', 'Not received', '未收到货'),
      answer('not-as-described', 'Not as described', '货不对版'),
      answer('defective', 'Defective', '质量问题'),
      answer('damaged-in-transit', 'Damaged on the way', '运输损坏'),
      answer('wrong-item', 'Wrong item', '发错货'),
      answer('missing-parts', 'Parts missing', '缺件'),
      answer('size-fit', 'Size', '尺码问题'),
      answer('how-to-use', 'Does not know how to use it', '不会使用'),
      answer('changed-mind', 'Does not want it any more', '不想要了'),
      answer('cancel-request', 'Wants to cancel', '要求取消'),
      answer('wrong-address', 'Wrong address', '地址有误'),
      answer('refund-status', 'Asks for the refund', '询问退款'),
      answer('partial-refund', 'Wants part of the money', '要求部分退款'),
      answer('counterfeit', 'Counterfeit', '假货'),
      answer('unauthorised-payment', 'Payment not recognised', '付款未被认可'),
      answer('feedback-threat', 'Threatens with feedback', '以评价相威胁'),
      answer('invoice-request', 'Wants an invoice', '索要发票'),
      ...(page === 'order' ? [answer('other', 'Nothing, all is well', '没有问题')] : []),
    ],
  };
}
