import * as z from 'zod/mini';
import { advise as adviseOn } from '../../advice/advise.ts';
import { Seller } from '../../model/facts.ts';
import { Instant } from '../../model/instant.ts';
import { AskedFacts } from '../asked-facts.ts';
import { verb } from '../verb.ts';

/** `{facts, now, seller?}` → the advice: a plan, what to ask for, or why there is none. */
export const advise = verb(
  z.object({ facts: AskedFacts, now: Instant, seller: z.optional(Seller) }),
  ({ facts, now, seller }) => adviseOn(facts, { now, ...(seller && { seller }) }),
);
