import type { Case } from '../../lib/model/case.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { certain } from '../../lib/model/fields.ts';

const known = new WeakMap<Case, Facts>();

/** What is certain of a case, worked out once: a list of a thousand asks many times. */
export function factsOf(shown: Case): Facts {
  const { facts, doubts, corrections } = shown;
  if (Object.keys(doubts).length === 0 && Object.keys(corrections).length === 0) return facts;
  const found = known.get(shown) ?? certain(shown);
  known.set(shown, found);
  return found;
}
