import type { Facts, Item, Seller } from '../model/facts.ts';
import type { Money } from '../model/money.ts';
import type { Text } from '../model/text.ts';
import { convert, share, times, total as sum } from '../model/sums.ts';
import type { Product } from '../model/own-numbers.ts';

/** A number that is not known, and where to set it. */
export interface Lacking {
  readonly id: string;
  readonly text: Text;
}

type Known<T> = { readonly is: T } | { readonly lacks: Lacking };

/** The seller's numbers as they hold for one order: all its units, in the currency of the order where a rate allows it. */
export interface OrderNumbers {
  /** For the playbooks: the settings with the numbers of this order in place. */
  readonly seller: Seller;
  readonly units: number;
  /** What the units of the order cost the seller. */
  readonly goods: Known<Money>;
  /** What those units are worth when they are back. */
  readonly worth: Known<Money>;
  readonly wayBack: Known<Money>;
  readonly wayThere: Known<Money>;
}

/** Reads the settings for an order: the product goes before the first value, the buyer's country before all countries. */
export function numbersFor({ items, total, claimAmount, buyer }: Facts, seller: Seller) {
  const currency = (total ?? claimAmount)?.currency;
  const { rates, returnCosts = {}, returnCost, resendCost } = seller;
  const into = (money: Money): Money =>
    (currency !== undefined && convert(money, currency, rates)) || money;
  const units = unitsOf(items, seller);
  const goods = addUp(
    units.map(({ cost, n, name }) => (cost ? { is: times(into(cost), n) } : lacksCost(name))),
  );
  const worth = addUp(
    units.map(({ cost, part, n, name }) => {
      if (!cost) return lacksCost(name);
      return part === undefined ? lacksShare(name) : { is: share(times(into(cost), n), part) };
    }),
  );
  const country = buyer?.country;
  const back = (country !== undefined ? returnCosts[country] : undefined) ?? returnCost;
  const wayBack: Known<Money> = back
    ? { is: into(back) }
    : {
        lacks: lacking(
          'return-cost',
          `the freight of a return${country === undefined ? '' : ` from ${country}`}`,
          `${country === undefined ? '' : `从 ${country} `}退货的运费`,
        ),
      };
  const wayThere: Known<Money> = resendCost
    ? { is: into(resendCost) }
    : { lacks: lacking('resend-cost', 'the freight of a second parcel', '补发运费') };
  const shares = new Set(units.map(({ part }) => part));
  const [part] = shares;
  const { unitCost: _unitCost, resaleShare: _share, returnCost: _returnCost, ...others } = seller;
  const own: OrderNumbers = {
    seller: {
      ...others,
      ...('is' in goods && { unitCost: goods.is }),
      ...('is' in wayBack && { returnCost: wayBack.is }),
      // Two products that keep a different part of their worth have no common one.
      ...(shares.size === 1 && part !== undefined && { resaleShare: part }),
    },
    units: units.reduce((count, { n }) => count + n, 0),
    goods,
    worth,
    wayBack,
    wayThere,
  };
  return own;
}

/** The seller's entry for an item, by SKU before listing id. */
export function productOf(
  { sku, listingId }: Pick<Item, 'sku' | 'listingId'>,
  products: readonly Product[] = [],
): Product | undefined {
  const byId = (id: string | undefined) =>
    id === undefined ? undefined : products.find((product) => product.id === id);
  return byId(sku) ?? byId(listingId);
}

function unitsOf(items: Facts['items'], { products, unitCost, resaleShare }: Seller) {
  if (!items || items.length === 0) {
    return [{ cost: unitCost, part: resaleShare, n: 1, name: undefined }];
  }
  return items.map((item) => {
    const product = productOf(item, products);
    return {
      cost: product?.unitCost ?? unitCost,
      part: product?.resaleShare ?? resaleShare,
      n: item.quantity,
      name: item.sku ?? item.listingId,
    };
  });
}

function addUp(amounts: readonly Known<Money>[]): Known<Money> {
  const known: Money[] = [];
  for (const amount of amounts) {
    if ('lacks' in amount) return amount;
    known.push(amount.is);
  }
  const all = sum(known);
  return all ? { is: all } : { lacks: lacksRate(known.map(({ currency }) => currency)) };
}

const lacksCost = (name: string | undefined): Known<Money> => ({
  lacks: lacking(
    'unit-cost',
    `your unit cost${name === undefined ? '' : ` of ${name}`}`,
    `${name === undefined ? '' : `${name} 的`}单位成本`,
  ),
});

const lacksShare = (name: string | undefined): Known<Money> => ({
  lacks: lacking(
    'resale-share',
    `what part of its cost${name === undefined ? ' a returned unit' : ` ${name}`} is still worth`,
    `${name === undefined ? '退回商品' : name}的残值比例`,
  ),
});

export const lacksRate = (currencies: readonly string[]): Lacking => {
  const pair = [...new Set(currencies)].slice(0, 2).join('/');
  return lacking('rate', `your exchange rate ${pair}`, `您的汇率 ${pair}`);
};

/** Names a number that only the settings can give. */
export const lacking = (id: string, en: string, zh: string): Lacking => ({
  id,
  text: {
    en: `Unknown: ${en}. Set it under “Your numbers and rules”.`,
    zh: `未知：${zh}。请在“您的数字和规则”中设置。`,
  },
});
