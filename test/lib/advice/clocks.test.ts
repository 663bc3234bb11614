import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { book } from '../policy/all-packs.ts';
import { clocksOf, packFor } from '../../../lib/advice/clocks.ts';
import { Clock } from '../../../lib/model/advice.ts';
import { Facts } from '../../../lib/model/facts.ts';
import { due } from '../../../lib/policy/due.ts';
import { inZone } from '../../../lib/time/instant.ts';

const NOW = '2026-11-22T09:00:00-08:00';
const ebay = (facts: Partial<Facts> = {}): Facts =>
  Facts.parse({ marketplace: 'ebay', site: 'www.ebay.com', page: 'dispute', ...facts });
const notReceived = (facts: Partial<Facts> = {}): Facts =>
  ebay({ caseType: 'ebay.not-received', stage: 'request', ...facts });
const aliexpress = (facts: Partial<Facts> = {}): Facts =>
  Facts.parse({ marketplace: 'aliexpress', site: 'csp.aliexpress.com', page: 'dispute', ...facts });

const order = (facts: Partial<Facts>) => ebay({ page: 'order', ...facts });

/** Id → due of all clocks. */
const dues = (facts: Facts, now = NOW) =>
  Object.fromEntries(clocksOf(facts, now).map(({ id, due: at }) => [id, at]));
const idsOf = (facts: Facts) => clocksOf(facts, NOW).map(({ id }) => id);
const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const say = (from: 'buyer' | 'seller', at?: string) => ({ from, text: 'x', ...(at && { at }) });

