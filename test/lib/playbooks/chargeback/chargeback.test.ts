import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../lib/model/facts.ts';
import { chargeback } from '../../../../lib/playbooks/chargeback/chargeback.ts';
import { isBankCase } from '../../../../lib/playbooks/phase.ts';
import { decide, planOf, rowsOf } from '../decide.ts';

/** An open dispute of an invented payment, six days before its printed date. */
const base: Facts = {
  marketplace: 'stripe',
  site: 'dashboard.stripe.com',
  page: 'chargeback',
  caseType: 'stripe.dispute',
  caseId: 'du_1',
  stage: 'request',
  orderId: '70-1',
  orderedAt: '2026-10-20T10:00:00-07:00',
  openedAt: '2026-11-20T09:00:00-08:00',
  respondBy: { at: '2026-11-30T23:59:00-08:00', basis: 'page' },
  total: { amount: '86.40', currency: 'USD' },
  shippedAt: '2026-10-22',
};
const on = (marketplace: Facts['marketplace'], site: string, caseType: string): Facts => ({
  ...base,
  marketplace,
  site,
  caseType,
});
const ebay = on('ebay', 'www.ebay.com', 'ebay.payment-dispute');
const aliexpress = on('aliexpress', 'csp.aliexpress.com', 'aliexpress.chargeback');
const amazon = on('amazon', 'sellercentral.amazon.com', 'amazon.chargeback');
const shopify = on('shopify', 'admin.shopify.com', 'shopify.dispute');
const paypal = on('paypal', 'www.paypal.com', 'paypal.chargeback');
const etsy = on('etsy', 'www.etsy.com', 'etsy.chargeback');

type Shipment = NonNullable<Facts['shipment']>;
const parcel = (
  facts: Facts,
  state: Shipment['state'],
  service: Shipment['service'] = 'tracked',
) => ({
  ...facts,
  shipment: { ...(state && { state }), ...(service && { service }), trackingNumber: '94001' },
});
const untracked = (facts: Facts, state: Shipment['state']): Facts => ({
  ...facts,
  shipment: { ...(state && { state }), service: 'untracked' },
});
const about = (facts: Facts, issue: Facts['issue'], more: Partial<Facts> = {}): Facts => ({
  ...facts,
  ...(issue && { issue }),
  ...more,
});
const delivered = parcel(base, 'delivered');
const { shippedAt: _shipped, ...unshipped } = base;
const sum = (amount: string) => ({ total: { amount, currency: 'USD' } });
const dear = sum('800.00');
const back = (condition?: NonNullable<Facts['return']>['condition']) => ({
  return: { state: 'received' as const, ...(condition && { condition }) },
});

const run = (facts: Facts) => decide(chargeback, facts);
type Rows = [string, Facts, string][];

describe('which cases the bank decides', () => {
  test.each<[string, Partial<Facts>, boolean]>([
    ['stripe', { caseType: 'stripe.dispute', page: 'dispute' }, true],
    ['stripe', { caseType: 'stripe.inquiry', page: 'dispute' }, true],
    ['shopify', { caseType: 'shopify.dispute', page: 'dispute' }, true],
    ['shopify', { caseType: 'shopify.order', page: 'order' }, false],
    ['ebay', { caseType: 'ebay.payment-dispute', page: 'dispute' }, true],
    ['ebay', { caseType: 'ebay.not-received', page: 'dispute' }, false],
    ['amazon', { caseType: 'amazon.chargeback', page: 'claim' }, true],
    ['amazon', { caseType: 'amazon.atoz', page: 'claim' }, false],
    ['paypal', { caseType: 'paypal.claim', page: 'claim' }, false],
    ['paypal', { caseType: 'paypal.dispute', page: 'dispute' }, false],
    ['paypal', { caseType: 'paypal.chargeback', page: 'dispute' }, true],
    ['etsy', { caseType: 'etsy.chargeback', page: 'dispute' }, true],
    ['lazada', { page: 'chargeback' }, true],
  ])('%s %j', (marketplace, more, expected) =>
    expect(isBankCase({ ...base, ...more, marketplace: marketplace as Facts['marketplace'] })).toBe(
      expected,
    ),
  );
  test('a dispute at a processor is the bank’s also where its type is not read', () => {
    const { caseType: _type, ...plain } = base;
    expect(isBankCase({ ...plain, page: 'dispute' })).toBe(true);
    expect(isBankCase({ ...plain, page: 'order' })).toBe(false);
  });
});

