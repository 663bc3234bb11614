import { describe, expect, it } from 'vitest';
import { meaningOf, reasons, states } from '../../../../lib/marketplaces/aliexpress/labels.ts';

describe('states', () => {
  it.each([
    ['等待卖家响应', 'request'],
    ['等待买家响应', 'negotiation'],
    ['协商中', 'negotiation'],
    ['等待买家退货', 'negotiation'],
    ['平台介入处理中', 'platform-review'],
    ['已结束', 'closed'],
    ['纠纷关闭', 'closed'],
    ['退款成功', 'closed'],
    ['Waiting for the seller to respond', 'request'],
    ['Waiting for seller response', 'request'],
    ['Waiting for the buyer to respond', 'negotiation'],
    ['Waiting for buyer to return the goods', 'negotiation'],
    ['AliExpress has stepped in', 'platform-review'],
    ['Closed', 'closed'],
    ['something new', undefined],
  ])('%s → %s', (text, stage) => expect(meaningOf(text, states)?.stage).toBe(stage));

  it('knows that a return was agreed', () => {
    expect(meaningOf('等待买家退货', states)?.return).toBe('approved');
    expect(meaningOf('已结束', states)?.return).toBeUndefined();
  });
});

const nr = 'aliexpress.not-received';
const snad = 'aliexpress.not-as-described';
describe('reasons', () => {
  it.each([
    ['未收到货物', 'item-not-received', nr],
    ['I did not receive the goods', 'item-not-received', nr],
    ["Haven't received the item", 'item-not-received', nr],
    ['Товар не получен', 'item-not-received', nr],
    ['No he recibido el producto', 'item-not-received', nr],
    ['海关扣关', 'customs', nr],
    ['物流信息无法查询', 'tracking-stuck', nr],
    ['货物仍在运输途中', 'transit-delay', nr],
    ['包裹被退回', 'returned-to-sender', nr],
    ['商品与描述不符', 'not-as-described', snad],
    ['颜色不符', 'not-as-described', snad],
    ['质量问题', 'defective', snad],
    ['商品破损', 'damaged-in-transit', snad],
    ['数量不符', 'missing-parts', snad],
    ['收到假货', 'counterfeit', snad],
    ['卖家发错货', 'wrong-item', snad],
    ['尺码不合适', 'size-fit', snad],
    ['Item not as described', 'not-as-described', snad],
    ['Not working', 'defective', snad],
    ['Не соответствует описанию', 'not-as-described', snad],
    ['Плохое качество', 'defective', snad],
    ['El artículo no coincide con la descripción', 'not-as-described', snad],
    ['Llegó dañado', 'damaged-in-transit', snad],
    ['7天无理由退货', 'changed-mind', 'aliexpress.free-return'],
    ['I want to cancel the order', 'cancel-request', 'aliexpress.cancel'],
    ['不想要了', 'changed-mind', undefined],
    ['其他', undefined, undefined],
  ])('%s', (text, issue, caseType) => {
    const words = meaningOf(text, reasons);
    expect([words?.issue, words?.caseType]).toEqual([issue, caseType]);
  });
});
