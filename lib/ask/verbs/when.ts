import * as z from 'zod/mini';
import { parseWhen } from '../../text/when.ts';
import { Language, Now, Zone, verb } from '../verb.ts';

/** `{text, now, lang?, zone?}` → `{due, precision}`, without an offset where none is known. */
export const when = verb(
  z.object({
    text: z.string(),
    now: Now,
    lang: z.nullish(Language),
    zone: z.nullish(Zone),
  }),
  ({ text, now, lang, zone }) =>
    parseWhen(text, { now, language: lang ?? undefined, zone: zone ?? undefined }) ?? {},
);
