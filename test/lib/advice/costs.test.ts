import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../../lib/advice/chances.ts';
import { costsOf } from '../../../lib/advice/costs.ts';
import { numbersFor } from '../../../lib/advice/own-numbers.ts';
import type { ChecklistItem, Cost, UnknownCost } from '../../../lib/model/advice.ts';
import type { Facts, Seller } from '../../../lib/model/facts.ts';
import type { Past } from '../../../lib/model/past.ts';
import { Stance } from '../../../lib/model/words.ts';
import { ebay, message, situation } from '../playbooks/decide.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const cny = (amount: string) => ({ amount, currency: 'CNY' });
const order: Facts = { ...message(ebay), issue: 'defective' };

interface More {
  readonly past?: Past;
  readonly checklist?: readonly ChecklistItem[];
  readonly offer?: Cost['cost'];
}

function priced(facts: Facts, seller: Seller = {}, { past, checklist = [], offer }: More = {}) {
  const own = numbersFor(facts, seller);
  const stances = Stance.options;
  const question = { situation: situation(facts, own.seller), own, stances, checklist };
  return costsOf({ ...question, ...(past && { past }), ...(offer && { offer }) });
}

/** `refund-full` → `64.90 USD`. */
const pick = (...args: Parameters<typeof priced>) =>
  Object.fromEntries(
    (priced(...args).costs ?? [])
      .filter(({ stance }) => stance !== 'accept' && stance !== 'accept-cancel')
      .filter(({ stance }) => stance !== 'let-platform-fund')
      .map(({ stance, cost }) => [stance, `${cost.amount} ${cost.currency}`]),
  );
const find = (wanted: Stance, ...args: Parameters<typeof priced>): Cost | undefined =>
  priced(...args).costs?.find(({ stance }) => stance === wanted);
const unknown = (wanted: Stance, ...args: Parameters<typeof priced>): UnknownCost | undefined =>
  priced(...args).unknownCosts?.find(({ stance }) => stance === wanted);
const ids = (found: { missing?: readonly { id: string }[] | undefined } | undefined) =>
  found?.missing?.map(({ id }) => id);

describe('remedies', () => {
  test('only what is known; what is not is named', () => {
    expect(pick(order)).toEqual({ 'refund-full': '64.90 USD' });
    expect(ids(unknown('replace', order))).toEqual(['unit-cost', 'resend-cost']);
    expect(ids(unknown('return-and-refund', order))).toEqual(['return-cost', 'unit-cost']);
    const { total: _total, ...without } = order;
    expect(pick(without)).toEqual({});
    expect(ids(unknown('refund-full', without))).toEqual(['total']);
  });

  test('the way back: 64.90 + 12.50 − half of 21.30 = 66.75', () => {
    const seller = { unitCost: usd('21.30'), returnCost: usd('12.50'), resaleShare: 0.5 };
    expect(pick(order, seller)).toEqual({
      'refund-full': '64.90 USD',
      replace: '21.30 USD',
      'return-and-refund': '66.75 USD',
    });
    expect(find('return-and-refund', order, seller)?.parts?.map(({ cost }) => cost.amount)).toEqual(
      ['64.90', '12.50', '-10.65'],
    );
    expect(ids(find('replace', order, seller))).toEqual(['resend-cost']);
  });

  test('a second parcel with its freight: 21.30 + 8.20 = 29.50', () =>
    expect(pick(order, { unitCost: usd('21.30'), resendCost: usd('8.20') })).toMatchObject({
      replace: '29.50 USD',
    }));

  test('without a resale share the way back lies between both ends: 56.10 to 77.40', () => {
    const found = unknown('return-and-refund', order, {
      unitCost: usd('21.30'),
      returnCost: usd('12.50'),
    });
    expect(ids(found)).toEqual(['resale-share']);
    expect(found?.range).toEqual({ from: usd('56.10'), to: usd('77.40') });
  });

  test('no sum over two currencies without a rate', () => {
    const seller = { unitCost: cny('80'), returnCost: usd('12.50'), resaleShare: 1 };
    expect(pick(order, seller)).toEqual({ 'refund-full': '64.90 USD', replace: '80 CNY' });
    expect(ids(unknown('return-and-refund', order, seller))).toEqual(['rate']);
  });

  test('with the seller’s rate: 80 CNY × 0.14 = 11.20 USD, also from the rate the other way round', () => {
    const seller = { unitCost: cny('80'), returnCost: usd('12.50'), resaleShare: 1 };
    const there = { ...seller, rates: [{ from: 'CNY', to: 'USD', rate: '0.14' }] };
    expect(pick(order, there)).toMatchObject({
      replace: '11.20 USD',
      'return-and-refund': '66.20 USD',
    });
    const back = { ...seller, rates: [{ from: 'USD', to: 'CNY', rate: '8' }] };
    expect(pick(order, back)).toMatchObject({ replace: '10.00 USD' });
  });

  test('what was paid already is not paid again', () =>
    expect(pick({ ...order, refund: { by: 'seller', amount: usd('10.00') } })).toEqual({
      'refund-full': '54.90 USD',
    }));

  test('a part as the buyer asks for it, or as the plan offers it', () => {
    const asked: Facts = { ...order, ask: 'partial-refund', claimAmount: usd('15.05') };
    expect(pick(asked)).toMatchObject({ 'refund-partial': '15.05 USD' });
    expect(pick(asked, {}, { offer: usd('9.00') })).toMatchObject({ 'refund-partial': '9.00 USD' });
  });

  test('an order in yen has no cents', () => {
    const jpy = (amount: string) => ({ amount, currency: 'JPY' });
    const found = pick(
      { ...order, total: jpy('4980') },
      {
        unitCost: jpy('1200'),
        returnCost: jpy('900'),
        resaleShare: 0.33,
      },
    );
    // 4980 + 900 − 396 = 5484
    expect(found).toMatchObject({ 'return-and-refund': '5484 JPY' });
  });
});

