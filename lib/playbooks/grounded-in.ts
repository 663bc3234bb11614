import type { Ground } from '../policy/ground.ts';
import type { OnGround } from './playbook.ts';
import type { Situation } from './situation.ts';

type Grounds = readonly [Ground, ...Ground[]];

const HINTS: readonly string[] = ['low', 'C', 'K'];

/** In an own shop these grounds hold the rules of a dispute with the bank, not of an order or a message. */
const OWN_SHOP: readonly string[] = ['shopify', 'stripe'];
const OF_A_DISPUTE: readonly Ground[] = ['communication', 'answer-window'];

/** Whether the pack in force has a confirmed row of a ground for this kind of case. */
function hasGround({ pack, facts: { caseType } }: Situation, ground: Ground): boolean {
  return [...pack.clocks, ...pack.rules].some(
    ({ grounds, confidence, caseTypes }) =>
      grounds?.includes(ground) === true &&
      !HINTS.includes(confidence) &&
      (caseTypes === undefined || caseType === undefined || caseTypes.includes(caseType)),
  );
}

/**
 * The reasons of the first choice that the site has a confirmed rule for: what decides on one site is
 * not written on another, and there the next best rule carries the advice.
 */
export function groundedIn(
  s: Situation,
  ...choices: readonly [Grounds, ...Grounds[]]
): readonly [OnGround, ...OnGround[]] {
  const known = choices.filter((grounds) => grounds.some((ground) => hasGround(s, ground)));
  const own = OWN_SHOP.includes(s.facts.marketplace);
  const fits = own
    ? known.find((grounds) => !grounds.some((ground) => OF_A_DISPUTE.includes(ground)))
    : undefined;
  const [first, ...others] = fits ?? known[0] ?? choices[0];
  return [{ ground: first }, ...others.map((ground) => ({ ground }))];
}
