import * as z from 'zod/mini';
import { advise as adviseOn } from '../../advice/advise.ts';
import { Seller } from '../../model/facts.ts';
import { Instant } from '../../model/instant.ts';
import { AskedFacts } from '../asked-facts.ts';
import { Past } from '../../model/past.ts';
import { verb } from '../verb.ts';

/** `{facts, now, seller?, past?}` → the advice: a plan, what to ask for, or why there is none. */
export const advise = verb(
  z.object({ facts: AskedFacts, now: Instant, seller: z.optional(Seller), past: z.optional(Past) }),
  ({ facts, now, seller, past }) =>
    adviseOn(facts, { now, ...(seller && { seller }), ...(past && { past }) }),
);
