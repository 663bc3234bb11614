import { describe, expect, test } from 'vitest';
import { packsOf } from '../../../lib/advice/book.ts';
import { Ground } from '../../../lib/policy/ground.ts';
import { select } from '../../../lib/policy/select.ts';
import type { Marketplace } from '../../../lib/model/words.ts';
import { book } from './all-packs.ts';

const rowsOf = (marketplace: Marketplace, host: string) => {
  const pack = select(packsOf(marketplace), host, '2026-11-22');
  if (!pack) throw new Error(`no pack for ${host}`);
  return [...pack.clocks, ...pack.rules];
};

test('every ground is the ground of some row', () => {
  const used = new Set(
    book.flatMap(({ clocks, rules }) =>
      [...clocks, ...rules].flatMap(({ grounds = [] }) => grounds),
    ),
  );
  expect(Ground.options.filter((ground) => !used.has(ground))).toEqual([]);
});

// Where a later rule has replaced a row it stands on as a fact and is a reason for nothing.
const replaced = ['amazon.return.refund_other'];

test('a row has the same grounds in every pack of its marketplace', () => {
  const found = new Map<string, Set<string>>();
  for (const { clocks, rules } of book) {
    for (const { id, grounds = [] } of [...clocks, ...rules]) {
      if (grounds.length === 0 && replaced.includes(id)) continue;
      found.set(id, (found.get(id) ?? new Set()).add(grounds.toSorted().join(' ')));
    }
  }
  expect([...found].filter(([, grounds]) => grounds.size > 1)).toEqual([]);
});