describe('not received on eBay', () => {
  it('gives three business days to the end of the day at the site', () => {
    const [clock] = clocksOf(notReceived({ openedAt: '2026-03-02T15:04:00-08:00' }), NOW);
    expect(clock).toMatchObject({
      id: 'ebay.inr.respond',
      actor: 'seller',
      due: '2026-03-05T23:59:59-08:00',
      startsAt: '2026-03-02T15:04:00-08:00',
      basis: 'policy',
      cite: {
        id: 'ebay.inr.respond',
        confidence: 'high',
        scope: 'eBay US',
        checkedOn: '2026-11-22',
      },
    });
    expect(clock?.onExpiry?.zh).toBeTruthy();
  });

  it.each([
    ['a Friday evening', 'www.ebay.com', '2026-03-06T20:00:00-08:00', '2026-03-11T23:59:59-08:00'],
    ['a Saturday', 'www.ebay.com', '2026-03-07T09:00:00-08:00', '2026-03-11T23:59:59-08:00'],
    ['Thanksgiving', 'www.ebay.com', '2026-11-25T09:00:00-08:00', '2026-12-01T23:59:59-08:00'],
    [
      'Thanksgiving in the UK',
      'www.ebay.co.uk',
      '2026-11-25T09:00:00+00:00',
      '2026-11-30T23:59:59+00:00',
    ],
    [
      'Independence Day, observed',
      'www.ebay.com',
      '2026-07-01T09:00:00-07:00',
      '2026-07-07T23:59:59-07:00',
    ],
    [
      'Good Friday in the US',
      'www.ebay.com',
      '2026-04-01T09:00:00-07:00',
      '2026-04-06T23:59:59-07:00',
    ],
    [
      'Good Friday in the UK',
      'www.ebay.co.uk',
      '2026-04-01T09:00:00+01:00',
      '2026-04-08T23:59:59+01:00',
    ],
    ['Karfreitag', 'www.ebay.de', '2026-04-01T09:00:00+02:00', '2026-04-08T23:59:59+02:00'],
    [
      'Ascension in Germany',
      'www.ebay.de',
      '2026-05-12T09:00:00+02:00',
      '2026-05-18T23:59:59+02:00',
    ],
    [
      'Ascension in the UK',
      'www.ebay.co.uk',
      '2026-05-12T09:00:00+01:00',
      '2026-05-15T23:59:59+01:00',
    ],
    [
      'summer time in between',
      'www.ebay.com',
      '2026-03-05T09:00:00-08:00',
      '2026-03-10T23:59:59-08:00',
    ],
    ['a bare day', 'www.ebay.com', '2026-03-02', '2026-03-05'],
  ])('%s on %s', (_, site, openedAt, expected) => {
    expect(dues(notReceived({ site, openedAt }))['ebay.inr.respond']).toBe(expected);
  });

  it('reports a lapsed clock of an open matter in the past', () => {
    expect(dues(notReceived({ openedAt: '2025-05-05T10:00:00-07:00' }))['ebay.inr.respond']).toBe(
      '2025-05-08T23:59:59-07:00',
    );
  });

  it('gives no clock without the event, without rules for the site, or outside the holidays known', () => {
    expect(clocksOf(notReceived(), NOW)).toEqual([]);
    expect(
      clocksOf(notReceived({ site: 'www.ebay.fr', openedAt: '2026-03-02T15:00:00+01:00' }), NOW),
    ).toEqual([]);
    expect(clocksOf(notReceived({ openedAt: '2031-03-03T10:00:00-08:00' }), NOW)).toEqual([]);
  });

  const openedAt = '2026-03-02T15:00:00-08:00';
  it('ends with the answer; the next message of the buyer starts a new clock', () => {
    const answered = [say('buyer', openedAt), say('seller', '2026-03-03T08:00:00-08:00')];
    expect(idsOf(notReceived({ openedAt, messages: answered }))).not.toContain('ebay.inr.respond');
    const [again] = clocksOf(
      notReceived({ openedAt, messages: [...answered, say('buyer', '2026-03-04T10:00:00-08:00')] }),
      NOW,
    );
    expect(again).toMatchObject({
      id: 'ebay.inr.respond',
      startsAt: '2026-03-04T10:00:00-08:00',
      due: '2026-03-09T23:59:59-08:00',
    });
  });

  it('does not take a message before the request, or without a time, as the answer', () => {
    for (const message of [say('seller', '2026-03-01T08:00:00-08:00'), say('seller')]) {
      expect(idsOf(notReceived({ openedAt, messages: [message] }))).toContain('ebay.inr.respond');
    }
  });

  it('stops for the review of the platform, a negotiation, a decision and the end', () => {
    for (const stage of [
      'platform-review',
      'negotiation',
      'decided',
      'appeal',
      'closed',
    ] as const) {
      expect(idsOf(notReceived({ openedAt, stage })), stage).not.toContain('ebay.inr.respond');
    }
    expect(idsOf(notReceived({ openedAt, stage: 'closed' }))).toEqual([]);
  });

  it('ends when the buyer was refunded', () => {
    const refund = { by: 'seller', at: '2026-03-03T08:00:00-08:00' } as const;
    expect(idsOf(notReceived({ openedAt, refund }))).not.toContain('ebay.inr.respond');
  });

  it('takes the date that the page prints, earlier or later, and only that', () => {
    for (const at of ['2026-03-03T23:59:59-08:00', '2026-03-20']) {
      const found = clocksOf(
        notReceived({ openedAt, respondBy: { at, basis: 'page' } }),
        NOW,
      ).filter(({ id }) => id === 'ebay.inr.respond');
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ due: at, basis: 'page', actor: 'seller' });
      expect(found[0]?.startsAt).toBeUndefined();
    }
  });

  it('lets the printed date end with the answer too', () => {
    const respondBy = { at: '2026-03-20', basis: 'page' } as const;
    const messages = [say('seller', '2026-03-04T10:00:00-08:00')];
    expect(idsOf(notReceived({ openedAt, respondBy, messages }))).not.toContain('ebay.inr.respond');
    expect(idsOf(notReceived({ openedAt, respondBy, stage: 'platform-review' }))).toEqual([]);
  });

  it('tells when the platform closes the request', () => {
    expect(dues(notReceived({ openedAt }))['ebay.request.idle_close']).toBe(
      '2026-03-31T23:59:59-08:00',
    );
    const closes = 'ebay.inr.auto_close_delivered';
    const after = notReceived({ openedAt, deliveredAt: '2026-03-04T11:30:00-08:00' });
    expect(dues(after)[closes]).toBe('2026-03-05T11:30:00-08:00');
    const before = notReceived({ openedAt, deliveredAt: '2026-03-01T11:30:00-08:00' });
    expect(idsOf(before)).not.toContain(closes);
  });
});

