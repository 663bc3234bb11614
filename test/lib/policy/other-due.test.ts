import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../../lib/advice/clocks.ts';
import { Facts } from '../../../lib/model/facts.ts';

const NOW = '2026-03-05T12:00:00Z';
const HOSTS = {
  stripe: 'dashboard.stripe.com',
  shopify: 'admin.shopify.com',
  paypal: 'www.paypal.com',
  walmart: 'seller.walmart.com',
  etsy: 'www.etsy.com',
  ozon: 'seller.ozon.ru',
  lazada: 'sellercenter.lazada.sg',
  tiktok: 'seller-id.tokopedia.com',
  mercadolibre: 'global-selling.mercadolibre.com',
  shopee: 'seller.shopee.sg',
  allegro: 'salescenter.allegro.com',
  temu: 'agentseller.temu.com',
} as const;

type Some = Partial<Facts>;
/** Id → due of all clocks of a case; `walmart.return` is its kind, `walmart` an order without a case. */
const dues = (kind: string, facts: Some, now = NOW) => {
  const [marketplace = ''] = kind.split('.');
  const found = Facts.parse({
    marketplace,
    site: HOSTS[marketplace as keyof typeof HOSTS],
    page: kind.includes('.') ? 'dispute' : 'order',
    ...(kind.includes('.') && { caseType: kind }),
    ...facts,
  });
  return Object.fromEntries(clocksOf(found, now).map(({ id, due }) => [id, due]));
};
const at = (openedAt: string): Some => ({ openedAt });
const buyer = (time: string) => ({ from: 'buyer' as const, at: time, text: 'x' });
const seller = (time: string) => ({ from: 'seller' as const, at: time, text: 'x' });

