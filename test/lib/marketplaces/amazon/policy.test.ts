import { describe, expect, it } from 'vitest';
import { clocksOf, packFor } from '../../../../lib/advice/clocks.ts';
import { Facts } from '../../../../lib/model/facts.ts';

const NOW = '2026-11-22T09:00:00-08:00';
const amazon = (facts: Partial<Facts>): Facts =>
  Facts.parse({
    marketplace: 'amazon',
    site: 'sellercentral.amazon.com',
    page: 'claim',
    stage: 'request',
    ...facts,
  });
/** Id → due of all clocks. */
const dues = (facts: Partial<Facts>) =>
  Object.fromEntries(clocksOf(amazon(facts), NOW).map(({ id, due }) => [id, due]));
const say = (from: 'buyer' | 'seller', at: string) => ({ from, at, text: 'x' });

describe('the sites', () => {
  it.each([
    ['sellercentral.amazon.com', '2026-11-22', 'Amazon US', '2026-02-16'],
    ['www.amazon.com', '2026-02-15', 'Amazon US', '2026-01-26'],
    ['sellercentral.amazon.com', '2026-01-25', 'Amazon US', '2024-01-01'],
    ['sellercentral.amazon.co.uk', '2026-11-22', 'Amazon UK', '2024-01-01'],
    ['sellercentral.amazon.de', '2026-11-22', 'Amazon Europe', '2024-01-01'],
    ['sellercentral-europe.amazon.com', '2026-11-22', 'Amazon Europe', '2024-01-01'],
    ['sellercentral.amazon.com.be', '2026-11-22', 'Amazon Europe', '2024-01-01'],
    ['sellercentral.amazon.ca', '2026-11-22', 'Amazon CA', '2024-01-01'],
    ['sellercentral-japan.amazon.com', '2026-11-22', 'Amazon JP, AU, BR, SG and AE', '2024-01-01'],
    ['sellercentral.amazon.com.au', '2026-11-22', 'Amazon JP, AU, BR, SG and AE', '2024-01-01'],
  ])('%s on %s has %s of %s', (site, day, name, effectiveFrom) => {
    expect(packFor({ marketplace: 'amazon', site }, `${day}T12:00:00Z`)).toMatchObject({
      name,
      effectiveFrom,
    });
  });

  it.each([
    'sellercentral.amazon.com.mx',
    'sellercentral.amazon.in',
    'sellercentral.amazon.sa',
    'notamazon.com',
    'amazon.com.evil.example',
  ])('no rules are known for %s', (site) =>
    expect(packFor({ marketplace: 'amazon', site }, NOW)).toBeUndefined(),
  );
});

describe('a message of the buyer', () => {
  const message = { caseType: 'amazon.message', page: 'messages' } as const;

  it('is to be answered in 24 elapsed hours, also on weekends, holidays and over a change of clocks', () => {
    for (const [at, expected] of [
      ['2026-07-03T18:30:00-07:00', '2026-07-04T18:30:00-07:00'],
      ['2026-12-25T08:00:00-08:00', '2026-12-26T08:00:00-08:00'],
      ['2026-03-07T12:00:00-08:00', '2026-03-08T12:00:00-08:00'],
    ] as const) {
      const found = dues({ ...message, messages: [say('buyer', at)] });
      expect(found['amazon.message.respond']).toBe(expected);
    }
  });

  it('opens the way to a claim after 48 hours, and loses it after 72 in the US', () => {
    const messages = [say('buyer', '2026-09-01T10:00:00-07:00')];
    expect(dues({ ...message, messages })).toEqual({
      'amazon.message.respond': '2026-09-02T10:00:00-07:00',
      'amazon.message.respond_before_claim': '2026-09-03T10:00:00-07:00',
      'amazon.atoz.no_answer_to_buyer': '2026-09-04T10:00:00-07:00',
    });
    for (const site of ['sellercentral.amazon.co.uk', 'sellercentral-europe.amazon.com']) {
      expect(dues({ ...message, site, messages })).toEqual({
        'amazon.message.respond': '2026-09-02T10:00:00-07:00',
        'amazon.message.respond_before_claim': '2026-09-03T10:00:00-07:00',
      });
    }
  });

  it('is answered by a message of the seller, and a later one of the buyer starts anew', () => {
    const answered = [
      say('buyer', '2026-09-01T10:00:00-07:00'),
      say('seller', '2026-09-01T15:00:00-07:00'),
    ];
    expect(dues({ ...message, messages: answered })).toEqual({});
    const again = [...answered, say('buyer', '2026-09-05T23:00:00-07:00')];
    expect(dues({ ...message, messages: again })['amazon.message.respond']).toBe(
      '2026-09-06T23:00:00-07:00',
    );
  });

  it('counts from the opening where only that is known', () => {
    const openedAt = '2026-09-01T10:00:00-07:00';
    const respond = 'amazon.message.respond';
    expect(dues({ ...message, openedAt })[respond]).toBe('2026-09-02T10:00:00-07:00');
    const messages = [say('seller', '2026-09-01T11:00:00-07:00')];
    expect(dues({ ...message, openedAt, messages })).toEqual({});
    expect(dues(message)).toEqual({});
  });

  it('is to be answered on orders, returns and cancellations too, but not in the place of Amazon', () => {
    const messages = [say('buyer', '2026-09-01T10:00:00-07:00')];
    const respond = 'amazon.message.respond';
    expect(dues({ page: 'order', stage: undefined, messages })[respond]).toBe(
      '2026-09-02T10:00:00-07:00',
    );
    for (const caseType of ['amazon.return', 'amazon.cancel']) {
      expect(dues({ caseType, messages })[respond]).toBe('2026-09-02T10:00:00-07:00');
    }
    for (const caseType of ['amazon.chargeback', 'amazon.safet', 'amazon.atoz-appeal']) {
      expect(dues({ caseType, messages })).toEqual({});
    }
  });

  it('cannot become a claim where Amazon fulfils the order', () => {
    const messages = [say('buyer', '2026-09-01T10:00:00-07:00')];
    expect(Object.keys(dues({ ...message, fulfilment: 'platform', messages }))).toEqual([
      'amazon.message.respond',
    ]);
  });
});

