import * as z from 'zod/mini';
import { Confidence } from '../../model/advice.ts';
import { Day } from '../../model/instant.ts';
import { Text } from '../../model/text.ts';

/** The id of a row of the law facts, or of one part of it: `law.eu.withdraw`, `law.eu.withdraw.refund`. */
const RowId = z.string().check(z.regex(/^law\.[a-z]+(\.[a-z]+)*$/));
/** ISO 3166-1 alpha-2. */
const Country = z.string().check(z.regex(/^[A-Z]{2}$/));
const Countries = z.array(Country).check(z.minLength(1));

/** What a rule of law is about. */
export const LawTopic = z.enum([
  /** Giving goods back without a reason. */
  'withdrawal',
  /** By when the buyer sends them back. */
  'withdrawal-return',
  /** How the shop lets a buyer withdraw. */
  'withdrawal-function',
  'return-freight',
  'refund-deadline',
  'delivery',
  /** What the contract has to say, and what follows where it does not. */
  'contract-information',
  /** Goods that are defective or not what was sold. */
  'conformity',
  'fraud',
  /** What the law gives to a card holder. */
  'payment',
  'out-of-court',
  'disclosure',
  'platform-duties',
]);
export type LawTopic = z.infer<typeof LawTopic>;

/** The events that periods of law run from. Those that are paths of facts can be computed, the others are not on any page. */
const LawStart = z.enum([
  'deliveredAt',
  'deliverBy',
  'return.receivedAt',
  'agreement',
  'cancellation',
  'card-statement',
  'contract',
  'contract-copy',
  'demand',
  'goods-back-or-proof-of-dispatch',
  'order-complete',
  'refund-overdue',
  'right-to-refund',
  'withdrawal-notice',
]);
export type LawStart = z.infer<typeof LawStart>;

const Period = z.strictObject({
  n: z.int().check(z.positive()),
  unit: z.enum(['day', 'business-day', 'year']),
  from: LawStart,
  /** Set where the right begins when the period is over, and does not end with it. */
  opens: z.optional(z.literal(true)),
  /** Set where the day of the event is the first of the period. */
  firstDay: z.optional(z.literal(true)),
  /** Set where a last day that is no working day moves to the next one. */
  rolls: z.optional(z.literal(true)),
});

const Right = z.strictObject({
  id: RowId,
  topic: LawTopic,
  /** What the law says, in our own words. */
  says: Text,
  article: z.string().check(z.minLength(1)),
  /** Set where the law is that of a part of the country: Québec. */
  region: z.optional(z.string().check(z.minLength(1))),
  /** Set for countries of the pack that alone have this row. */
  countries: z.optional(Countries),
  /** The row of a wider pack, or of this one for all countries, that this national row takes the place of. */
  replaces: z.optional(RowId),
  /** Set where the law gives no such right. */
  none: z.optional(z.literal(true)),
  /** Set where the right is not the buyer's. */
  holder: z.optional(z.literal('seller')),
  /** Of a refund: what it comes after. */
  after: z.optional(LawTopic),
  period: z.optional(Period),
  /** Who pays for sending goods back. `deductible`: the seller may keep it back from the refund. */
  freight: z.optional(
    z.enum(['buyer', 'buyer-if-told', 'buyer-unless-agreed', 'seller', 'deductible']),
  ),
  exemptions: z.optional(Text),
  /** Other figures of the row by name. */
  numbers: z.optional(z.record(z.string(), z.number())),
  /** The first day on which the rule holds, where the facts give one. */
  effectiveFrom: z.optional(Day),
  /** Ids of `sources`, the strongest first; none only where no text with an address was read. */
  sources: z.array(z.string()),
  confidence: Confidence,
  conflict: z.optional(z.strictObject({ id: z.string(), says: Text })),
});
export type Right = z.infer<typeof Right>;

/** What was looked for and not found. Shown as "not known", never filled. */
const LawGap = z.strictObject({
  id: RowId,
  topic: z.optional(LawTopic),
  says: Text,
  countries: z.optional(Countries),
});
export type LawGap = z.infer<typeof LawGap>;

/** Marks of rows that are shown as hints and never make a date. */
const HINTS: readonly Confidence[] = ['low', 'C', 'K'];
export const isHint = ({ confidence }: Pick<Right, 'confidence'>): boolean =>
  HINTS.includes(confidence);

/** The consumer law of one or more countries. A country may have several packs: EEA, EU, its own. */
export const LawPack = z
  .strictObject({
    /** For example `EU law`. */
    name: z.string(),
    countries: Countries,
    checkedOn: Day,
    rights: z.array(Right),
    gaps: z.array(LawGap),
    sources: z.record(z.string(), z.strictObject({ title: z.string(), url: z.url() })),
  })
  .check((found) => {
    const { rights, gaps, sources, countries } = found.value;
    const refuse = (path: PropertyKey[], message: string) =>
      found.issues.push({ code: 'custom', input: found.value, path, message });
    for (const [index, right] of rights.entries()) {
      const unknown = right.sources.find((id) => !(id in sources));
      if (unknown !== undefined) refuse(['rights', index, 'sources'], `no source ${unknown}`);
      if (right.sources.length === 0 && !isHint(right)) {
        refuse(['rights', index, 'sources'], 'only a hint may be without a source');
      }
    }
    for (const [list, rows] of Object.entries({ rights, gaps })) {
      for (const [index, row] of rows.entries()) {
        const foreign = row.countries?.find((country) => !countries.includes(country));
        if (foreign !== undefined) refuse([list, index, 'countries'], `no country ${foreign}`);
      }
    }
  });
export type LawPack = z.infer<typeof LawPack>;
