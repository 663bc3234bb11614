import type { Missing } from '../model/advice.ts';
import type { Text } from '../model/text.ts';
import type { Decision } from './playbook.ts';

export const answer = (value: unknown, en: string, zh: string) => ({ value, text: { en, zh } });

const questions = {
  'shipment.state': {
    question: { en: 'Where is the parcel now?', zh: '包裹现在在哪里？' },
    answers: [
      answer('none', 'Not dispatched', '尚未发货'),
      answer('label-created', 'Label made, not scanned yet', '已打单，尚无揽收扫描'),
      answer('in-transit', 'On its way', '运输途中'),
      answer('stalled', 'No scan for days', '多日没有新扫描'),
      answer('customs', 'Held by customs', '海关扣留'),
      answer('out-for-delivery', 'Out for delivery', '派送中'),
      answer('delivered', 'Delivered', '已妥投'),
      answer('returning', 'On its way back', '退回途中'),
      answer('returned', 'Back with me', '已退回到我处'),
      answer('lost', 'Lost', '丢失'),
    ],
  },
  orderState: {
    question: { en: 'How far is the order?', zh: '订单进展到哪一步？' },
    answers: [
      answer('unpaid', 'Not paid yet', '尚未付款'),
      answer('unshipped', 'Paid, not dispatched', '已付款，未发货'),
      answer('shipped', 'Dispatched', '已发货'),
      answer('delivered', 'Delivered', '已妥投'),
      answer('cancelled', 'Cancelled', '已取消'),
    ],
  },
  fulfilment: {
    question: {
      en: 'Who sent the parcel: you, or the platform from its own warehouse?',
      zh: '包裹由谁发出：您自己，还是平台仓库？',
    },
    answers: [
      answer('seller', 'I did', '卖家自发货'),
      answer('platform', 'The platform', '平台发货'),
    ],
  },
  'shipment.protected': {
    question: {
      en: 'Was the label bought through the platform and marked as protected against claims?',
      zh: '面单是否通过平台购买并标注为受索赔保护？',
    },
    answers: [answer(true, 'Yes, protected', '是，受保护'), answer(false, 'No', '否')],
  },
  'shipment.firstScanAt': {
    question: {
      en: 'On which day did the carrier first scan the parcel?',
      zh: '承运商首次扫描包裹是哪一天？',
    },
  },
  shipBy: {
    question: {
      en: 'By which day did the order have to be shipped?',
      zh: '该订单最迟须在哪一天发货？',
    },
  },
  'shipment.service': {
    question: {
      en: 'Was the parcel sent with tracking, and did the carrier take a signature?',
      zh: '包裹用的是可追踪服务吗？承运商是否取得了签收签名？',
    },
    answers: [
      answer('signature', 'Tracked, signature taken', '可追踪，且有签名'),
      answer('tracked', 'Tracked, no signature', '可追踪，无签名'),
      answer('untracked', 'No tracking', '不可追踪'),
    ],
  },
  deliverBy: {
    question: {
      en: 'By which day was delivery promised at the latest?',
      zh: '承诺的最晚送达日期是哪一天？',
    },
  },
  total: {
    question: {
      en: 'What did the buyer pay in total (items, postage, tax)?',
      zh: '买家总共支付了多少（商品、运费、税）？',
    },
  },
  buyerEvidence: {
    question: {
      en: 'Did the buyer send photos or a video of the problem?',
      zh: '买家是否提供了问题的照片或视频？',
    },
    answers: [
      answer('none', 'Neither', '都没有'),
      answer('photo', 'Photos', '有照片'),
      answer('video', 'A video', '有视频'),
    ],
  },
  ask: {
    question: { en: 'What does the buyer demand?', zh: '买家要求什么？' },
    answers: [
      answer('refund', 'All the money back', '全额退款'),
      answer('partial-refund', 'Part of the money, or a discount', '部分退款或折扣'),
      answer('replacement', 'Another item, or a gift', '另寄商品或赠品'),
      answer('return', 'To send it back', '退货'),
      answer('information', 'An answer to a question', '答复问题'),
      answer('none', 'Nothing of value', '没有财物要求'),
    ],
  },
  'return.state': {
    question: { en: 'How far is the return of the goods?', zh: '退货进展到哪一步？' },
    answers: [
      answer('requested', 'None was agreed to', '未同意退货'),
      answer('approved', 'Agreed to, not sent yet', '已同意，尚未寄出'),
      answer('in-transit', 'On its way back', '退回途中'),
      answer('received', 'Back with me', '已退回到我处'),
      answer('refused', 'I refused it', '我已拒绝'),
    ],
  },
  'return.condition': {
    question: {
      en: 'In which condition did the item come back?',
      zh: '退回的商品状况如何？',
    },
    answers: [
      answer('as-sent', 'As I sent it', '与发出时一致'),
      answer('used', 'Used', '已使用'),
      answer('damaged', 'Damaged', '有损坏'),
      answer('different', 'Another item', '退回的是别的商品'),
      answer('missing', 'Parts or everything missing', '缺件或空包裹'),
    ],
  },
  deliveredAt: {
    question: { en: 'On which day was it delivered?', zh: '哪一天妥投？' },
  },
  'buyer.country': {
    question: {
      en: 'In which country does the buyer live? Its law may give a right to return.',
      zh: '买家所在国家？当地法律可能赋予退货权。',
    },
    answers: [
      answer('US', 'United States', '美国'),
      answer('GB', 'United Kingdom', '英国'),
      answer('DE', 'Germany', '德国'),
      answer('FR', 'France', '法国'),
      answer('IT', 'Italy', '意大利'),
      answer('ES', 'Spain', '西班牙'),
      answer('PL', 'Poland', '波兰'),
      answer('BR', 'Brazil', '巴西'),
      answer('MX', 'Mexico', '墨西哥'),
      answer('RU', 'Russia', '俄罗斯'),
      answer('KR', 'South Korea', '韩国'),
      answer('JP', 'Japan', '日本'),
      answer('AU', 'Australia', '澳大利亚'),
    ],
  },
  claimAmount: {
    question: { en: 'How much does the buyer ask for?', zh: '买家要求退多少？' },
  },
  decision: {
    question: { en: 'For whom was the case decided?', zh: '案件判给了哪一方？' },
    answers: [
      answer('for-seller', 'For me', '判给我'),
      answer('for-buyer', 'For the buyer', '判给买家'),
    ],
  },
} satisfies Record<string, { question: Text; answers?: Missing['answers'] }>;