describe('returns, cases and payments on eBay', () => {
  const openedAt = '2026-03-02T15:00:00+00:00';

  it('names the longer UK time beside the shorter one that it warns of', () => {
    const [clock] = clocksOf(
      ebay({ site: 'www.ebay.co.uk', caseType: 'ebay.return', stage: 'request', openedAt }),
      NOW,
    );
    expect(clock).toMatchObject({ id: 'ebay.return.respond', due: '2026-03-05T23:59:59+00:00' });
    expect(clock?.cite?.conflict?.en).toContain('8 calendar days');
  });

  it('gives two business days to refund what came back, until it is refunded', () => {
    const returned = ebay({
      caseType: 'ebay.return',
      stage: 'negotiation',
      return: { state: 'received', receivedAt: '2026-03-06T10:00:00-08:00' },
    });
    expect(dues(returned)).toEqual({ 'ebay.return.refund': '2026-03-10T23:59:59-08:00' });
    expect(idsOf({ ...returned, refund: { by: 'seller' } })).toEqual([]);
  });

  it('gives no clock from the rule of another market', () => {
    const facts = ebay({ caseType: 'ebay.return', stage: 'request', openedAt });
    expect(idsOf(facts)).not.toContain('ebay.return.label');
    expect(idsOf(facts)).not.toContain('ebay.return.buyer_ship_back');
  });

  it('counts a case from the step-in, for the platform', () => {
    const [clock] = clocksOf(
      ebay({
        caseType: 'ebay.case',
        stage: 'platform-review',
        openedAt: '2026-03-07T12:00:00-08:00',
      }),
      NOW,
    );
    expect(clock).toMatchObject({
      id: 'ebay.case.decision',
      actor: 'platform',
      due: '2026-03-09T12:00:00-08:00',
    });
  });

  it.each([
    ['the decision', { decidedAt: '2026-03-01T10:00:00-08:00' }, '2026-03-31T23:59:59-08:00'],
    ['the refund by eBay', { refund: { by: 'platform', at: '2026-03-02' } }, '2026-04-01'],
    [
      'the decision before the refund',
      { decidedAt: '2026-03-01', refund: { by: 'platform', at: '2026-03-09' } },
      '2026-03-31',
    ],
  ] as [string, Partial<Facts>, string][])('appeals from %s', (_, facts, expected) => {
    expect(dues(ebay({ caseType: 'ebay.case', stage: 'decided', ...facts }))).toEqual({
      'ebay.appeal.file': expected,
    });
  });

  it('has nothing to appeal after a decision for the seller, a refund by the seller, or an appeal', () => {
    const decided = { caseType: 'ebay.case', stage: 'decided', decidedAt: '2026-03-01' } as const;
    expect(idsOf(ebay({ ...decided, decision: 'for-seller' }))).toEqual([]);
    expect(idsOf(ebay({ ...decided, stage: 'appeal' }))).toEqual([]);
    expect(
      idsOf(
        ebay({
          caseType: 'ebay.case',
          stage: 'decided',
          refund: { by: 'seller', at: '2026-03-02' },
        }),
      ),
    ).toEqual([]);
  });

  it('waits 48 hours for the answer to an appeal', () => {
    expect(
      dues(
        ebay({ caseType: 'ebay.appeal', stage: 'appeal', openedAt: '2026-03-07T12:00:00-08:00' }),
      ),
    ).toEqual({ 'ebay.appeal.answer': '2026-03-09T12:00:00-08:00' });
  });

  it('gives five calendar days for a payment dispute, also over a weekend', () => {
    expect(
      dues(
        ebay({
          caseType: 'ebay.payment-dispute',
          stage: 'request',
          openedAt: '2026-03-05T23:30:00-08:00',
        }),
      ),
    ).toEqual({ 'ebay.dispute.respond': '2026-03-10T23:59:59-08:00' });
  });

  it('gives three calendar days for a cancellation', () => {
    expect(
      dues(
        ebay({ caseType: 'ebay.cancel', stage: 'request', openedAt: '2026-03-06T08:00:00-08:00' }),
      ),
    ).toEqual({ 'ebay.cancel.respond': '2026-03-09T23:59:59-08:00' });
  });
});

