import * as z from 'zod/mini';
import { Facts } from '../model/facts.ts';
import { Origin } from '../model/words.ts';

/** Facts as they are asked about: a marketplace that Parley has no word for is another site. */
export const AskedFacts = z.pipe(
  z.transform((given: unknown) => {
    if (typeof given !== 'object' || given === null || !('marketplace' in given)) return given;
    const { marketplace } = given;
    const named = typeof marketplace === 'string' && /^[a-z0-9][a-z0-9-]{1,40}$/.test(marketplace);
    return named && !Origin.safeParse(marketplace).success
      ? { ...given, marketplace: 'other' }
      : given;
  }),
  Facts,
);
