import type { Citation, Missing } from '../model/advice.ts';
import type { Day, When } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { Text } from '../model/text.ts';
import type { Ground } from '../policy/ground.ts';
import type { Actor, Issue, Marketplace, Stance } from '../model/words.ts';
import type { DraftId } from './draft-ids.ts';
import type { EvidenceId } from './evidence-ids.ts';
import type { Situation } from './situation.ts';

/** A row of the policy packs. */
export type RowId = `${Marketplace}.${string}`;
type Rows = readonly [RowId, ...RowId[]];

/**
 * A sentence that stands only where the pack in force knows one of its rows: so one outcome serves
 * several marketplaces, and each sees its own reasons.
 */
export interface Grounded {
  readonly text: Text;
  readonly rows: Rows;
}

/** A reason in the words of the marketplace's own rule: the rows of the pack in force that are of this ground. */
export interface OnGround {
  readonly ground: Ground;
  /** Marketplaces that have a sentence of their own for it. */
  readonly notOn?: readonly Marketplace[];
}

/** A reason in the law of the buyer's country, where it is stricter than the rule of the site. */
export interface OnLaw {
  readonly text: Text;
  readonly law: Citation;
}

/** A caution. With rows it follows the pack like a reason; without, it is good practice and cites nothing. */
export interface Caution {
  readonly text: Text;
  readonly rows?: Rows;
  /** Follows the pack like rows; a marketplace without such a row does not get the sentence. */
  readonly ground?: Ground;
}

export interface StepSpec {
  readonly id: string;
  readonly actor: Actor;
  readonly text: Text;
  readonly by?: When | undefined;
  readonly irreversible?: true;
  /** The marketplace whose flow the step belongs to; absent for all. */
  readonly on?: Marketplace;
}

interface AlternativeSpec {
  readonly stance: Stance;
  readonly text: Text;
  readonly for?: Text;
  readonly against?: Text;
  readonly on?: Marketplace;
}

export interface Proof {
  readonly item: EvidenceId;
  readonly weight: 'required' | 'strengthens' | 'does-not-count';
  readonly on?: Marketplace;
}

/** What a playbook decides. A plan whose `because` names no row does not type-check. */
export interface Outcome {
  readonly stance: Stance;
  readonly headline: Text;
  readonly because: readonly [Grounded | OnGround | OnLaw, ...(Grounded | OnGround | OnLaw)[]];
  readonly steps: readonly StepSpec[];
  readonly alternatives?: readonly AlternativeSpec[];
  readonly checklist?: readonly Proof[];
  readonly warnings?: readonly Caution[];
  readonly blocked?: readonly {
    readonly stance: Stance;
    readonly text: Text;
    /** The closed route is shown only where the pack in force has the rule that closes it. */
    readonly rows?: Rows;
    readonly ground?: Ground;
    /** The law that closes it, whatever the site says. */
    readonly law?: Citation;
  }[];
  readonly draft?: {
    readonly id: DraftId;
    /** The day until which the seller promises to look at it again. */
    readonly checkBy?: Day;
    readonly offer?: Money | undefined;
    /** The reply may ask why, as something voluntary. */
    readonly askReason?: true;
  };
}

export type Decision =
  | { readonly kind: 'plan'; readonly outcome: Outcome }
  | { readonly kind: 'ask-for'; readonly missing: readonly [Missing, ...Missing[]] }
  | { readonly kind: 'none'; readonly why: Text };

/** One situation. The decision is code, its numbers come from the pack, its words are bilingual. */
export interface Playbook {
  readonly id: string;
  readonly issues: readonly Issue[];
  /** Pure. Facts that decide and are not known are asked for, never guessed. */
  readonly decide: (situation: Situation) => Decision;
}

/** Keeps the id of a playbook a literal. */
export const definePlaybook = <const P extends Playbook>(playbook: P): P => playbook;

export const plan = (outcome: Outcome): Decision => ({ kind: 'plan', outcome });
export const none = (en: string, zh: string): Decision => ({ kind: 'none', why: { en, zh } });
/** A sentence in both languages; days inside it (`2026-01-22`) are written as each language writes them. */
export const says = (en: string, zh: string): Text => ({
  en: en.replace(DAY, (day) => englishDay.format(new Date(day))),
  zh: zh.replace(DAY, (day) => chineseDay.format(new Date(day))),
});

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;
const shape = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const englishDay = new Intl.DateTimeFormat('en-GB', shape);
const chineseDay = new Intl.DateTimeFormat('zh-CN', shape);
