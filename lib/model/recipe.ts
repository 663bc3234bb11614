import * as z from 'zod/mini';
import { fields } from './fields.ts';
import { PageKind } from './words.ts';

const short = z.string().check(z.minLength(1), z.maxLength(300));

/** Where a value stands; each way that was found to lead to it, tried in this order. */
export const Locator = z.strictObject({
  /** A part of the address: the n-th segment of the path, or a parameter. */
  address: z.optional(
    z.union([
      z.strictObject({ segment: z.int().check(z.nonnegative()) }),
      z.strictObject({ query: short }),
    ]),
  ),
  /** The label beside it, as the page prints it. */
  label: z.optional(short),
  /** An attribute that the page's own makers use to find the element. */
  attribute: z.optional(short),
  /** The path of tags from the body. */
  structure: z.optional(z.string().check(z.minLength(1), z.maxLength(2_000))),
  /** Classes without their hashes. */
  classes: z.optional(short),
});
export type Locator = z.infer<typeof Locator>;

export const Taught = z
  .strictObject({
    /** The path of a field of the facts: `orderId`, `respondBy.at`. */
    field: short.check(
      z.refine((path) => fields.some((field) => field.path === path), 'no such field'),
    ),
    locator: Locator,
    /** For fields with fixed words: what the page prints → the word. A text that is not here says nothing. */
    meanings: z.optional(z.record(short, short)),
  })
  .check(
    // A word that the facts do not have would cost the whole page its reading.
    z.refine(({ field, meanings }) => areWords(field, meanings), {
      error: 'not a word of this field',
      path: ['meanings'],
    }),
  );
export type Taught = z.infer<typeof Taught>;

/** Whether the meanings of a field are words that the facts can hold; other fields have none. */
function areWords(path: string, meanings: Readonly<Record<string, string>> | undefined): boolean {
  const field = fields.find((each) => each.path === path);
  if (field?.kind !== 'choice' && field?.kind !== 'country') return meanings === undefined;
  const isWord = (word: string) =>
    field.choices ? field.choices.includes(word) : /^[A-Z]{2}$/.test(word);
  return meanings !== undefined && Object.values(meanings).every(isWord);
}

/**
 * What a seller has taught about one kind of page of one site. Data only: it is exported, imported
 * and edited, and never holds a value of an order.
 */
export const Recipe = z.strictObject({
  format: z.literal('parley-recipe'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
  name: short,
  host: z.string().check(z.regex(/^[a-z0-9.-]{3,253}(:\d{1,5})?$/)),
  page: PageKind,
  /** The path with `*` for what differs between orders, and the parameters that the address must have. */
  path: z.string().check(z.regex(/^\/\S*$/), z.maxLength(500)),
  query: z.array(short),
  fields: z.array(Taught).check(z.minLength(1), z.maxLength(60)),
  /** ISO 8601. */
  changedAt: z.string(),
});
export type Recipe = z.infer<typeof Recipe>;

/** The kind of address that a recipe is for. */
export type PageAddress = Pick<Recipe, 'host' | 'path' | 'query'>;

/** What the seller pointed at on a page. */
export interface Pointed {
  readonly text: string;
  /** Absent where it could not be found again. */
  readonly locator?: Locator;
}

/** What a field reads on one page. */
export interface TriedOn {
  /** The address of a page that was seen before; absent for the page itself. */
  readonly url?: string;
  readonly value?: unknown;
  readonly doubtful: boolean;
}
