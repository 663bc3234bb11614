import * as z from 'zod/mini';

/** How one field of one kind of page has been found lately. */
const FieldHealth = z.strictObject({
  /** Cases in which it was found, and in which it was not. */
  found: z.int(),
  missed: z.int(),
  /** Cases without it, one after the other, up to now. */
  run: z.int(),
  /** ISO 8601: when that run began. */
  since: z.optional(z.string()),
});
type FieldHealth = z.infer<typeof FieldHealth>;

export const PageHealth = z.strictObject({
  fields: z.record(z.string(), FieldHealth),
  /** The cases of the last readings, newest last: a page that is drawn ten times counts once. */
  cases: z.array(z.string()),
});
export type PageHealth = z.infer<typeof PageHealth>;

/** Stands for the page as a whole: recognised or not. */
export const WHOLE = 'page';

/** A field that a reader used to find and does not find any more. */
export const Lost = z.strictObject({
  field: z.string(),
  /** ISO 8601. */
  since: z.string(),
  /** In how many cases it was not found since then. */
  cases: z.int(),
});
export type Lost = z.infer<typeof Lost>;

const REMEMBERED = 50;
/** A field counts as usual when nearly every page had it, and as lost when three cases in a row have not. */
const USUAL = 0.9;
const ENOUGH = 5;
const RUN = 3;

const fresh: PageHealth = { fields: {}, cases: [] };

/**
 * Counts one reading: `found` are the fields that were read, `name` tells one case from another (it is
 * only compared), `at` is ISO 8601. A case that was counted just before is not counted again.
 */
export function countReading(
  { fields, cases }: PageHealth = fresh,
  {
    found,
    name,
    at,
  }: { readonly found: readonly string[]; readonly name: string; readonly at: string },
): PageHealth {
  if (cases.includes(name)) return { fields, cases };
  const next: Record<string, FieldHealth> = { ...fields };
  for (const field of new Set([...Object.keys(fields), ...found])) {
    const before = fields[field] ?? { found: 0, missed: 0, run: 0 };
    next[field] = found.includes(field)
      ? { found: before.found + 1, missed: before.missed, run: 0 }
      : {
          found: before.found,
          missed: before.missed + 1,
          run: before.run + 1,
          since: before.run === 0 ? at : (before.since ?? at),
        };
  }
  return { fields: next, cases: [...cases, name].slice(-REMEMBERED) };
}

/** What the reader has lost, the longest lost first. */
export function lostFields({ fields }: PageHealth): Lost[] {
  return Object.entries(fields)
    .flatMap(([field, { found, missed, run, since }]): Lost[] => {
      const usual = found >= ENOUGH && found / (found + missed - run) >= USUAL;
      return usual && run >= RUN && since !== undefined ? [{ field, since, cases: run }] : [];
    })
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
}