describe('before any cause', () => {
  test.each<Rows[number]>([
    ['no issue and no code', delivered, '? issue'],
    [
      'late',
      about(delivered, 'item-not-received', { respondBy: { at: '2026-11-20', basis: 'page' } }),
      'accept',
    ],
    [
      'late without an issue: nothing is asked any more',
      { ...delivered, respondBy: { at: '2026-11-20', basis: 'page' } },
      'accept',
    ],
    [
      'decided for the buyer',
      about(delivered, 'item-not-received', { stage: 'decided', decision: 'for-buyer' }),
      'accept',
    ],
    [
      'in a second round',
      about(delivered, 'item-not-received', { stage: 'appeal', decision: 'for-buyer' }),
      'appeal',
    ],
    [
      'refunded in full',
      { ...delivered, refund: { by: 'seller', amount: { amount: '86.40', currency: 'USD' } } },
      'contest statement-refunded',
    ],
    [
      'refunded, the amount not known',
      { ...delivered, refund: { by: 'seller' } },
      'contest statement-refunded',
    ],
    [
      'refunded in part',
      about(delivered, 'item-not-received', {
        refund: { by: 'seller', amount: { amount: '20.00', currency: 'USD' } },
      }),
      'contest statement-delivered',
    ],
    [
      'compliance',
      about(delivered, 'other', { messages: [{ from: 'platform', text: 'Reason code C029' }] }),
      'escalate',
    ],
    ['trivial sum', about(delivered, 'item-not-received', sum('4.00')), 'accept'],
    [
      'below the fee of Shopify',
      about(parcel(shopify, 'delivered'), 'item-not-received', sum('14.99')),
      'accept',
    ],
    [
      'the fee of Shopify itself',
      about(parcel(shopify, 'delivered'), 'item-not-received', sum('15.00')),
      'contest statement-delivered',
    ],
    [
      'trivial, but with the bank already',
      about(delivered, 'item-not-received', { ...sum('4.00'), stage: 'platform-review' }),
      'wait statement-delivered',
    ],
    [
      'before the bank a date in the past is no lapse',
      about(delivered, 'item-not-received', {
        stage: 'platform-review',
        respondBy: { at: '2026-11-20', basis: 'page' },
      }),
      'wait statement-delivered',
    ],
    [
      'inquiry without proof',
      about(untracked({ ...base, caseType: 'stripe.inquiry' }, 'in-transit'), 'item-not-received'),
      'refund-full',
    ],
    [
      'inquiry with proof',
      about({ ...delivered, caseType: 'stripe.inquiry' }, 'item-not-received'),
      'contest statement-delivered',
    ],
  ])('%s', (_name, facts, expected) => expect(run(facts)).toBe(expected));
});

const inr = (facts: Facts) => about(facts, 'item-not-received');
describe('not received', () => {
  const rows: Rows = [
    ['parcel not known', inr(base), '? shipment.state'],
    ['untracked, state not known', inr(untracked(base, undefined)), 'accept'],
    ['delivered', inr(delivered), 'contest statement-delivered'],
    ['delivered untracked', inr(untracked(base, 'delivered')), 'accept'],
    ...(['in-transit', 'stalled', 'customs', 'out-for-delivery'] as const).map(
      (state): Rows[number] => [state, inr(parcel(base, state)), 'contest statement-in-transit'],
    ),
    ...(['none', 'label-created', 'returning', 'returned', 'lost'] as const).map(
      (state): Rows[number] => [state, inr(parcel(base, state)), 'accept'],
    ),
    ['eBay 800, no signature', inr({ ...parcel(ebay, 'delivered'), ...dear }), 'accept'],
    [
      'eBay 800, signature',
      inr({ ...parcel(ebay, 'delivered', 'signature'), ...dear }),
      'contest statement-delivered',
    ],
    ['Amazon', inr(parcel(amazon, 'delivered')), 'contest statement-delivered'],
    ['AliExpress', inr(parcel(aliexpress, 'delivered')), 'contest statement-delivered'],
    ['Etsy', inr(parcel(etsy, 'delivered')), 'contest statement-delivered'],
  ];
  test.each(rows)('%s', (_name, facts, expected) => expect(run(facts)).toBe(expected));
  test('eBay without a total asks for it', () => {
    const { total: _total, ...facts } = inr(parcel(ebay, 'delivered'));
    expect(run(facts)).toBe('? total');
  });
  test('eBay 800, service not known', () =>
    expect(run(inr({ ...ebay, ...dear, shipment: { state: 'delivered' } }))).toBe(
      '? shipment.service',
    ));
});

const fraud = (facts: Facts, more: Partial<Facts> = {}) =>
  about(facts, 'unauthorised-payment', more);
