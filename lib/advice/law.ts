import type { Plan } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Instant } from '../model/instant.ts';
import { rightsFor } from '../policy/law/law.ts';
import { windowOf } from '../policy/law/window.ts';
import { dayOf } from '../time/instant.ts';

/**
 * What the law of the buyer's country says about the matter, beside the platform's rules: the law of
 * the day of the order, or of today where that is not known. Undefined where the country is not known
 * and for matters that no law of ours is about.
 */
export function lawOf(facts: Facts, now: Instant): Plan['law'] {
  const { buyer, issue, ask, orderedAt } = facts;
  const { country } = buyer ?? {};
  if (country === undefined) return undefined;
  const { rights, gaps } = rightsFor(country, { issue, ask }, dayOf(orderedAt ?? now));
  if (rights.length === 0 && gaps.length === 0) return undefined;
  return {
    country,
    rights: rights.map((right) => {
      const { id, says, article, confidence, exemptions, cite } = right;
      const window = windowOf(right, facts, now);
      return {
        id,
        text: says,
        article,
        confidence,
        ...(exemptions && { exemptions }),
        ...(window && { window }),
        ...(cite && { cite }),
      };
    }),
    unknown: gaps.map(({ says }) => says),
  };
}
