import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, CASE, disputeUrl, ORDER, readPage, row } from './read-page.ts';

const OTHER = '14270033110012861';
const detail = (change: Record<string, unknown> = {}) => ({
  ret: ['SUCCESS::OK'],
  data: { reverseDetailStatusText: '等待卖家响应', applyReason: '未收到货物', ...change },
});
const read = (...rest: [payloads: Parameters<typeof readPage>[1], html?: string]) => {
  const outcome = readPage(disputeUrl(CASE), ...rest);
  if (outcome.kind !== 'read') throw new Error(`not read: ${outcome.kind}`);
  return outcome;
};

const parcel = (orderId: string) =>
  answer(
    'order',
    {
      data: {
        seller_pc_omd_logistics_1: { fields: { dataSource: [{ logisticsNumber: 'LP1' }] } },
      },
    },
    { orderId },
  );

describe('whose answer it is', () => {
  it('takes no answer about the case before', () => {
    const stale = answer('detail', detail(), { reverseOrderLineId: OTHER });
    expect(readPage(disputeUrl(CASE), [stale])).toMatchObject({ kind: 'unreadable' });
  });

  it('believes the id in the answer before the one in the request', () => {
    const stale = answer('detail', detail({ reverseOrderLineId: OTHER }), {
      reverseOrderLineId: CASE,
    });
    expect(readPage(disputeUrl(CASE), [stale])).toMatchObject({ kind: 'unreadable' });
  });

  it('goes by the page’s address at the time where the answer names no case', () => {
    const nameless = answer('detail', detail());
    const from = (id: string) =>
      readPage(disputeUrl(CASE), [{ ...nameless, page: disputeUrl(id) }]);
    expect(from(OTHER)).toMatchObject({ kind: 'unreadable' });
    expect(from(CASE)).toMatchObject({ kind: 'read', facts: { issue: 'item-not-received' } });
    expect(read([nameless]).facts.issue).toBe('item-not-received');
  });

  it('takes the parcel of the order of this case only', () => {
    const list = answer('list', { dataSource: [row()] });
    expect(read([list, parcel('3062550120032861')]).facts.shipment).toBeUndefined();
    expect(read([list, parcel(ORDER)]).facts.shipment).toEqual({ trackingNumber: 'LP1' });
    // Without the row the last four digits tell, and the request names the order.
    expect(read([answer('detail', detail()), parcel(ORDER)]).facts).toMatchObject({
      orderId: ORDER,
      shipment: { trackingNumber: 'LP1' },
    });
  });

  it('needs an id in the address', () => {
    expect(readPage(disputeUrl('abc'), [answer('detail', detail())])).toMatchObject({
      kind: 'unreadable',
    });
  });
});

describe('places that disagree', () => {
  it('keeps both states when list and page say different things', () => {
    const outcome = read([
      answer('detail', detail({ reverseDetailStatusText: '平台介入处理中' })),
      answer('list', { dataSource: [row()] }),
    ]);
    expect(outcome.facts.stage).toBe('platform-review');
    expect(outcome.doubts?.['stage']).toEqual([
      {
        value: 'platform-review',
        place: 'payload reverseOrderLineDetailRender reverseDetailStatusText',
      },
      { value: 'request', place: 'payload querySellerReverseOrderList reverseStatus' },
    ]);
  });

  it('doubts an order whose last four digits are others', () => {
    const outcome = read([
      answer('list', { dataSource: [row({ tradeOrderId: '8205551230040001' })] }),
    ]);
    expect(outcome.facts.orderId).toBe('8205551230040001');
    expect(outcome.doubts).toHaveProperty('orderId');
  });
});

const wish = (solutionTypeText: string) =>
  read([answer('detail', detail({ solutions: [{ solutionOwner: 'BUYER', solutionTypeText }] }))])
    .facts.ask;

const evidence = (buyerEvidence: unknown) =>
  read([answer('detail', detail({ evidence: { buyerEvidence } }))]).facts.buyerEvidence;

