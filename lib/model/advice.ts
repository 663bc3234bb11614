import * as z from 'zod/mini';
import { Day, When } from './instant.ts';
import { Money } from './money.ts';
import { Text } from './text.ts';
import { Actor, Language, Stance } from './words.ts';

/** `high med low` are the marks of the marketplaces' facts, `A B C K` those of the other platforms and of law. */
export const Confidence = z.enum(['high', 'med', 'low', 'A', 'B', 'C', 'K']);
export type Confidence = z.infer<typeof Confidence>;

/** Where a clock, a rule or a piece of advice comes from, when that was checked and how sure it is. */
export const Citation = z.strictObject({
  /** The policy row, for example `ebay.inr.respond`. */
  id: z.string(),
  /** What the row says, in our own words. */
  says: Text,
  /** For which sites, for example `eBay US`. */
  scope: z.string(),
  section: z.string(),
  url: z.url(),
  checkedOn: Day,
  confidence: Confidence,
  /** The disagreement between sources, where there is one. */
  conflict: z.optional(Text),
});
export type Citation = z.infer<typeof Citation>;

export const Clock = z.strictObject({
  /** The policy row, or the page field (`page.respond-by`), for example `ebay.inr.respond`. */
  id: z.string(),
  label: Text,
  actor: Actor,
  due: When,
  startsAt: z.optional(When),
  /** `page`: printed on the page. `policy`: computed from a table. */
  basis: z.enum(['page', 'policy']),
  onExpiry: z.optional(Text),
  cite: z.optional(Citation),
});
export type Clock = z.infer<typeof Clock>;

const Cites = z.array(Citation).check(z.minLength(1));
/** A sentence with the rows that it rests on; without a citation it is no reason. */
export const Reason = z.strictObject({ text: Text, cite: Cites });
export type Reason = z.infer<typeof Reason>;

export const Step = z.strictObject({
  id: z.string(),
  actor: Actor,
  text: Text,
  by: z.optional(When),
  irreversible: z.optional(z.boolean()),
});
export type Step = z.infer<typeof Step>;

export const ChecklistItem = z.strictObject({
  id: z.string(),
  text: Text,
  weight: z.enum(['required', 'strengthens', 'does-not-count']),
  /** `yes` only when the facts show it; `unknown` until the seller says so. */
  have: z.enum(['yes', 'no', 'unknown']),
  cite: z.optional(Citation),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

export const DraftText = z.strictObject({
  text: z.string(),
  /** Variables that no fact fills. A draft with one of them is not insertable. */
  missing: z.array(z.string()),
});

export type DraftText = z.infer<typeof DraftText>;

/** The reply in every language; `language` is the buyer's as far as it is known. */
export const Draft = z.strictObject({
  id: z.string(),
  language: Language,
  texts: z.record(Language, DraftText),
  /** The longest text that the platform takes at this place, in characters. */
  limit: z.optional(z.int()),
});
export type Draft = z.infer<typeof Draft>;

export const Alternative = z.strictObject({
  stance: Stance,
  text: Text,
  for: z.optional(Text),
  against: z.optional(Text),
});

/** What the law of the buyer's country says about the matter: information beside the platform's rules, no legal advice. */
const Law = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  rights: z.array(
    z.strictObject({
      id: z.string(),
      text: Text,
      article: z.string(),
      confidence: Confidence,
      /** Goods that the right is not for. */
      exemptions: z.optional(Text),
      /** The buyer's time where the facts name the event that it runs from; no clock of the seller's. */
      window: z.optional(
        z.strictObject({
          until: When,
          /** The country's holidays are not known: the last day may fall later. */
          atLeast: z.optional(z.literal(true)),
          inside: z.optional(z.boolean()),
        }),
      ),
      /** Absent for hints of which no text was read. */
      cite: z.optional(Citation),
    }),
  ),
  /** What is not known of that law. */
  unknown: z.array(Text),
});

const CostPart = z.strictObject({
  id: z.string(),
  text: Text,
  /** Negative for what comes back to the seller. */
  cost: Money,
  cite: z.optional(Citation),
});

/** A number without which a cost is not known, and where to set it. */
const MissingNumber = z.strictObject({ id: z.string(), text: Text });

const costBase = {
  stance: Stance,
  text: Text,
  /** From the best to the worst end. */
  range: z.optional(z.strictObject({ from: Money, to: Money })),
  parts: z.optional(z.array(CostPart)),
  /** What the outcome does to the seller's standing. */
  effect: z.optional(z.array(Reason)),
};

export const Cost = z.strictObject({
  ...costBase,
  cost: Money,
  /** Of winning, 0 to 1; absent where nothing stands behind it. */
  chance: z.optional(z.strictObject({ from: z.number(), to: z.number(), base: Text })),
  /** What the cost leaves out because it is not known. */
  missing: z.optional(z.array(MissingNumber)),
});
export type Cost = z.infer<typeof Cost>;

/** A remedy whose cost cannot be said; `range` holds what is certain all the same. */
export const UnknownCost = z.strictObject({
  ...costBase,
  missing: z.array(MissingNumber).check(z.minLength(1)),
});
export type UnknownCost = z.infer<typeof UnknownCost>;

export const Plan = z.strictObject({
  kind: z.literal('plan'),
  playbook: z.string(),
  stance: Stance,
  headline: Text,
  alternatives: z.array(Alternative),
  steps: z.array(Step),
  because: z.array(Reason).check(z.minLength(1)),
  checklist: z.array(ChecklistItem),
  clocks: z.array(Clock),
  draft: z.optional(Draft),
  warnings: z.array(z.strictObject({ text: Text, cite: z.optional(z.array(Citation)) })),
  /** Routes that are closed, with the reason. */
  blocked: z.array(
    z.strictObject({ stance: Stance, text: Text, cite: z.optional(z.array(Citation)) }),
  ),
  costs: z.optional(z.array(Cost)),
  unknownCosts: z.optional(z.array(UnknownCost)),
  /** What the seller's own log says of this buyer and of the talks so far. */
  history: z.optional(z.array(Text)),
  law: z.optional(Law),
  /** What happens next, by the answer of the buyer or by the decision of the platform or the bank. */
  next: z.optional(
    z.strictObject({
      by: z.enum(['buyer', 'decision']),
      agrees: z.optional(Text),
      refuses: z.optional(Text),
      silent: z.optional(Text),
      /** The next date that somebody is bound by. */
      clock: z.optional(z.strictObject({ id: z.string(), actor: Actor, label: Text, due: When })),
    }),
  ),
});
export type Plan = z.infer<typeof Plan>;

export const Missing = z.strictObject({
  /** The field path of the fact, for example `shipment.state`. */
  field: z.string(),
  question: Text,
  /** One-click answers: the value of the field and its words. */
  answers: z.optional(z.array(z.strictObject({ value: z.unknown(), text: Text }))),
});
export type Missing = z.infer<typeof Missing>;

export const Advice = z.discriminatedUnion('kind', [
  Plan,
  z.strictObject({
    kind: z.literal('ask-for'),
    missing: z.array(Missing).check(z.minLength(1)),
    clocks: z.array(Clock),
  }),
  z.strictObject({ kind: z.literal('none'), why: Text, clocks: z.array(Clock) }),
]);
export type Advice = z.infer<typeof Advice>;
