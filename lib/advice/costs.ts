import type { ChecklistItem, Cost, Plan, UnknownCost } from '../model/advice.ts';
import type { Money } from '../model/money.ts';
import type { Past } from '../model/past.ts';
import { larger, minus, plus, share, total as sum } from '../model/sums.ts';
import type { Text } from '../model/text.ts';
import type { Stance } from '../model/words.ts';
import { dispatchOf } from '../playbooks/dispatch.ts';
import { says } from '../playbooks/playbook.ts';
import type { Situation } from '../playbooks/situation.ts';
import { chanceOf, FEWEST_DECIDED } from './chances.ts';
import { effectOf } from './effects.ts';
import { feesOf, type Fees } from './fees.ts';
import { lacksRate, type Lacking, type OrderNumbers } from './own-numbers.ts';

type Part = NonNullable<Cost['parts']>[number];
type Priced = Omit<Cost, 'stance' | 'effect'> | Omit<UnknownCost, 'stance' | 'effect'>;

interface Question {
  readonly situation: Situation;
  readonly own: OrderNumbers;
  /** The stance of the plan and its alternatives. */
  readonly stances: readonly Stance[];
  readonly checklist: readonly ChecklistItem[];
  /** What the plan offers as a part of the money. */
  readonly offer?: Money | undefined;
  readonly past?: Past | undefined;
}

/**
 * What each remedy of a plan costs the seller, in the currency of the order: only from numbers of the
 * facts, of the settings and of the pack in force. A remedy with a number missing says which one it is.
 */
export function costsOf(question: Question): Pick<Plan, 'costs' | 'unknownCosts'> {
  const costs: Cost[] = [];
  const unknownCosts: UnknownCost[] = [];
  for (const stance of new Set(question.stances)) {
    const priced = priceOf(stance, question);
    if (!priced) continue;
    const effect = effectOf(question.situation, stance, question.past);
    const whole = { stance, ...(effect.length > 0 && { effect }) };
    if ('cost' in priced) costs.push({ ...whole, ...priced });
    else unknownCosts.push({ ...whole, ...priced });
  }
  return {
    ...(costs.length > 0 && { costs }),
    ...(unknownCosts.length > 0 && { unknownCosts }),
  };
}

function priceOf(stance: Stance, question: Question): Priced | undefined {
  const { facts } = question.situation;
  const due = dueOf(facts);
  switch (stance) {
    case 'refund-full':
      return settled('The refund; the goods stay with the buyer.', '退款；商品归买家。', [due]);
    case 'accept-cancel':
      return cancelled(question, due);
    case 'refund-partial':
      return partOfThePrice(question);
    case 'replace':
      return secondParcel(question);
    case 'return-and-refund':
      return takenBack(question, due);
    case 'accept':
      return accepted(question);
    case 'let-platform-fund':
      return free(question);
    case 'contest':
    case 'decline':
    case 'escalate':
    case 'appeal':
      return gamble(stance, question);
    // An answer in words costs nothing by itself, and what follows from it is another plan.
    case 'reply':
    case 'ask-buyer':
    case 'wait':
    case 'decline-cancel':
    case 'change-address':
    case 'redirect':
    case 'report':
      return undefined;
  }
}

type Amount = Part | Lacking;
const isKnown = (amount: Amount): amount is Part => 'cost' in amount;

/** A remedy whose parts are simply added; `without` is left out and only named where it is not known. */
function settled(
  en: string,
  zh: string,
  amounts: readonly Amount[],
  without: readonly Amount[] = [],
): Priced {
  const text = says(en, zh);
  const parts = [...amounts, ...without].filter(isKnown);
  const missing = [...amounts, ...without].flatMap((each) => (isKnown(each) ? [] : [named(each)]));
  const complete = amounts.every(isKnown);
  const cost = complete ? sum(parts.map((part) => part.cost)) : undefined;
  if (cost) {
    return {
      text,
      cost,
      ...(parts.length > 1 && { parts }),
      ...(missing.length > 0 && { missing }),
    };
  }
  const lacks = complete
    ? [...missing, lacksRate(parts.map((part) => part.cost.currency))]
    : missing;
  return { text, ...(parts.length > 0 && { parts }), missing: lacks };
}

const named = ({ id, text }: Lacking) => ({ id, text });