export type Question = keyof typeof questions;

/** The answer of a playbook that must know a fact before it can decide. */
export function ask(field: Question): Decision {
  return { kind: 'ask-for', missing: [{ field, ...questions[field] }] };
}

/** The question for a fact as the panel shows it; a contradiction words it anew and keeps the answers. */
export const missing = (field: Question, question?: Text): Missing => ({
  field,
  ...questions[field],
  ...(question && { question }),
});

/** What the bank names as its reason; the answers are the matters that those reasons are about. */
export const askForTheReason = (): Decision => ({
  kind: 'ask-for',
  missing: [
    {
      field: 'issue',
      question: {
        en: 'Which reason does the bank or the platform name for the dispute?',
        zh: '银行或平台注明的争议原因是什么？',
      },
      answers: [
        answer('unauthorised-payment', 'Fraud, or payment not recognised', '欺诈或付款未被认可'),
        answer('item-not-received', 'Not received', '未收到货'),
        answer('not-as-described', 'Not as described, or defective', '货不对版或质量问题'),
        answer('counterfeit', 'Counterfeit', '假货'),
        answer('refund-status', 'Refund not processed', '未收到退款'),
        answer('cancel-request', 'Cancelled', '已取消'),
        answer('other', 'Charged twice, or another reason', '重复扣款或其他原因'),
      ],
    },
  ],
});
