import type { Clock } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Instant } from '../model/instant.ts';
import { due } from '../policy/due.ts';
import type { Pack } from '../policy/schema.ts';
import { select } from '../policy/select.ts';
import { dayOf } from '../time/instant.ts';
import { packsOf } from './book.ts';

/** The clocks of a case, soonest first; see `due`. `imported`: the packs that the seller has taken into use. */
export function clocksOf(facts: Facts, now: Instant, imported?: readonly Pack[]): Clock[] {
  return due(facts, packsOf(facts.marketplace, imported), now);
}

/** The rules of the case's site that are in force now; undefined for a site without rules. */
export function packFor(
  { marketplace, site }: Pick<Facts, 'marketplace' | 'site'>,
  now: Instant,
  imported?: readonly Pack[],
): Pack | undefined {
  return select(packsOf(marketplace, imported), site, dayOf(now));
}