describe('what a buyer wants and shows', () => {
  it.each([
    ['仅退款', 'refund'],
    ['退货退款', 'return'],
    ['部分退款', 'partial-refund'],
    ['重新发货', 'replacement'],
    ['Refund only', 'refund'],
    ['Return and refund', 'return'],
    ['Возврат товара и денег', 'return'],
    ['Только возврат денег', 'refund'],
    ['Reembolso parcial', 'partial-refund'],
    ['Devolución y reembolso', 'return'],
    ['???', undefined],
  ])('%s → %s', (text, ask) => expect(wish(text)).toBe(ask));

  it('does not take the seller’s proposal for the buyer’s', () => {
    const solutions = [
      {
        solutionOwner: 'SELLER',
        solutionTypeText: '退货退款',
        refundMoney: { cent: 100, currency: 'CNY' },
      },
    ];
    const { facts } = read([answer('detail', detail({ solutions }))]);
    expect(facts).not.toHaveProperty('ask');
    expect(facts).not.toHaveProperty('claimAmount');
  });

  it.each([
    [[], 'none'],
    [[{ fileType: 'IMAGE', url: 'a' }], 'photo'],
    [
      [
        { fileType: 'image', url: 'a' },
        { fileType: 'VIDEO', url: 'b' },
      ],
      'video',
    ],
    [[{ url: 'https://x.example/a.jpg' }], 'photo'],
    [[{ url: 'https://x.example/a.mp4' }], 'video'],
    [[{ fileType: 'pdf', url: 'a.pdf' }], undefined],
    ['no list', undefined],
  ])('%j → %s', (files, shown) => expect(evidence(files)).toBe(shown));
});

const clock = (html: string, status = '等待卖家响应') =>
  read([answer('detail', detail({ reverseDetailStatusText: status }))], html).facts.respondBy?.at;

describe('the clock on the page', () => {
  // Now is 2026-03-06 09:00 in Los Angeles; summer time begins on 2026-03-08 at 02:00.
  it.each([
    ['<p>剩余时间：<b>1天2小时3分</b></p>', '2026-03-07T11:03:00-08:00'],
    ['<p>剩余时间 <b>2天3小时</b></p>', '2026-03-08T13:00:00-07:00'],
    ['<p>请在 2026-03-09 10:00:00 前响应</p>', '2026-03-09T10:00:00-07:00'],
    ['<div>Respond by <b>2026-03-07 10:00</b></div>', '2026-03-07T10:00:00-08:00'],
    ['<div>Respond within <b>1 day 6 hours</b></div>', '2026-03-07T15:00:00-08:00'],
    ['<div>Time left to respond: 5h 30m</div>', '2026-03-06T14:30:00-08:00'],
  ])('%s', (html, at) => expect(clock(html)).toBe(at));

  it('is not a rule about days, nor any number near', () => {
    expect(clock('<p>请在 5 天内响应</p>')).toBeUndefined();
    expect(clock('<p>Respond within 5 days</p>')).toBeUndefined();
    expect(clock('<p>剩余时间</p><p>买家已等待</p>')).toBeUndefined();
  });

  it('is not the buyer’s clock', () => {
    expect(clock('<p>剩余时间：1天2小时</p>', '等待买家退货')).toBeUndefined();
    expect(clock('<p>卖家响应剩余时间：1天2小时</p>', '已结束')).toBeUndefined();
  });
});

it('never throws and never gives facts that break the schema', () => {
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('', 0, -1, null));
  const solution = fc.record({
    solutionOwner: odd,
    solutionTypeText: odd,
    refundMoney: odd,
    content: odd,
  });
  const body = fc.record({
    reverseDetailStatusText: fc.constant('等待卖家响应'),
    applyReason: odd,
    solutions: fc.oneof(odd, fc.array(solution)),
    evidence: fc.oneof(odd, fc.record({ buyerEvidence: fc.oneof(odd, fc.array(odd)) })),
  });
  const step = fc.record({
    actionTime: odd,
    actionType: odd,
    processSolutions: fc.oneof(
      odd,
      fc.array(
        fc.record({
          actionOwner: fc.constantFrom('BUYER', 'x'),
          actionComment: odd,
          actionPlan: odd,
        }),
      ),
    ),
  });
  fc.assert(
    fc.property(body, fc.oneof(odd, fc.array(step)), odd, (data, steps, order) => {
      const payloads = [
        answer('detail', { data }),
        answer('history', { data: { list: steps } }),
        answer('order', { data: { seller_pc_omd_logistics_1: order } }, { orderId: ORDER }),
      ];
      expect(readPage(disputeUrl(CASE), payloads).kind).toBe('read');
    }),
    { numRuns: 150 },
  );
});
