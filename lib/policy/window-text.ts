import type { Text } from '../model/text.ts';
import type { StartField, Window } from './schema.ts';

const UNITS: Readonly<Record<Window['unit'], { one: string; many: string; zh: string }>> = {
  minute: { one: 'minute', many: 'minutes', zh: '分钟' },
  hour: { one: 'hour', many: 'hours', zh: '小时' },
  day: { one: 'day', many: 'days', zh: '天' },
  'business-day': { one: 'business day', many: 'business days', zh: '个工作日' },
};

const EVENTS: Readonly<Record<StartField, Text>> = {
  openedAt: { en: 'the case was opened', zh: '纠纷开启' },
  orderedAt: { en: 'the order', zh: '下单' },
  shipBy: { en: 'the day to ship by', zh: '最晚发货日' },
  shippedAt: { en: 'shipping', zh: '发货' },
  deliverBy: { en: 'the promised delivery', zh: '承诺送达日' },
  deliveredAt: { en: 'delivery', zh: '签收' },
  decidedAt: { en: 'the decision', zh: '裁决' },
  'return.receivedAt': { en: 'the return arrived', zh: '收到退货' },
  'refund.at': { en: 'the platform refunded', zh: '平台退款' },
  'buyer-message': { en: "the buyer's message", zh: '买家来信' },
  'platform-refund': { en: 'the platform refunded', zh: '平台退款' },
};

/** A window in words: `3 business days after the case was opened`. */
export function windowText({ from, n, unit }: Pick<Window, 'from' | 'n' | 'unit'>): Text {
  const { one, many, zh } = UNITS[unit];
  const event = EVENTS[from];
  return {
    en: `${n} ${n === 1 ? one : many} after ${event.en}`,
    zh: `${event.zh}后 ${n} ${zh}`,
  };
}
