import { describe, expect, test } from 'vitest';
import { advise } from '../../../lib/advice/advise.ts';
import { Advice, type Plan } from '../../../lib/model/advice.ts';
import { ParcelState, type Facts } from '../../../lib/model/facts.ts';
import type { Issue } from '../../../lib/model/words.ts';
import { NOW } from './decide.ts';
import { faultsOf, STAGES, textsOf } from './faults.ts';

type Site = readonly [Facts['marketplace'], string, string, readonly string[]];
/** A site, its currency and its kinds of case. */
const SITES: readonly Site[] = [
  [
    'amazon',
    'sellercentral.amazon.com',
    'USD',
    ['amazon.message', 'amazon.atoz', 'amazon.return', 'amazon.safet', 'amazon.atoz-appeal'],
  ],
  ['amazon', 'sellercentral.amazon.de', 'EUR', ['amazon.message', 'amazon.atoz', 'amazon.return']],
  [
    'walmart',
    'seller.walmart.com',
    'USD',
    ['walmart.inquiry', 'walmart.return', 'walmart.wcc', 'walmart.dispute'],
  ],
  ['etsy', 'www.etsy.com', 'USD', ['etsy.help', 'etsy.case']],
  ['paypal', 'www.paypal.com', 'USD', ['paypal.dispute', 'paypal.claim']],
  ['ozon', 'seller.ozon.ru', 'RUB', ['ozon.return', 'ozon.dispute']],
  ['shopee', 'seller.shopee.sg', 'SGD', ['shopee.return']],
  ['lazada', 'sellercenter.lazada.sg', 'SGD', ['lazada.return', 'lazada.dispute']],
  ['tiktok', 'seller-id.tiktok.com', 'IDR', ['tiktok.return']],
  ['tiktok', 'seller-th.tiktok.com', 'THB', ['tiktok.return']],
  ['mercadolibre', 'www.mercadolibre.com', 'USD', ['mercadolibre.claim', 'mercadolibre.message']],
  ['allegro', 'allegro.pl', 'PLN', ['allegro.claim']],
  ['stripe', 'dashboard.stripe.com', 'USD', ['stripe.dispute', 'stripe.inquiry']],
  ['shopify', 'admin.shopify.com', 'USD', ['shopify.dispute', 'shopify.inquiry']],
];
const ISSUES: readonly Issue[] = [
  'item-not-received',
  'customs',
  'returned-to-sender',
  'not-as-described',
  'missing-parts',
  'how-to-use',
  'size-fit',
];
const RETURNS: Facts['return'][] = [
  undefined,
  { state: 'approved' },
  { state: 'in-transit' },
  { state: 'received', condition: 'as-sent' },
  { state: 'received', condition: 'different' },
];

describe.each(SITES)('%s %s', (marketplace, site, currency, types) => {
  const kinds = { plan: 0, 'ask-for': 0, none: 0 };
  const faults = new Set<string>();
  let turn = 0;
  for (const issue of ISSUES) {
    const goods = ['not-as-described', 'missing-parts', 'how-to-use', 'size-fit'].includes(issue);
    const states = goods ? (['delivered'] as const) : ParcelState.options;
    for (const caseType of types) {
      for (const stage of STAGES) {
        for (const state of states) {
          for (const back of goods ? RETURNS : [undefined]) {
            turn += 1;
            const facts = caseOf({ marketplace, site, currency, issue, caseType, turn });
            const advice = advise(
              {
                ...facts,
                ...(stage && { stage }),
                ...((stage === 'decided' || stage === 'appeal') && {
                  decision: 'for-buyer' as const,
                  decidedAt: '2026-11-23T12:00:00-08:00',
                }),
                shipment: { ...facts.shipment, state },
                ...(back && { return: back }),
              },
              { now: NOW },
            );
            kinds[advice.kind] += 1;
            if (turn % 7 === 0 && !Advice.safeParse(advice).success) faults.add('not an advice');
            if (advice.kind === 'none' && advice.why.en.length < 20)
              faults.add('none says nothing');
            if (advice.kind === 'plan')
              for (const fault of [...faultsOf(advice, facts), ...mixedUp(advice)])
                faults.add(fault);
          }
        }
      }
    }
  }

  test('every plan cites confirmed rules of its own site, in words of no other', () => {
    expect([...faults]).toEqual([]);
  });

  test('most situations have a plan', () => {
    expect(kinds.plan).toBeGreaterThan(turn / 2);
  });
});

function caseOf(c: {
  marketplace: Facts['marketplace'];
  site: string;
  currency: string;
  issue: Issue;
  caseType: string;
  turn: number;
}): Facts {
  const { marketplace, site, currency, issue, caseType, turn } = c;
  const evidence = (['none', 'photo', 'video'] as const)[turn % 3];
  return {
    marketplace,
    site,
    page: 'dispute',
    caseType,
    issue,
    orderedAt: '2026-10-20',
    shipBy: '2026-10-24',
    openedAt: turn % 2 === 0 ? '2026-11-10T10:00:00-08:00' : '2026-11-23T10:00:00-08:00',
    deliverBy: turn % 3 === 0 ? '2026-12-10' : '2026-11-08',
    total: { amount: turn % 4 === 0 ? '900.00' : '38.00', currency },
    shipment: {
      trackingNumber: 'LX000000000CN',
      service: turn % 2 === 0 ? 'tracked' : 'signature',
      protected: turn % 5 === 0,
      firstScanAt: '2026-10-23',
    },
    ...(evidence && { buyerEvidence: evidence }),
  };
}

/** The words of another site, and a route that is closed twice. */
function mixedUp(plan: Plan): string[] {
  const closed = plan.blocked.map(({ stance }) => stance);
  return [
    ...textsOf({ ...plan, because: [] })
      .filter(({ en, zh }) => /eBay|AliExpress/.test(`${en}${zh}`))
      .map(({ en }) => en),
    ...(new Set(closed).size === closed.length ? [] : [`${plan.playbook}: closed twice`]),
  ];
}