describe('an order without a case', () => {
  it('has the clocks of the sale and the printed date to ship', () => {
    expect(
      dues(
        order({
          orderState: 'unshipped',
          orderedAt: '2026-03-02T10:00:00-08:00',
          shipBy: '2026-03-04',
          deliverBy: '2026-03-12',
        }),
      ),
    ).toEqual({
      'ebay.cancel.buyer_request': '2026-03-02T11:00:00-08:00',
      'ebay.page.ship': '2026-03-04',
      'ebay.cancel.seller_initiated': '2026-04-01T23:59:59-08:00',
      'ebay.inr.buyer_open': '2026-04-11',
    });
  });

  it('has nothing left to ship or to cancel once shipped', () => {
    const facts = { shipBy: '2026-03-04', orderedAt: '2026-03-02', deliverBy: '2026-03-12' };
    for (const state of ['shipped', 'delivered'] as const) {
      expect(idsOf(order({ ...facts, orderState: state }))).toEqual(['ebay.inr.buyer_open']);
    }
    expect(idsOf(order({ ...facts, shippedAt: '2026-03-03' }))).toEqual(['ebay.inr.buyer_open']);
    expect(idsOf(order({ ...facts, orderState: 'cancelled' }))).toEqual([]);
  });

  it('makes no clock of a complaint that is not a request', () => {
    const facts = { issue: 'item-not-received', orderState: 'shipped' } as const;
    const messages = [say('buyer', '2026-03-12T10:00:00-08:00')];
    expect(idsOf(order({ ...facts, messages }))).toEqual([]);
  });

  it('leaves the clocks of the order when a case is open', () => {
    expect(idsOf(order({ caseId: '5300000001', deliverBy: '2026-03-12' }))).toEqual([]);
  });

  it('shows the printed date to answer by even without a case type or rules', () => {
    const respondBy = { at: '2026-03-09', basis: 'page' } as const;
    expect(dues(order({ respondBy }))).toEqual({ 'ebay.page.respond': '2026-03-09' });
    const [clock] = clocksOf(
      Facts.parse({ marketplace: 'etsy', site: 'www.etsy.com', page: 'claim', respondBy }),
      NOW,
    );
    expect(clock).toMatchObject({ id: 'etsy.page.respond', basis: 'page', due: '2026-03-09' });
  });
});

describe('AliExpress', () => {
  it('gives 72 elapsed hours for a cancellation, also over a change of clocks', () => {
    const [clock] = clocksOf(
      aliexpress({
        caseType: 'aliexpress.cancel',
        stage: 'request',
        openedAt: '2026-03-06T22:00:00-08:00',
      }),
      NOW,
    );
    expect(clock).toMatchObject({ id: 'aliexpress.cancel.respond', actor: 'seller' });
    expect(Date.parse(clock?.due ?? '')).toBe(Date.parse('2026-03-09T23:00:00-07:00'));
    expect(clock?.cite?.conflict?.en).toContain('48 hours');
  });

  it('computes nothing for a dispute, whose time is only on the page', () => {
    const dispute = { caseType: 'aliexpress.not-received', stage: 'request' } as const;
    const openedAt = '2026-03-06T22:00:00-08:00';
    expect(clocksOf(aliexpress({ ...dispute, openedAt }), NOW)).toEqual([]);
    const at = '2026-03-07T13:00:00-08:00';
    const [clock] = clocksOf(
      aliexpress({ ...dispute, openedAt, respondBy: { at, basis: 'page' } }),
      NOW,
    );
    expect(clock).toMatchObject({ id: 'aliexpress.dispute.respond', due: at, basis: 'page' });
    expect(clock?.cite?.conflict?.en).toContain('countdown');
  });

  it('takes the dates of chargebacks and of shipping from the page', () => {
    const respondBy = { at: '2026-03-09T10:00:00-08:00', basis: 'page' } as const;
    expect(
      idsOf(aliexpress({ page: 'chargeback', caseType: 'aliexpress.chargeback', respondBy })),
    ).toEqual(['aliexpress.chargeback.defend']);
    expect(
      dues(
        aliexpress({
          page: 'order',
          orderState: 'unshipped',
          shipBy: '2026-03-04',
          deliverBy: '2026-03-30',
        }),
      ),
    ).toEqual({
      'aliexpress.ship.deadline': '2026-03-04',
      'aliexpress.dispute.buyer_open': '2026-04-14',
    });
  });
});

it('knows the rules of a site now', () => {
  expect(packFor({ marketplace: 'ebay', site: 'www.ebay.de' }, NOW)?.name).toBe('eBay DE');
  expect(packFor({ marketplace: 'ebay', site: 'shop.example' }, NOW)).toBeUndefined();
});

it('keeps the rule of the day of the event when a later pack changes it', () => {
  const us = book.find(({ name }) => name === 'eBay US');
  if (!us) throw new Error('no pack');
  const later = {
    ...us,
    effectiveFrom: '2026-06-01',
    clocks: us.clocks.map((row) =>
      row.id === 'ebay.dispute.respond'
        ? { ...row, window: { from: 'openedAt', n: 9, unit: 'day' } as const }
        : row,
    ),
  };
  const dispute = (openedAt: string) =>
    due(ebay({ caseType: 'ebay.payment-dispute', stage: 'request', openedAt }), [us, later], NOW);
  expect(dispute('2026-05-31').map((clock) => clock.due)).toEqual(['2026-06-05']);
  expect(dispute('2026-06-01').map((clock) => clock.due)).toEqual(['2026-06-10']);
});