describe('the seller’s numbers of an order', () => {
  const items = [
    { title: 'Lamp', sku: 'LAMP-1', quantity: 2 },
    { title: 'Bulb', listingId: '9911', quantity: 3 },
  ];
  const products = [
    { id: 'LAMP-1', unitCost: usd('7.00'), resaleShare: 0.5 },
    { id: '9911', unitCost: usd('1.10') },
  ];

  test('each product by its SKU or listing id, times its quantity: 2 × 7.00 + 3 × 1.10 = 17.30', () =>
    expect(pick({ ...order, items }, { products })).toMatchObject({ replace: '17.30 USD' }));

  test('a product without a number of its own has the first value', () =>
    expect(
      pick({ ...order, items }, { products: products.slice(0, 1), unitCost: usd('2.00') }),
    ).toMatchObject({ replace: '20.00 USD' }));

  test('the product whose cost is not known is named', () => {
    const found = unknown('replace', { ...order, items }, { products: products.slice(0, 1) });
    expect(found?.missing[0]?.text.en).toContain('9911');
  });

  test('what is worth what is counted product by product: 64.90 + 5 − 7.00 − 0.33 = 62.57', () =>
    expect(
      pick({ ...order, items }, { products, resaleShare: 0.1, returnCost: usd('5') }),
    ).toMatchObject({ 'return-and-refund': '62.57 USD' }));

  test('the freight from the buyer’s country goes before the one for all', () => {
    const seller = {
      unitCost: usd('10'),
      resaleShare: 0,
      returnCost: usd('9'),
      returnCosts: { DE: usd('14') },
    };
    expect(pick({ ...order, buyer: { country: 'DE' } }, seller)).toMatchObject({
      'return-and-refund': '78.90 USD',
    });
    expect(pick({ ...order, buyer: { country: 'FR' } }, seller)).toMatchObject({
      'return-and-refund': '73.90 USD',
    });
  });
});

const proof = (have: ChecklistItem['have']): ChecklistItem => ({
  id: 'delivered-scan',
  text: { en: 'Scan', zh: '扫描' },
  weight: 'required',
  have,
});

describe('the chance of winning', () => {
  test('is not said below five decided cases', () => {
    expect(chanceOf(undefined, [])).toBeUndefined();
    expect(chanceOf({ won: 4, lost: 0 }, [proof('yes')])).toBeUndefined();
  });

  test('is a range with its base', () => {
    const found = chanceOf({ won: 6, lost: 2 }, []);
    // Wilson for 6 of 8 at 80 %: centre 0.7074, half width 0.1837.
    expect(found).toMatchObject({ from: 0.52, to: 0.89 });
    expect(found?.base.en).toContain('6 of 8');
  });

  test('its upper part with all required proofs there, its lower part with one missing', () => {
    expect(chanceOf({ won: 6, lost: 2 }, [proof('yes')])).toMatchObject({ from: 0.75, to: 0.89 });
    expect(chanceOf({ won: 6, lost: 2 }, [proof('no')])).toMatchObject({ from: 0.52, to: 0.75 });
    expect(chanceOf({ won: 6, lost: 2 }, [proof('unknown')])).toMatchObject({ to: 0.75 });
  });
});