describe('by table, counted by hand', () => {
  it.each<[what: string, kind: string, facts: Some, expected: Record<string, string>]>([
    [
      'an inquiry at Stripe that nobody escalates',
      'stripe.inquiry',
      at('2026-03-02T10:00:00-08:00'),
      { 'stripe.card.inquiry.close': '2026-06-30T23:59:59-08:00' },
    ],
    ['a dispute at Stripe without its date', 'stripe.dispute', at('2026-03-02T10:00:00-08:00'), {}],
    ['a dispute at Shopify without its date', 'shopify.dispute', at('2026-03-02'), {}],
    [
      'a dispute at PayPal',
      'paypal.dispute',
      at('2026-02-20T09:30:00Z'),
      { 'paypal.inquiry': '2026-03-12T23:59:59+00:00' },
    ],
    ['a claim at PayPal without its date', 'paypal.claim', at('2026-02-20T09:30:00Z'), {}],
    [
      'a payment at PayPal without a dispute',
      'paypal',
      { orderedAt: '2026-01-15' },
      { 'paypal.dispute.open': '2026-07-14' },
    ],
    [
      'an inquiry at Walmart on a Friday evening',
      'walmart.inquiry',
      { messages: [buyer('2026-03-06T18:00:00-08:00')] },
      { 'walmart.inquiry': '2026-03-08T18:00:00-08:00' },
    ],
    [
      'an inquiry at Walmart whose thread is not shown',
      'walmart.inquiry',
      at('2026-03-06T18:00:00-08:00'),
      { 'walmart.inquiry': '2026-03-08T18:00:00-08:00' },
    ],
    [
      'an answered inquiry at Walmart and a new message',
      'walmart.inquiry',
      {
        messages: [
          buyer('2026-03-02T09:00:00-08:00'),
          seller('2026-03-02T10:00:00-08:00'),
          buyer('2026-03-04T09:00:00-08:00'),
        ],
      },
      { 'walmart.inquiry': '2026-03-06T09:00:00-08:00' },
    ],
    [
      'an answered inquiry at Walmart',
      'walmart.inquiry',
      { messages: [buyer('2026-03-02T09:00:00-08:00'), seller('2026-03-02T10:00:00-08:00')] },
      {},
    ],
    [
      'a complaint of an Attorney General',
      'walmart.bbb',
      at('2026-03-02T23:30:00-08:00'),
      { 'walmart.bbb': '2026-03-03T00:30:00-08:00' },
    ],
    [
      'a return at Walmart that has arrived',
      'walmart.return',
      {
        openedAt: '2026-02-20',
        stage: 'request',
        return: { state: 'received', receivedAt: '2026-03-02T09:00:00-08:00' },
      },
      {
        'walmart.return.inspect': '2026-03-04T09:00:00-08:00',
        'walmart.return.dispute': '2026-04-16T23:59:59-08:00',
      },
    ],
    [
      'a return at Walmart after the automatic refund',
      'walmart.return',
      {
        openedAt: '2026-02-20',
        return: { state: 'received', receivedAt: '2026-03-02T09:00:00-08:00' },
        refund: { by: 'platform', at: '2026-03-04T09:00:00-08:00' },
      },
      { 'walmart.return.dispute': '2026-04-16T23:59:59-08:00' },
    ],
    [
      'a return at Walmart of which only the refund is known',
      'walmart.return',
      { openedAt: '2026-02-20', refund: { by: 'platform', at: '2026-03-04T09:00:00-08:00' } },
      { 'walmart.return.dispute': '2026-04-18T23:59:59-08:00' },
    ],
    [
      'a return at Walmart that the seller refunded',
      'walmart.return',
      {
        openedAt: '2026-02-20',
        return: { state: 'received', receivedAt: '2026-03-02T09:00:00-08:00' },
        refund: { by: 'seller', at: '2026-03-03T09:00:00-08:00' },
      },
      {},
    ],
    [
      'a return at Walmart whose dispute was decided',
      'walmart.return',
      {
        openedAt: '2026-02-20',
        stage: 'decided',
        decision: 'for-buyer',
        return: { state: 'received', receivedAt: '2026-03-02T09:00:00-08:00' },
        refund: { by: 'platform', at: '2026-03-04T09:00:00-08:00' },
        decidedAt: '2026-03-10T09:00:00-08:00',
      },
      { 'walmart.appeal': '2026-04-09T23:59:59-08:00' },
    ],
    [
      'a refund by Walmart Customer Care',
      'walmart.wcc',
      { openedAt: '2026-03-01', refund: { by: 'platform', at: '2026-03-02T12:00:00-08:00' } },
      { 'walmart.wcc.dispute': '2026-03-04T12:00:00-08:00' },
    ],
    [
      'a refund that the seller made',
      'walmart.wcc',
      { openedAt: '2026-03-01', refund: { by: 'seller', at: '2026-03-02T12:00:00-08:00' } },
      {},
    ],
    [
      'a Customer Care refund whose dispute was decided',
      'walmart.wcc',
      {
        openedAt: '2026-03-01',
        stage: 'decided',
        decision: 'for-buyer',
        refund: { by: 'platform', at: '2026-03-02T12:00:00-08:00' },
        decidedAt: '2026-03-10',
      },
      { 'walmart.appeal': '2026-04-09' },
    ],
    [
      'a dispute at Walmart',
      'walmart.dispute',
      { openedAt: '2026-03-02T08:00:00-08:00', stage: 'platform-review' },
      { 'walmart.dispute.hold': '2026-03-05T08:00:00-08:00' },
    ],
    [
      'a dispute at Walmart that was won',
      'walmart.dispute',
      {
        openedAt: '2026-03-02',
        stage: 'decided',
        decision: 'for-seller',
        decidedAt: '2026-03-04',
      },
      {},
    ],
    [
      'a help request at Etsy',
      'etsy.help',
      { openedAt: '2026-03-02T08:00:00-05:00', orderedAt: '2026-01-15', deliverBy: '2026-02-01' },
      {
        'etsy.help.respond': '2026-03-04T08:00:00-05:00',
        'etsy.case.open': '2026-05-12',
        'etsy.refund.window': '2026-07-14',
      },
    ],
    [
      'an order at Etsy',
      'etsy',
      { orderedAt: '2026-01-15', deliverBy: '2026-02-01' },
      { 'etsy.case.open': '2026-05-12', 'etsy.refund.window': '2026-07-14' },
    ],
    [
      'a return at Ozon, scheme unknown',
      'ozon.return',
      at('2026-03-02T10:00:00+03:00'),
      {
        'ozon.fbo.request': '2026-03-03T10:00:00+03:00',
        'ozon.fbs.request': '2026-03-03T10:00:00+03:00',
        'ozon.rfbs.request': '2026-03-05T23:59:59+03:00',
      },
    ],
    [
      'a return at Ozon that the seller shipped',
      'ozon.return',
      { openedAt: '2026-03-02T10:00:00+03:00', fulfilment: 'seller' },
      {
        'ozon.fbs.request': '2026-03-03T10:00:00+03:00',
        'ozon.rfbs.request': '2026-03-05T23:59:59+03:00',
      },
    ],
    [
      'a return at Ozon that Ozon shipped',
      'ozon.return',
      { openedAt: '2026-03-02T10:00:00+03:00', fulfilment: 'platform' },
      { 'ozon.fbo.request': '2026-03-03T10:00:00+03:00' },
    ],
    [
      'a return at Ozon that Ozon shipped, before the rule',
      'ozon.return',
      { openedAt: '2025-10-14T10:00:00+03:00', fulfilment: 'platform' },
      {},
    ],
    [
      'a dispute at Ozon',
      'ozon.dispute',
      { openedAt: '2026-03-02T10:00:00+03:00', stage: 'platform-review' },
      { 'ozon.dispute.decide': '2026-03-05T23:59:59+03:00' },
    ],
    [
      'a return at Lazada before Deepavali',
      'lazada.return',
      at('2026-11-06T10:00:00+08:00'),
      { 'lazada.sg.request': '2026-11-11T23:59:59+08:00' },
    ],
    [
      'a return at Lazada before Chinese New Year',
      'lazada.return',
      at('2026-02-16T10:00:00+08:00'),
      { 'lazada.sg.request': '2026-02-20T23:59:59+08:00' },
    ],
    [
      'a return at Lazada Malaysia',
      'lazada.return',
      { site: 'sellercenter.lazada.com.my', openedAt: '2026-02-16T10:00:00+08:00' },
      {},
    ],
    [
      'a return at TikTok Shop Indonesia',
      'tiktok.return',
      at('2026-03-02T10:00:00+07:00'),
      { 'tiktok.id.request': '2026-03-04T10:00:00+07:00' },
    ],
    [
      'a delivered order at TikTok Shop Indonesia',
      'tiktok',
      { deliveredAt: '2026-03-02' },
      { 'tiktok.id.request.buyer_open': '2026-03-08' },
    ],
    [
      'a delivered order at TikTok Shop Vietnam',
      'tiktok',
      { site: 'seller-vn.tiktok.com', deliveredAt: '2026-03-02T15:00:00+07:00' },
      { 'tiktok.vn.request.buyer_open': '2026-03-17T23:59:59+07:00' },
    ],
    [
      'a return at TikTok Shop Thailand, whose working days are not counted',
      'tiktok.return',
      { site: 'seller-th.tiktok.com', openedAt: '2026-03-02T10:00:00+07:00' },
      {},
    ],
    [
      'a return in another market of TikTok Shop',
      'tiktok.return',
      { site: 'seller-my.tiktok.com', openedAt: '2026-03-02' },
      {},
    ],
    ['a claim at Mercado Libre', 'mercadolibre.claim', at('2026-03-02T10:00:00-03:00'), {}],
    ['a return at Shopee', 'shopee.return', at('2026-03-02T10:00:00+08:00'), {}],
    ['a claim at Allegro', 'allegro.claim', at('2026-03-02T10:00:00+01:00'), {}],
    ['a return at Temu', 'temu.return', at('2026-03-02T10:00:00Z'), {}],
  ])('%s', (_, kind, facts, expected) => {
    const now = facts.openedAt?.startsWith('2026-11') ? '2026-11-07T00:00:00Z' : NOW;
    expect(dues(kind, facts, now)).toEqual(expected);
  });
});