describe('whatever the facts are', () => {
  const instant = fc
    .tuple(
      fc.integer({ min: Date.UTC(1, 0, 2), max: Date.UTC(9999, 11, 30) }),
      fc.constantFrom('-08:00', '+00:00', '+09:00', '-00:30'),
    )
    .map(([epoch, offset]) => inZone(Math.floor(epoch / 1000) * 1000, offset));
  const recent = fc
    .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 11, 1) })
    .map((epoch) => inZone(Math.floor(epoch / 1000) * 1000, '-08:00'));
  const when = fc.oneof(
    recent,
    instant,
    instant.map((at) => at.slice(0, 10)),
  );
  const types = [...new Set(book.flatMap(({ clocks }) => clocks.flatMap((row) => row.caseTypes)))];
  const facts = fc
    .record({
      marketplace: fc.constantFrom('amazon', 'ebay', 'aliexpress', 'etsy'),
      site: fc.constantFrom(
        'www.ebay.com',
        'www.ebay.co.uk',
        'www.ebay.de',
        'csp.aliexpress.com',
        'sellercentral.amazon.com',
        'sellercentral-europe.amazon.com',
        'sellercentral.amazon.co.jp',
        'x',
      ),
      page: fc.constantFrom('order', 'dispute', 'return'),
      caseType: optional(fc.constantFrom(...types)),
      stage: optional(
        fc.constantFrom('request', 'negotiation', 'platform-review', 'decided', 'appeal', 'closed'),
      ),
      decision: optional(fc.constantFrom('for-seller', 'for-buyer')),
      decidedAt: optional(when),
      openedAt: optional(when),
      orderedAt: optional(when),
      shipBy: optional(when),
      shippedAt: optional(when),
      deliverBy: optional(when),
      deliveredAt: optional(when),
      orderState: optional(fc.constantFrom('unpaid', 'unshipped', 'shipped', 'cancelled')),
      respondBy: optional(when.map((at) => ({ at, basis: 'page' }))),
      return: optional(when.map((receivedAt) => ({ receivedAt }))),
      refund: optional(when.map((at) => ({ by: 'platform', at }))),
      messages: optional(
        fc.array(
          fc.record({ from: fc.constantFrom('buyer', 'seller'), at: when, text: fc.constant('') }),
          { maxLength: 5 },
        ),
      ),
    })
    .map((found) => Facts.parse(JSON.parse(JSON.stringify(found))));

  test('the clocks are valid, sorted, and sure where computed', () => {
    fc.assert(
      fc.property(facts, (found) => {
        const clocks = clocksOf(found, NOW).map((clock) => Clock.parse(clock));
        for (const { basis, cite, startsAt } of clocks) {
          if (basis === 'page') continue;
          expect(['high', 'med']).toContain(cite?.confidence);
          expect(startsAt).toBeDefined();
        }
        if (found.stage === 'platform-review') {
          expect(clocks.filter(({ actor }) => actor === 'seller')).toEqual([]);
        }
        const instants = clocks.map(({ due: at }) => Date.parse(at)).filter(Number.isFinite);
        const bare = clocks.some(({ due: at }) => !at.includes('T'));
        if (!bare) expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  test('looking again later moves no date', () => {
    fc.assert(
      fc.property(facts, recent, (found, later) => {
        const dates = (now: string) =>
          clocksOf(found, now)
            .filter(({ basis }) => basis === 'policy')
            .map(({ id, due: at }) => [id, at]);
        expect(dates(later)).toEqual(dates(NOW));
      }),
    );
  });

  test('a later event gives no earlier clock', () => {
    fc.assert(
      fc.property(
        recent,
        fc.nat({ max: 30 * 24 * 60 }),
        fc.constantFrom(...types),
        (at, more, type) => {
          const moved = inZone(Date.parse(at) + more * 60_000, '-08:00');
          const dates = (openedAt: string) =>
            new Map(
              clocksOf(ebay({ caseType: type, stage: 'request', openedAt }), NOW).map(
                ({ id, due: date }) => [id, Date.parse(date)] as const,
              ),
            );
          const [before, after] = [dates(at), dates(moved)];
          for (const [id, date] of after) expect(date).toBeGreaterThanOrEqual(before.get(id) ?? 0);
        },
      ),
    );
  });
});