/** What the buyer has paid and the seller has not yet given back. */
function dueOf({ total, refund }: Situation['facts']): Amount {
  const paid = refund?.by === 'seller' ? refund.amount : undefined;
  if (!total) return fact('total', 'the total of the order', '订单总额');
  if (refund && !paid) return fact('refund.amount', 'how much was refunded already', '已退款金额');
  const cost = paid ? minus(total, paid) : total;
  return cost
    ? { id: 'refund', text: says('Refund', '退款'), cost }
    : lacksRate([total.currency, paid?.currency ?? '']);
}

const fact = (id: string, en: string, zh: string): Lacking => ({
  id,
  text: says(
    `Unknown: ${en}. Enter it under “What Parley read”.`,
    `未知：${zh}。请在“读取的信息”中填写。`,
  ),
});

function partOfThePrice({ situation, offer }: Question): Priced | undefined {
  const { ask, claimAmount, refund } = situation.facts;
  if (offer) return settled('What you offer.', '您提出的金额。', [refundPart(offer)]);
  if (ask !== 'partial-refund' || !claimAmount) return undefined;
  const paid = refund?.by === 'seller' ? refund.amount : undefined;
  if (refund && !paid) return undefined;
  const cost = paid ? minus(claimAmount, paid) : claimAmount;
  return cost && settled('What the buyer asks for.', '买家要求的金额。', [refundPart(cost)]);
}

const refundPart = (cost: Money): Part => ({
  id: 'refund',
  text: says('Refund', '退款'),
  cost,
});

function secondParcel({ own: { goods, wayThere, units } }: Question): Priced {
  const unit = {
    en: units > 1 ? `${units} new units` : 'A new unit',
    zh: units > 1 ? `${units} 件新商品` : '新商品',
  };
  const amounts = [amount('goods', unit, goods)];
  const freight = amount('resend', says('Freight of the second parcel', '补发运费'), wayThere);
  const same = isKnown(freight) && amounts.every((each) => sameCurrency(each, freight));
  if (same)
    return settled(`${unit.en} and its freight.`, `${unit.zh}成本加运费。`, [...amounts, freight]);
  const left = isKnown(freight) ? apart(amounts, freight) : freight;
  return settled(`${unit.en}, without its freight.`, `${unit.zh}成本，不含运费。`, amounts, [left]);
}

const sameCurrency = (a: Amount, b: Part) => !isKnown(a) || a.cost.currency === b.cost.currency;
const apart = (amounts: readonly Amount[], other: Part): Lacking =>
  lacksRate([...amounts.filter(isKnown), other].map((each) => each.cost.currency));

const amount = (id: string, text: Text, known: OrderNumbers['goods']): Amount =>
  'is' in known ? { id, text, cost: known.is } : known.lacks;

function takenBack({ own }: Question, due: Amount): Priced {
  const back = amount('freight', says('Freight of the return', '退货运费'), own.wayBack);
  const worth = amount('worth', says('What the goods are still worth', '商品残值'), own.worth);
  const less = isKnown(worth) ? { ...worth, cost: negative(worth.cost) } : worth;
  const priced = settled(
    'The refund and the way back, less what the goods are still worth.',
    '退款加退货运费，减去商品残值。',
    [due, back, less],
  );
  if ('cost' in priced || isKnown(worth) || worth.id !== 'resale-share') return priced;
  // Whatever the goods are worth, it lies between nothing and what they cost.
  const goods = 'is' in own.goods ? own.goods.is : undefined;
  const to = isKnown(due) && isKnown(back) ? plus(due.cost, back.cost) : undefined;
  const from = to && goods && minus(to, goods);
  return from && to ? { ...priced, range: { from, to } } : priced;
}

/** Before dispatch the goods stay: what is lost is the sale, its price less what the goods cost. */
function cancelled({ situation, own }: Question, due: Amount): Priced {
  const { total, orderState } = situation.facts;
  if (orderState === 'unpaid' && total) {
    return {
      text: says(
        'Nothing is paid and nothing is sent: a sale lost.',
        '尚未付款也未发货：只少一单生意。',
      ),
      cost: { amount: '0', currency: total.currency },
    };
  }
  const dispatch = dispatchOf(situation);
  if (dispatch === undefined) {
    return settled(
      'The refund; goods that have not left stay yours.',
      '退款；未发出的商品仍归您。',
      [due],
    );
  }
  if (dispatch !== 'before' && dispatch !== 'label' && dispatch !== 'back') {
    return settled('The refund; the goods have left you.', '退款；商品已不在您处。', [due]);
  }
  const goods = amount('goods', says('Goods that stay with you', '留在您处的商品'), own.goods);
  const kept = isKnown(goods) ? { ...goods, cost: negative(goods.cost) } : goods;
  const text = [
    'The refund; the goods stay with you. You lose the sale, not the goods.',
    '退款；商品仍在您处。损失的是这单生意，不是商品。',
  ] as const;
  const same = isKnown(kept) && sameCurrency(due, kept);
  return same
    ? settled(...text, [due, kept])
    : settled(...text, [due], [isKnown(kept) ? apart([due], kept) : kept]);
}