type Case = [Marketplace, string, Ground, string[]];
// By hand from the facts: all rows of the ground on that site, in any order.
const cases: Case[] = [
  [
    'amazon',
    'sellercentral.amazon.com',
    'shipping-protection',
    ['amazon.act.atoz_dont_refund_protected', 'amazon.ev.inr_first_scan'],
  ],
  [
    'amazon',
    'www.amazon.ca',
    'shipping-protection',
    ['amazon.act.atoz_dont_refund_protected', 'amazon.ev.inr_first_scan'],
  ],
  [
    'amazon',
    'sellercentral.amazon.com',
    'message-window',
    [
      'amazon.message.respond',
      'amazon.message.respond_before_claim',
      'amazon.atoz.no_answer_to_buyer',
      'amazon.metric.msg',
    ],
  ],
  [
    'amazon',
    'sellercentral.amazon.com',
    'refund-window',
    ['amazon.return.refund_us', 'amazon.safet.seller_fault_window'],
  ],
  [
    'amazon',
    'sellercentral.amazon.com',
    'fulfilled-by-platform',
    ['amazon.act.fba_redirect', 'amazon.case.fba_customer', 'amazon.order.fba_tracking'],
  ],
  [
    'amazon',
    'sellercentral.amazon.co.uk',
    'fulfilled-by-platform',
    ['amazon.act.fba_redirect', 'amazon.case.fba_customer', 'amazon.order.fba_tracking'],
  ],
  [
    'amazon',
    'sellercentral.amazon.de',
    'delivery-proof',
    ['amazon.ev.inr', 'amazon.ev.inr_pod_definition', 'amazon.ev.chargeback'],
  ],
  [
    'amazon',
    'sellercentral.amazon.com',
    'cancel-after-dispatch',
    ['amazon.order.cancel_after_ship'],
  ],
  [
    'amazon',
    'sellercentral.amazon.com',
    'address-change',
    ['amazon.order.address_before', 'amazon.order.address_after', 'amazon.order.address_liability'],
  ],
  [
    'amazon',
    'sellercentral.amazon.com',
    'metric',
    ['amazon.metric.odr', 'amazon.metric.atoz_carrier_loss'],
  ],
  ['amazon', 'sellercentral.amazon.com', 'partial-refund', ['amazon.act.return_manual']],
  [
    'amazon',
    'sellercentral.amazon.com',
    'appeal',
    [
      'amazon.atoz.appeal',
      'amazon.act.atoz_appeal',
      'amazon.case.atoz_appeal',
      'amazon.atoz.reversal_visible',
    ],
  ],
  ['ebay', 'www.ebay.com', 'signature', ['ebay.ev.signature']],
  ['ebay', 'www.ebay.de', 'changed-mind', ['ebay.act.return_remorse', 'ebay.case.return_remorse']],
  [
    'ebay',
    'www.ebay.com',
    'not-as-described',
    ['ebay.act.return_snad', 'ebay.case.return_snad', 'ebay.metric.inad_service'],
  ],
  [
    'ebay',
    'www.ebay.co.uk',
    'chargeback',
    ['ebay.dispute.respond', 'ebay.act.payment_dispute', 'ebay.case.payment_dispute'],
  ],
  [
    'ebay',
    'www.ebay.com',
    'platform-review',
    [
      'ebay.case.decision',
      'ebay.case.case',
      'ebay.act.inr_escalate',
      'ebay.state.escalate_reasons_seller',
      'ebay.state.inr_escalate',
    ],
  ],
  ['ebay', 'www.ebay.com', 'buyer-abuse', ['ebay.act.false_snad', 'ebay.order.extra_demand']],
  ['aliexpress', 'csp.aliexpress.com', 'counterfeit-proof', ['aliexpress.ev.counterfeit']],
  ['aliexpress', 'csp.aliexpress.com', 'customs', ['aliexpress.ev.customs', 'aliexpress.comm.tax']],
  ['aliexpress', 'csp.aliexpress.com', 'invoice', ['aliexpress.comm.promise']],
  [
    'aliexpress',
    'csp.aliexpress.com',
    'changed-mind',
    ['aliexpress.case.free_return', 'aliexpress.case.own_reason', 'aliexpress.return.free_cn'],
  ],
  [
    'aliexpress',
    'csp.aliexpress.com',
    'ship-window',
    [
      'aliexpress.ship.deadline',
      'aliexpress.metric.fake_ship',
      'aliexpress.metric.online_rate',
      'aliexpress.metric.tbns',
    ],
  ],
  ['etsy', 'www.etsy.com', 'answer-window', ['etsy.help.respond', 'etsy.chargeback.respond']],
  ['etsy', 'www.etsy.com', 'shipping-protection', ['etsy.epp.cap', 'etsy.epp.need']],
  ['etsy', 'www.etsy.com', 'customs', ['etsy.ddp.us']],
  ['etsy', 'www.etsy.com', 'outside-flow', ['etsy.msg', 'etsy.chargeback.respond']],
  ['walmart', 'seller.walmart.com', 'refund-window', ['walmart.return.inspect']],
  ['walmart', 'seller.walmart.com', 'message-window', ['walmart.inquiry']],
  [
    'walmart',
    'seller.walmart.com',
    'appeal',
    ['walmart.appeal', 'walmart.wcc.dispute', 'walmart.dispute.once', 'walmart.lowvalue'],
  ],
  ['paypal', 'www.paypal.com', 'signature', ['paypal.sp.signature']],
  [
    'paypal',
    'www.paypal.com',
    'shipping-protection',
    ['paypal.sp.address', 'paypal.sp.flag', 'paypal.sp.scope', 'paypal.sp.signature'],
  ],
  ['paypal', 'www.paypal.com', 'goods-proof', ['paypal.r.snad']],
  [
    'paypal',
    'www.paypal.com',
    'unauthorised-payment',
    ['paypal.r.unauth', 'paypal.sp.unauth.ship'],
  ],
  [
    'ozon',
    'seller.ozon.ru',
    'answer-window',
    ['ozon.fbs.request', 'ozon.fbo.request', 'ozon.rfbs.request'],
  ],
  ['ozon', 'seller.ozon.ru', 'changed-mind', ['ozon.windows', 'ozon.shipping']],
  [
    'shopee',
    'seller.shopee.sg',
    'answer-window',
    ['shopee.due.request', 'shopee.latam.request', 'shopee.sg.request'],
  ],
  ['mercadolibre', 'www.mercadolibre.com', 'partial-refund', ['mercadolibre.gs.no_partial']],
  ['mercadolibre', 'www.mercadolibre.com.ar', 'message-window', ['mercadolibre.ar_cl.msg']],
  ['lazada', 'sellercenter.lazada.sg', 'not-received', ['lazada.refundonly']],
  ['tiktok', 'seller-id.tiktok.com', 'answer-window', ['tiktok.id.request']],
  ['stripe', 'dashboard.stripe.com', 'outside-flow', ['stripe.card.no_refund_open']],
  ['stripe', 'dashboard.stripe.com', 'counterfeit-proof', ['stripe.visa.13.4']],
  [
    'stripe',
    'dashboard.stripe.com',
    'delivery-proof',
    ['stripe.visa.13.1', 'stripe.category.product_not_received'],
  ],
  [
    'shopify',
    'admin.shopify.com',
    'chargeback',
    [
      'shopify.deadline',
      'shopify.card.one_shot',
      'shopify.card.withdrawn',
      'shopify.withdraw_letter',
    ],
  ],
  ['allegro', 'allegro.pl', 'answer-window', ['allegro.objects']],
];

describe('the rows of a ground', () => {
  test.each(cases)('%s %s %s', (marketplace, host, ground, ids) => {
    const found = rowsOf(marketplace, host).filter(({ grounds }) => grounds?.includes(ground));
    expect(found.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });
});
