import type { Cost, Plan, UnknownCost } from '../../lib/model/advice.ts';
import type { Money } from '../../lib/model/money.ts';
import { compare } from '../../lib/model/sums.ts';

/** One remedy in the comparison; `from` and `to` are where its bar begins and ends, 0 to 1. */
export interface CostRow {
  readonly stance: Cost['stance'];
  readonly entry: Cost | UnknownCost;
  /** Absent where its cost is not known. */
  readonly cost?: Money;
  readonly advised: boolean;
  readonly cheapest: boolean;
  readonly bar?: { readonly from: number; readonly to: number };
}

/** The remedies of a plan, cheapest first, those of unknown cost last; bars share one scale a currency. */
export function costRows({ stance, costs = [], unknownCosts = [] }: Plan): CostRow[] {
  const sorted = costs.toSorted((a, b) => compare(a.cost, b.cost) ?? 0);
  const cheapest = cheapestOf(sorted);
  const scale = scaleOf([...costs, ...unknownCosts]);
  const row = (entry: Cost | UnknownCost): CostRow => {
    const cost = 'cost' in entry ? entry.cost : undefined;
    const bar = barOf(entry, scale);
    return {
      stance: entry.stance,
      entry,
      advised: entry.stance === stance,
      cheapest: entry === cheapest,
      ...(cost && { cost }),
      ...(bar && { bar }),
    };
  };
  return [...sorted.map(row), ...unknownCosts.map(row)];
}

/** None where it is the only one, or where another currency leaves open which is. */
function cheapestOf(costs: readonly Cost[]): Cost | undefined {
  const [first, second] = costs;
  if (!first || !second || costs.some((each) => compare(first.cost, each.cost) === undefined)) {
    return undefined;
  }
  return compare(first.cost, second.cost) === 0 ? undefined : first;
}

type Scale = ReadonlyMap<string, number>;

function scaleOf(entries: readonly (Cost | UnknownCost)[]): Scale {
  const most = new Map<string, number>();
  for (const { currency, amount } of entries.flatMap(endsOf)) {
    most.set(currency, Math.max(most.get(currency) ?? 0, Number(amount)));
  }
  return most;
}

const endsOf = (entry: Cost | UnknownCost): Money[] =>
  entry.range ? [entry.range.from, entry.range.to] : 'cost' in entry ? [entry.cost] : [];

function barOf(entry: Cost | UnknownCost, scale: Scale): CostRow['bar'] {
  const [first, last = first] = endsOf(entry);
  const most = first && scale.get(first.currency);
  if (!first || !last || !most) return undefined;
  const at = ({ amount }: Money) => Math.min(1, Math.max(0, Number(amount) / most));
  return { from: entry.range ? at(first) : 0, to: at(last) };
}
