import { rightsFor, type CitedRight } from '../../policy/law/law.ts';
import { isHint } from '../../policy/law/schema.ts';
import { windowOf } from '../../policy/law/window.ts';
import { dayOf } from '../../time/instant.ts';
import type { Situation } from '../situation.ts';

/**
 * The buyer's right by the law of his country to give goods back without a reason. `running`: he still
 * has it, also where holidays that are not known may decide. `unknown`: no confirmed text was read.
 */
export type Withdrawal =
  | { readonly kind: 'ask-country' }
  | { readonly kind: 'running'; readonly right: CitedRight; readonly freight: Freight }
  | { readonly kind: 'over' | 'none' | 'unknown' };

/** Who pays the way back by that law; undefined where it does not say or only a hint says it. */
export type Freight = CitedRight['freight'];

const DAY = 86_400_000;
/** Business days and the holidays between them are never more than twice as many days. */
const SLACK = 2;

export function withdrawalOf({ facts, now }: Situation): Withdrawal {
  const country = facts.buyer?.country;
  if (country === undefined) return { kind: 'ask-country' };
  const { rights } = rightsFor(country, { issue: 'changed-mind' }, dayOf(facts.orderedAt ?? now));
  const own = rights.filter(({ topic }) => topic === 'withdrawal');
  if (own.some(({ none }) => none)) return { kind: 'none' };
  const right = own.find(({ period, cite }) => period !== undefined && cite !== undefined);
  // Japan gives it only where the shop stated no terms of return, and no page shows that.
  if (right?.period === undefined || isHint(right) || country === 'JP') return { kind: 'unknown' };
  const window = windowOf(right, facts, now);
  const said = rights.find((row) => row.topic === 'return-freight' && !isHint(row));
  const freight = right.freight ?? said?.freight;
  const inside = window ? window.inside !== false : within(right.period.n, facts.deliveredAt, now);
  return inside ? { kind: 'running', right, freight } : { kind: 'over' };
}

/** For a start that the facts do not show: while the span is surely not over, counted from the delivery. */
function within(days: number, deliveredAt: string | undefined, now: string): boolean {
  if (deliveredAt === undefined) return true;
  return Date.parse(now) - Date.parse(dayOf(deliveredAt)) <= days * SLACK * DAY;
}
