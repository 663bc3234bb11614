import * as z from 'zod/mini';
import { clocksOf } from '../../advice/clocks.ts';
import { Instant } from '../../model/instant.ts';
import { AskedFacts } from '../asked-facts.ts';
import { verb } from '../verb.ts';

/** `{facts, now}` → `{clocks}`, soonest first. */
export const due = verb(z.object({ facts: AskedFacts, now: Instant }), ({ facts, now }) => ({
  clocks: clocksOf(facts, now).map((clock) => ({
    id: clock.id,
    actor: clock.actor,
    due: clock.due,
    startsAt: clock.startsAt,
    basis: clock.basis,
    onExpiry: clock.onExpiry,
    cite: clock.cite,
  })),
}));