describe('fraud', () => {
  test.each<Rows[number]>([
    ['nothing known of the parcel', fraud(unshipped), '? shipment.state'],
    ['not sent', fraud(parcel(unshipped, 'none')), 'accept'],
    ['unshipped order', fraud({ ...unshipped, orderState: 'unshipped' }), 'accept'],
    ['delivered', fraud(delivered), 'contest statement-unauthorised'],
    ['still on its way', fraud(parcel(base, 'in-transit')), 'accept'],
    ['untracked', fraud(untracked(base, 'delivered')), 'accept'],
    [
      'service not known',
      fraud({ ...base, shipment: { state: 'delivered' } }),
      '? shipment.service',
    ],
    ['eBay delivered', fraud(parcel(ebay, 'delivered')), 'contest statement-unauthorised'],
    ['eBay 800 without signature', fraud({ ...parcel(ebay, 'delivered'), ...dear }), 'accept'],
    [
      'AliExpress sent before',
      fraud(parcel(aliexpress, 'in-transit')),
      'contest statement-unauthorised',
    ],
    [
      'AliExpress sent after',
      fraud(parcel(aliexpress, 'in-transit'), { shippedAt: '2026-11-21' }),
      'accept',
    ],
    ['Amazon sent', fraud(parcel(amazon, 'in-transit')), 'contest statement-unauthorised'],
    ['PayPal sent', fraud(parcel(paypal, 'in-transit')), 'contest statement-unauthorised'],
    [
      'PayPal sent two days after the notice',
      fraud(parcel(paypal, 'in-transit'), { shippedAt: '2026-11-22' }),
      'contest statement-unauthorised',
    ],
    [
      'PayPal sent three days after the notice',
      fraud(parcel(paypal, 'in-transit'), { shippedAt: '2026-11-23' }),
      'accept',
    ],
    [
      'Shopify Protect',
      fraud({ ...shopify, shipment: { state: 'delivered', service: 'tracked', protected: true } }),
      'let-platform-fund',
    ],
    [
      'Shopify not protected',
      fraud({ ...shopify, shipment: { state: 'delivered', service: 'tracked', protected: false } }),
      'contest statement-unauthorised',
    ],
  ])('%s', (_name, facts, expected) => expect(run(facts)).toBe(expected));
});

describe('the goods, the money, the order', () => {
  test.each<Rows[number]>([
    [
      'as listed',
      about(delivered, 'not-as-described', { buyerEvidence: 'none' }),
      'contest statement-not-as-described',
    ],
    ['evidence not known', about(delivered, 'defective'), 'contest statement-not-as-described'],
    ['photo', about(delivered, 'defective', { buyerEvidence: 'photo' }), 'accept'],
    ['video', about(delivered, 'defective', { buyerEvidence: 'video' }), 'accept'],
    ['back as sent', about(delivered, 'not-as-described', back('as-sent')), 'accept'],
    [
      'back, another item',
      about(delivered, 'not-as-described', back('different')),
      'contest statement-return-problem',
    ],
    ['back broken, as he had said', about(delivered, 'defective', back('damaged')), 'accept'],
    ['fake, papers not known', about(delivered, 'counterfeit'), 'contest statement-genuine'],
    [
      'fake, authorised',
      about(delivered, 'counterfeit', { papers: 'authorisation' }),
      'contest statement-genuine',
    ],
    [
      'fake, invoice',
      about(delivered, 'counterfeit', { papers: 'purchase' }),
      'contest statement-genuine',
    ],
    ['fake, none', about(delivered, 'counterfeit', { papers: 'none' }), 'accept'],
    ['credit, return not known', about(delivered, 'refund-status'), '? return.state'],
    [
      'credit, refused',
      about(delivered, 'refund-status', { return: { state: 'refused' } }),
      'contest statement-no-credit-due',
    ],
    [
      'credit, on its way back',
      about(delivered, 'refund-status', { return: { state: 'in-transit' } }),
      'contest statement-no-credit-due',
    ],
    ['credit, back', about(delivered, 'refund-status', back()), 'accept'],
    [
      'credit, back damaged',
      about(delivered, 'changed-mind', back('damaged')),
      'contest statement-return-problem',
    ],
    [
      'credit, promised',
      about(delivered, 'refund-status', {
        messages: [{ from: 'seller', text: 'I will refund you today.' }],
      }),
      'accept',
    ],
    [
      'credit, order cancelled',
      about(base, 'refund-status', { orderState: 'cancelled' }),
      'accept',
    ],
    [
      'credit, a part was paid',
      about(delivered, 'partial-refund', {
        refund: { by: 'seller', amount: { amount: '20.00', currency: 'USD' } },
      }),
      'contest statement-no-credit-due',
    ],
    [
      'cancelled after dispatch',
      about(delivered, 'cancel-request'),
      'contest statement-sent-before-cancel',
    ],
    [
      'cancelled before dispatch',
      about(unshipped, 'cancel-request', { orderState: 'unshipped' }),
      'accept',
    ],
    ['order is cancelled', about(base, 'cancel-request', { orderState: 'cancelled' }), 'accept'],
    ['cancelled, parcel not known', about(unshipped, 'cancel-request'), '? shipment.state'],
    ['charged twice', about(delivered, 'other'), 'contest statement-two-orders'],
    [
      'charged twice, nothing sent',
      about(unshipped, 'other', { orderState: 'unshipped' }),
      'accept',
    ],
  ])('%s', (_name, facts, expected) => expect(run(facts)).toBe(expected));
});

