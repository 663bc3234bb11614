import type { Plan } from '../model/advice.ts';
import type { Facts, Seller } from '../model/facts.ts';
import type { Money } from '../model/money.ts';
import type { Stance } from '../model/words.ts';

type Cost = NonNullable<Plan['costs']>[number];

/** Four decimals, the most that an amount has. */
const SCALE = 10_000n;

/**
 * What each remedy costs the seller, only where every number of it is known and in one currency.
 * No freight, fee or chance is guessed: what is left out is said in the text.
 */
export function costsOf({ total, claimAmount, refund, ask }: Facts, seller: Seller): Cost[] {
  const paid = refund?.by === 'seller' ? refund.amount : undefined;
  if (refund && !paid) return [];
  const due = total && minus(total, paid);
  const { returnCost, unitCost, resaleShare } = seller;
  const costs: Cost[] = [];
  const add = (stance: Stance, cost: Money | undefined, en: string, zh: string) => {
    if (cost) costs.push({ stance, cost, text: { en, zh } });
  };
  add('refund-full', due, 'The refund; the goods stay with the buyer.', '退款;商品归买家。');
  if (ask === 'partial-refund') {
    const part = claimAmount && minus(claimAmount, paid);
    add('refund-partial', part, 'What the buyer asks for.', '买家要求的金额。');
  }
  add('replace', unitCost, 'A new unit, without its freight.', '新商品成本,不含运费。');
  if (unitCost && resaleShare !== undefined && returnCost && due) {
    const worth = share(unitCost, resaleShare);
    add(
      'return-and-refund',
      minus(plus(due, returnCost), worth),
      'The refund and the way back, less what the goods are still worth.',
      '退款加退货运费,减去商品残值。',
    );
  }
  return costs;
}

const plus = (a: Money, b: Money) => combine(a, b, 1n);
const minus = (a: Money | undefined, b: Money | undefined) => (a && b ? combine(a, b, -1n) : a);

function combine(a: Money, b: Money, sign: bigint): Money | undefined {
  return a.currency === b.currency ? write(read(a) + sign * read(b), a.currency) : undefined;
}

const share = (money: Money, part: number) =>
  write((read(money) * BigInt(Math.round(part * 10_000))) / SCALE, money.currency);

function read({ amount }: Money): bigint {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole) * SCALE + BigInt(fraction.padEnd(4, '0'));
  return amount.startsWith('-') ? -value : value;
}

/** Rounded to cents: what is shown is a cost, not a booking. */
function write(value: bigint, currency: string): Money {
  const cents = (value < 0n ? value - 50n : value + 50n) / 100n;
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return { amount: `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency };
}