describe('an A-to-z claim', () => {
  const claim = { caseType: 'amazon.atoz' } as const;

  it('is warned of at 48 hours and names the 72 of the newest page', () => {
    const facts = amazon({ ...claim, openedAt: '2026-10-02T17:00:00-07:00' });
    const [clock, ...more] = clocksOf(facts, NOW);
    expect(more).toEqual([]);
    expect(clock).toMatchObject({
      id: 'amazon.atoz.info_request',
      actor: 'seller',
      due: '2026-10-04T17:00:00-07:00',
      basis: 'policy',
      cite: { confidence: 'med', scope: 'Amazon US' },
    });
    expect(clock?.cite?.conflict?.en).toContain('72');
  });

  it('tells in the US when an unanswered contact alone decides it', () => {
    const messages = [say('buyer', '2026-10-01T08:00:00-07:00')];
    const openedAt = '2026-10-02T17:00:00-07:00';
    const request = { 'amazon.atoz.info_request': '2026-10-04T17:00:00-07:00' };
    expect(dues({ ...claim, openedAt, messages })).toEqual({
      'amazon.atoz.no_answer_to_buyer': '2026-10-04T08:00:00-07:00',
      ...request,
    });
    expect(dues({ ...claim, site: 'sellercentral.amazon.ca', openedAt, messages })).toEqual(
      request,
    );
  });

  it('stops for the review of Amazon and does not exist where Amazon fulfils', () => {
    const openedAt = '2026-10-02T17:00:00-07:00';
    expect(dues({ ...claim, openedAt, stage: 'platform-review' })).toEqual({});
    expect(dues({ ...claim, openedAt, fulfilment: 'platform' })).toEqual({});
    expect(dues({ ...claim, openedAt, stage: 'closed' })).toEqual({});
  });

  it.each<[string, Partial<Facts>, Record<string, string>]>([
    [
      'the decision',
      { decidedAt: '2026-01-31T10:00:00-08:00' },
      { 'amazon.atoz.appeal': '2026-03-02T23:59:59-08:00' },
    ],
    [
      'the refund by Amazon',
      { refund: { by: 'platform', at: '2026-04-01' } },
      { 'amazon.atoz.appeal': '2026-05-01' },
    ],
    [
      'the decision before the refund',
      { decidedAt: '2026-04-01', refund: { by: 'platform', at: '2026-04-03' } },
      { 'amazon.atoz.appeal': '2026-05-01' },
    ],
    ['nothing for the winner', { decidedAt: '2026-04-01', decision: 'for-seller' }, {}],
    ['nothing after a refund by the seller', { refund: { by: 'seller', at: '2026-04-01' } }, {}],
    ['nothing while it is not known when', { decision: 'for-buyer' }, {}],
  ])('is appealed from %s', (_, facts, expected) => {
    expect(dues({ ...claim, stage: 'decided', ...facts })).toEqual(expected);
  });
});