describe('a fight', () => {
  test('without a base: the two ends, no expected cost', () => {
    const found = unknown('contest', ebay, {}, { past: { decided: { won: 3, lost: 1 } } });
    expect(ids(found)).toEqual(['chance']);
    expect(found?.range).toEqual({ from: usd('0.00'), to: usd('64.90') });
    expect(found?.missing[0]?.text.en).toContain('4 decided cases');
  });

  test('with a base: chance × cost, 0.52 to 0.89 of 64.90', () => {
    const past = { decided: { won: 6, lost: 2 } };
    const found = find('contest', ebay, {}, { past });
    // 64.90 × 0.11 = 7.139, 64.90 × 0.48 = 31.152, the middle 19.145
    expect(found?.range).toEqual({ from: usd('7.14'), to: usd('31.15') });
    expect(found?.cost).toEqual(usd('19.15'));
    expect(find('contest', ebay, { riskTolerance: 'low' }, { past })?.cost).toEqual(usd('31.15'));
    expect(find('contest', ebay, { riskTolerance: 'high' }, { past })?.cost).toEqual(usd('7.14'));
  });

  const shop: Facts = {
    ...ebay,
    marketplace: 'shopify',
    site: 'admin.shopify.com',
    page: 'chargeback',
    caseType: 'shopify.dispute',
  };

  test('on Shopify the fee is USD 15: lost or accepted it is gone, won it may come back', () => {
    expect(unknown('contest', shop)?.range).toEqual({ from: usd('0.00'), to: usd('79.90') });
    const fee = find('accept', shop)?.parts?.find(({ id }) => id === 'dispute-fee');
    expect(fee).toMatchObject({ cost: usd('15.00'), cite: { id: 'shopify.fee' } });
    expect(find('accept', shop)?.cost).toEqual(usd('79.90'));
  });

  const stripe: Facts = {
    ...shop,
    marketplace: 'stripe',
    site: 'dashboard.stripe.com',
    caseType: 'stripe.dispute',
  };

  test('on Stripe no source gives the number: it is named, or comes from the settings', () => {
    expect(ids(unknown('contest', stripe))).toEqual(['dispute-fee', 'counter-fee', 'chance']);
    const found = unknown('contest', stripe, { disputeFee: usd('15'), counterFee: usd('15') });
    // The first fee is gone also after a win, the second only when lost.
    expect(found?.range).toEqual({ from: usd('15.00'), to: usd('94.90') });
    expect(find('accept', stripe, { disputeFee: usd('15') })?.cost).toEqual(usd('79.90'));
  });

  test('what it does to the standing, with the rule and the count of the log', () => {
    const past = { decided: { won: 6, lost: 2 } };
    const effect = find('contest', ebay, {}, { past })?.effect;
    expect(effect?.[0]?.cite[0]?.id).toMatch(/^ebay\.metric\./);
    expect(effect?.[0]?.text.en).toContain('Your log counts 2 lost');
    const settled = find('refund-full', ebay)?.effect;
    expect(settled?.[0]?.cite[0]?.id).toBe('ebay.metric.not_counted');
  });

  test('nothing on standing where the site has no such rule', () =>
    expect(find('refund-full', shop)?.effect).toBeUndefined());
});

describe('a cancellation', () => {
  const asked: Facts = { ...order, issue: 'cancel-request', orderState: 'unshipped' };

  test('before dispatch the goods stay: 64.90 − 21.30 = 43.60', () => {
    const found = find('accept-cancel', asked, { unitCost: usd('21.30') });
    expect(found?.cost).toEqual(usd('43.60'));
    expect(found?.text.en).toContain('the goods stay with you');
    expect(found?.parts?.map(({ cost }) => cost.amount)).toEqual(['64.90', '-21.30']);
  });

  test('without a unit cost it is the refund, and what is left out is named', () => {
    const found = find('accept-cancel', asked);
    expect(found?.cost).toEqual(usd('64.90'));
    expect(ids(found)).toEqual(['unit-cost']);
  });

  test('of goods in another currency without a rate it is the refund, too', () => {
    const found = find('accept-cancel', asked, { unitCost: cny('80') });
    expect(found?.cost).toEqual(usd('64.90'));
    expect(ids(found)).toEqual(['rate']);
  });

  test('an unpaid order costs nothing', () =>
    expect(find('accept-cancel', { ...asked, orderState: 'unpaid' })?.cost).toEqual(usd('0')));

  test('goods that have left are not counted as kept', () => {
    const sent: Facts = { ...asked, orderState: 'shipped', shipment: { state: 'in-transit' } };
    const found = find('accept-cancel', sent, { unitCost: usd('21.30') });
    expect(found?.cost).toEqual(usd('64.90'));
    expect(found?.text.en).not.toContain('stay');
  });
});
