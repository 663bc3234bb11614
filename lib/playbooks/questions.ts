import type { Missing } from '../model/advice.ts';
import type { Text } from '../model/text.ts';
import type { Decision } from './playbook.ts';

export const answer = (value: unknown, en: string, zh: string) => ({ value, text: { en, zh } });

const questions = {
  'shipment.state': {
    question: { en: 'Where is the parcel now?', zh: '包裹现在在哪里?' },
    answers: [
      answer('none', 'Not dispatched', '尚未发货'),
      answer('label-created', 'Label made, not scanned yet', '已打单,尚无揽收扫描'),
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
  'shipment.service': {
    question: {
      en: 'Was the parcel sent with tracking, and did the carrier take a signature?',
      zh: '包裹用的是可追踪服务吗?承运商是否取得了签收签名?',
    },
    answers: [
      answer('signature', 'Tracked, signature taken', '可追踪,且有签名'),
      answer('tracked', 'Tracked, no signature', '可追踪,无签名'),
      answer('untracked', 'No tracking', '不可追踪'),
    ],
  },
  deliverBy: {
    question: {
      en: 'By which day was delivery promised at the latest?',
      zh: '承诺的最晚送达日期是哪一天?',
    },
  },
  total: {
    question: {
      en: 'What did the buyer pay in total (items, postage, tax)?',
      zh: '买家总共支付了多少(商品、运费、税)?',
    },
  },
  buyerEvidence: {
    question: {
      en: 'Did the buyer send photos or a video of the problem?',
      zh: '买家是否提供了问题的照片或视频?',
    },
    answers: [
      answer('none', 'Neither', '都没有'),
      answer('photo', 'Photos', '有照片'),
      answer('video', 'A video', '有视频'),
    ],
  },
  'return.condition': {
    question: {
      en: 'In which condition did the item come back?',
      zh: '退回的商品状况如何?',
    },
    answers: [
      answer('as-sent', 'As I sent it', '与发出时一致'),
      answer('used', 'Used', '已使用'),
      answer('damaged', 'Damaged', '有损坏'),
      answer('different', 'Another item', '退回的是别的商品'),
      answer('missing', 'Parts or everything missing', '缺件或空包裹'),
    ],
  },
  decision: {
    question: { en: 'For whom was the case decided?', zh: '案件判给了哪一方?' },
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