const negative = (money: Money): Money =>
  minus({ amount: '0', currency: money.currency }, money) ?? money;

/** Not to fight costs what is claimed and what the payment system takes for the dispute. */
function accepted({ situation, own }: Question): Priced {
  const { lost, lacks } = feesOf(situation, own.seller, 'accept');
  return settled(
    'What is claimed, without a fight.',
    '不抗辩：被索赔的金额。',
    [stakeOf(situation), ...lost],
    lacks,
  );
}

function stakeOf(situation: Situation): Amount {
  const { stake, facts } = situation;
  if (facts.claimAmount === undefined) return dueOf(facts);
  return stake
    ? { id: 'stake', text: says('What is claimed', '被索赔金额'), cost: stake }
    : fact('claimAmount', 'the amount that is claimed', '索赔金额');
}

function free({ situation: { stake } }: Question): Priced | undefined {
  if (!stake) return undefined;
  return {
    text: says('Nothing, if the platform pays as its rule says.', '若平台按规则承担，则无成本。'),
    cost: { amount: '0', currency: stake.currency },
  };
}

/** Won or lost: expected where the own log knows how such cases end, else the two ends. */
function gamble(stance: Stance, { situation, own, checklist, past }: Question): Priced {
  const fees = feesOf(situation, own.seller, 'contest');
  const at = stakeOf(situation);
  const back = stance === 'appeal';
  const text = back
    ? says('The money is gone; won, it comes back.', '款项已被扣除；胜诉则退回。')
    : says('Nothing of the claim when won; all of it when lost.', '胜诉无需赔付；败诉全额赔付。');
  const parts = [at, ...fees.lost].filter(isKnown);
  const ends = endsOf(at, fees);
  const chance = chanceOf(past?.decided, checklist);
  const missing = [
    ...(isKnown(at) ? [] : [named(at)]),
    ...(isKnown(at) && !ends ? [lacksRate(parts.map(({ cost }) => cost.currency))] : []),
    ...fees.lacks.map(named),
    ...(chance ? [] : [noChance(past)]),
  ];
  if (!ends || !chance) {
    const range = ends && { from: ends.best, to: ends.worst };
    return { text, ...(parts.length > 0 && { parts }), ...(range && { range }), missing };
  }
  const from = expected(chance.to, ends.best, ends.worst);
  const to = expected(chance.from, ends.dearWin, ends.worst);
  return {
    text,
    cost: byRisk(own.seller.riskTolerance, from, to),
    range: { from, to },
    chance,
    ...(parts.length > 0 && { parts }),
    ...(missing.length > 0 && { missing }),
  };
}

/** The best and the dearest end of a won dispute, and the end of a lost one. */
function endsOf(at: Amount, { won, wonAtMost, lost }: Fees) {
  if (!isKnown(at)) return undefined;
  const nothing = { amount: '0.00', currency: at.cost.currency };
  const end = (parts: readonly Part[]) => sum([nothing, ...parts.map(({ cost }) => cost)]);
  const [best, dearWin, worst] = [end(won), end(wonAtMost), end([at, ...lost])];
  return best && dearWin && worst ? { best, dearWin, worst } : undefined;
}

/** Rounded once; both are in one currency, which `endsOf` has made sure of. */
function expected(chance: number, won: Money, lost: Money): Money {
  const between = minus(lost, won);
  return (between && plus(won, share(between, 1 - chance))) ?? lost;
}

/** One figure out of a range: who shuns risk counts on its worse end, who does not on its better one. */
function byRisk(risk: 'low' | 'medium' | 'high' = 'medium', from: Money, to: Money): Money {
  if (risk === 'high') return from;
  if (risk === 'low') return larger(from, to);
  const both = plus(from, to);
  return both ? share(both, 0.5) : to;
}

const noChance = (past: Past | undefined): Lacking => {
  const { won = 0, lost = 0 } = past?.decided ?? {};
  const all = won + lost;
  return {
    id: 'chance',
    text: says(
      `Unknown: the chance. Your log has ${all} decided cases of this kind here, from ${FEWEST_DECIDED} on it can say one.`,
      `未知：胜算。您的记录中此类已裁定案件有 ${all} 件，满 ${FEWEST_DECIDED} 件才能给出。`,
    ),
  };
};
