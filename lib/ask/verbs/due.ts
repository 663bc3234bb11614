import * as z from 'zod/mini';
import { clocksOf } from '../../advice/clocks.ts';
import { Facts } from '../../model/facts.ts';
import { Instant } from '../../model/instant.ts';
import { verb } from '../verb.ts';

/** `{facts, now}` → `{clocks}`, soonest first. */
export const due = verb(z.object({ facts: Facts, now: Instant }), ({ facts, now }) => ({
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
