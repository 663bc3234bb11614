import * as z from 'zod/mini';
import { siteOf } from '../../marketplaces/sites.ts';
import { parseMoney } from '../../text/money.ts';
import { verb } from '../verb.ts';

/** `{text, hint?, site?}` → `{amount, currency?}`; the currency of the site settles a shared sign. */
export const money = verb(
  z.object({
    text: z.string(),
    hint: z.nullish(z.string()),
    site: z.nullish(z.string()),
  }),
  ({ text, hint, site }) =>
    parseMoney(text, {
      hint: hint ?? undefined,
      currency: site ? siteOf(site)?.currency : undefined,
    }) ?? {},
);