describe('the plan', () => {
  test.each<[string, Facts, string]>([
    ['Stripe', inr(delivered), 'stripe.card.no_refund_open'],
    ['Shopify', inr(parcel(shopify, 'delivered')), 'shopify.card.no_refund_open'],
    ['Etsy', inr(parcel(etsy, 'delivered')), 'etsy.chargeback.respond'],
    ['eBay', inr(parcel(ebay, 'delivered')), 'ebay.act.payment_dispute'],
    ['AliExpress', inr(parcel(aliexpress, 'delivered')), 'aliexpress.chargeback.defend'],
  ])('%s blocks every refund beside it, with its rule', (_name, facts, row) => {
    const plan = planOf(facts);
    expect(plan.playbook).toBe('chargeback');
    expect(plan.blocked.map(({ stance }) => stance)).toEqual([
      'refund-full',
      'refund-partial',
      'return-and-refund',
      'replace',
    ]);
    expect(rowsOf(plan.blocked)).toContain(row);
  });
  test.each([
    ['PayPal', paypal],
    ['Amazon', amazon],
  ])('%s has no such rule in the facts: it is said without one', (_name, facts) =>
    expect(
      planOf(inr(parcel(facts, 'delivered'))).warnings.map(({ text }) => text.en),
    ).toContainEqual(expect.stringContaining('Never refund beside')),
  );
  test('an inquiry may be refunded', () =>
    expect(
      planOf(inr(untracked({ ...shopify, caseType: 'shopify.inquiry' }, 'in-transit'))),
    ).toMatchObject({ stance: 'refund-full', blocked: [] }));
  test('the submission is irreversible, by the printed date, and warned of as the only one', () => {
    const plan = planOf(inr(delivered));
    expect(plan.steps.find(({ id }) => id === 'hand-in-evidence')).toMatchObject({
      irreversible: true,
      by: '2026-11-30T23:59:00-08:00',
    });
    expect(rowsOf(plan.warnings)).toContain('stripe.card.one_shot');
    expect(rowsOf(plan.because)).toContain('stripe.visa.13.1');
    expect(plan.draft?.limit).toBe(20_000);
  });
  test('once it is with the bank there is nothing to hand in', () => {
    const { respondBy: _by, ...facts } = inr(delivered);
    const plan = planOf({ ...facts, stage: 'platform-review' });
    expect(plan.steps.map(({ id }) => id)).toEqual(['see-that-it-is-in', 'bank-decides']);
    expect(rowsOf(plan.warnings)).not.toContain('stripe.card.one_shot');
  });
  test('fraud names the conditions of Visa with the numbers of the pack', () => {
    const plan = planOf(fraud(delivered));
    expect(rowsOf(plan.warnings)).toEqual(
      expect.arrayContaining([
        'stripe.visa.10.4',
        'stripe.visa.ce3.scope',
        'stripe.visa.ce3.priors',
      ]),
    );
    expect(plan.warnings.map(({ text }) => text.en).join(' ')).toContain('120 to 364 days');
    expect(plan.checklist.find(({ id }) => id === 'avs-cvv')).toMatchObject({ weight: 'required' });
    expect(planOf(fraud(parcel(ebay, 'delivered'))).checklist.map(({ id }) => id)).not.toContain(
      'avs-cvv',
    );
  });
  test('Amazon says whose loss payment fraud is', () =>
    expect(rowsOf(planOf(fraud(parcel(amazon, 'delivered'))).warnings)).toContain(
      'amazon.case.chargeback',
    ));
  test('a printed code is cited', () =>
    expect(
      rowsOf(
        planOf(about(delivered, 'other', { messages: [{ from: 'platform', text: 'Visa 13.1' }] }))
          .because,
      ),
    ).toContain('stripe.visa.13.1'));
});