it.each([
  ['stripe.dispute', 'stripe.deadline'],
  ['stripe.inquiry', 'stripe.deadline'],
  ['shopify.dispute', 'shopify.deadline'],
  ['paypal.claim', 'paypal.claim.respond'],
  ['paypal.chargeback', 'paypal.chargeback.respond'],
  ['walmart.inquiry', 'walmart.inquiry'],
  ['etsy.chargeback', 'etsy.chargeback.respond'],
  ['ozon.return', 'ozon.fbs.request'],
  ['lazada.return', 'lazada.sg.request'],
  ['lazada.dispute', 'lazada.sg.evidence'],
  ['tiktok.return', 'tiktok.id.request'],
  ['mercadolibre.claim', 'mercadolibre.gs.resolve'],
  ['mercadolibre.message', 'mercadolibre.gs.msg'],
  ['shopee.return', 'shopee.due.request'],
  ['temu.return', 'temu.page.respond'],
])('the date printed on a page of %s is the clock %s', (kind, id) => {
  const printed = '2026-03-20T23:59:00+00:00';
  const found = dues(kind, {
    openedAt: '2026-03-02T10:00:00Z',
    stage: 'request',
    fulfilment: 'seller',
    respondBy: { at: printed, basis: 'page' },
  });
  expect(found[id]).toBe(printed);
  const ofSeller = Object.keys(found).filter((key) => /request$|respond$|deadline$/.test(key));
  expect(ofSeller.filter((key) => key !== id)).toEqual([]);
});