describe('a chargeback', () => {
  it.each([
    ['sellercentral.amazon.com', '2026-03-05T16:00:00-08:00', '2026-03-12T23:59:59-08:00'],
    ['sellercentral.amazon.co.uk', '2026-12-24T16:00:00+00:00', '2026-12-31T23:59:59+00:00'],
    ['sellercentral.amazon.nl', '2026-04-30', '2026-05-07'],
  ])('has seven calendar days on %s from %s', (site, openedAt, expected) => {
    expect(dues({ site, page: 'chargeback', caseType: 'amazon.chargeback', openedAt })).toEqual({
      'amazon.chargeback.respond': expected,
    });
  });
});

describe('a return', () => {
  const back = { page: 'return', caseType: 'amazon.return' } as const;

  it('waits for the seller 24 hours, and the claim 48', () => {
    const openedAt = '2026-06-05T20:00:00-07:00';
    expect(dues({ ...back, openedAt })).toEqual({
      'amazon.return.authorise_manual': '2026-06-06T20:00:00-07:00',
      'amazon.return.respond_before_claim': '2026-06-07T20:00:00-07:00',
    });
    expect(dues({ ...back, openedAt, return: { state: 'approved' } })).toEqual({});
    expect(dues({ ...back, openedAt, return: { state: 'requested' } })).not.toEqual({});
  });

  it.each([
    // The US before the change: business days without federal holidays.
    ['www.amazon.com', '2025-11-26T10:00:00-08:00', '2025-12-01T23:59:59-08:00'],
    ['www.amazon.com', '2026-01-23T11:00:00-08:00', '2026-01-27T23:59:59-08:00'],
    ['www.amazon.com', '2026-01-25T23:59:59-08:00', '2026-01-27T23:59:59-08:00'],
    // Since then calendar days.
    ['www.amazon.com', '2026-01-26T00:00:01-08:00', '2026-01-30T23:59:59-08:00'],
    ['www.amazon.com', '2026-11-25T10:00:00-08:00', '2026-11-29T23:59:59-08:00'],
    // Elsewhere business days in the country of the site.
    ['www.amazon.co.uk', '2026-04-02T10:00:00+01:00', '2026-04-08T23:59:59+01:00'],
    ['www.amazon.de', '2026-05-13T10:00:00+02:00', '2026-05-18T23:59:59+02:00'],
    ['www.amazon.fr', '2026-07-13T10:00:00+02:00', '2026-07-16T23:59:59+02:00'],
    ['www.amazon.it', '2027-10-01T10:00:00+02:00', '2027-10-06T23:59:59+02:00'],
    ['www.amazon.es', '2026-10-09T10:00:00+02:00', '2026-10-14T23:59:59+02:00'],
    ['www.amazon.ca', '2026-06-30T10:00:00-04:00', '2026-07-03T23:59:59-04:00'],
    ['www.amazon.co.jp', '2026-05-01T10:00:00+09:00', '2026-05-08T23:59:59+09:00'],
    ['www.amazon.com.au', '2027-12-24T10:00:00+11:00', '2027-12-30T23:59:59+11:00'],
  ])('that came back on %s at %s is refunded by %s', (site, receivedAt, expected) => {
    const found = dues({ ...back, site, return: { state: 'received', receivedAt } });
    expect(Object.values(found)).toEqual([expected]);
    expect(Object.keys(found)[0]).toMatch(/^amazon\.return\.refund_(us|other)$/);
  });

  it.each(['sellercentral-europe.amazon.com', 'www.amazon.nl', 'www.amazon.com.br'])(
    'has no date on %s, whose country or holidays are not known',
    (site) => {
      const receivedAt = '2026-04-02T10:00:00+02:00';
      expect(dues({ ...back, site, return: { state: 'received', receivedAt } })).toEqual({});
    },
  );

  it('is over with the refund', () => {
    const received = { state: 'received', receivedAt: '2026-04-02T10:00:00-07:00' } as const;
    expect(dues({ ...back, return: received, refund: { by: 'seller' } })).toEqual({});
  });
});

describe('a SAFE-T claim', () => {
  const safet = { caseType: 'amazon.safet' } as const;
  const at = '2026-03-10T08:00:00-07:00';
  const refund = { by: 'platform', at } as const;

  it.each<[string, Partial<Facts>, string]>([
    ['the refund', { refund }, '2026-04-09T23:59:59-07:00'],
    [
      'the return after the refund',
      { refund, return: { receivedAt: '2026-03-16T12:00:00-07:00' } },
      '2026-04-15T23:59:59-07:00',
    ],
    [
      'the refund after the return',
      { refund, return: { receivedAt: '2026-03-05T12:00:00-08:00' } },
      '2026-04-09T23:59:59-07:00',
    ],
    [
      'the last scan of a lost parcel',
      { refund, shipment: { state: 'lost', lastScanAt: '2026-03-01T12:00:00-08:00' } },
      '2026-03-31T23:59:59-08:00',
    ],
  ])('is filed within 30 days from %s', (_, facts, expected) => {
    expect(dues({ ...safet, ...facts })).toEqual({ 'amazon.safet.file_us': expected });
  });

  it('has no date for a lost parcel without a scan, before the rule, elsewhere, or after a refund by the seller', () => {
    expect(dues({ ...safet, refund, shipment: { state: 'lost' } })).toEqual({});
    expect(dues({ ...safet, refund: { by: 'platform', at: '2026-02-15' } })).toEqual({});
    expect(dues({ ...safet, refund: { by: 'platform', at: '2026-02-16' } })).toEqual({
      'amazon.safet.file_us': '2026-03-18',
    });
    expect(dues({ ...safet, site: 'sellercentral.amazon.de', refund })).toEqual({});
    expect(dues({ ...safet, refund: { by: 'seller', at } })).toEqual({});
    expect(dues({ ...safet, refund, fulfilment: 'platform' })).toEqual({});
  });

  it('is told on the return that Amazon refunded', () => {
    expect(
      dues({
        page: 'return',
        caseType: 'amazon.return',
        stage: 'decided',
        return: { state: 'received', receivedAt: '2026-03-09T12:00:00-07:00' },
        refund,
      }),
    ).toEqual({ 'amazon.safet.file_us': '2026-04-09T23:59:59-07:00' });
  });
});

describe('an order and its cancellation', () => {
  const order = {
    page: 'order',
    stage: undefined,
    orderState: 'unshipped',
    orderedAt: '2026-08-03T09:00:00-07:00',
    shipBy: '2026-08-06',
    deliverBy: '2026-08-12',
  } as const;

  it('has the half hour of the buyer, the printed day to ship, the warning and the window for claims', () => {
    expect(dues(order)).toEqual({
      'amazon.cancel.buyer_self': '2026-08-03T09:30:00-07:00',
      'amazon.page.ship': '2026-08-06',
      'amazon.cancel.auto': '2026-08-08',
      'amazon.atoz.buyer_window_close': '2026-11-10',
    });
    expect(dues({ ...order, orderState: 'shipped' })).toEqual({
      'amazon.atoz.buyer_window_close': '2026-11-10',
    });
    expect(dues({ ...order, fulfilment: 'platform' })).toEqual({
      'amazon.page.ship': '2026-08-06',
    });
  });

  it('waits for Amazon when the buyer asked to cancel', () => {
    const cancel = {
      page: 'cancellation',
      caseType: 'amazon.cancel',
      orderState: 'unshipped',
      openedAt: '2026-08-04T10:00:00-07:00',
      shipBy: '2026-08-06T23:59:59-07:00',
    } as const;
    const [ship, auto] = clocksOf(amazon(cancel), NOW);
    expect(ship).toMatchObject({ id: 'amazon.page.ship', basis: 'page', actor: 'seller' });
    expect(auto).toMatchObject({
      id: 'amazon.cancel.auto',
      actor: 'platform',
      due: '2026-08-08T23:59:59-07:00',
    });
    expect(auto?.cite?.conflict?.en).toContain('7 business days');
    expect(dues({ ...cancel, orderState: 'cancelled' })).toEqual({});
  });
});

it.each([
  ['amazon.message', 'amazon.message.respond'],
  ['amazon.atoz', 'amazon.atoz.info_request'],
  ['amazon.atoz-appeal', 'amazon.atoz.appeal_info'],
  ['amazon.chargeback', 'amazon.chargeback.respond'],
  ['amazon.return', 'amazon.return.authorise_manual'],
  ['amazon.safet', 'amazon.safet.info'],
])('the date that a page of %s prints is %s, and only that', (caseType, id) => {
  const at = '2026-10-09T17:00:00-07:00';
  const found = clocksOf(
    amazon({ caseType, openedAt: '2026-10-02T17:00:00-07:00', respondBy: { at, basis: 'page' } }),
    NOW,
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ id, due: at, basis: 'page', actor: 'seller' });
  expect(found[0]?.cite?.id).toBe(id);
});
