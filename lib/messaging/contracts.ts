import * as z from 'zod/mini';
import { Advice } from '../model/advice.ts';
import { Case } from '../model/case.ts';
import { Facts } from '../model/facts.ts';
import { FailureCode } from '../model/failure-code.ts';
import { LogEvent } from '../model/log.ts';
import { Outcome } from '../model/outcome.ts';
import { Lost } from '../model/page-health.ts';
import { Recipe } from '../model/recipe.ts';
import { Origin, PageKind } from '../model/words.ts';

/** A message: its name, who may send it, and both schemas. Both ends parse. */
export interface Contract<
  Q extends z.ZodMiniType,
  A extends z.ZodMiniType,
  N extends string = string,
> {
  readonly name: N;
  /** `content`: a content script of ours in a tab. `extension`: the worker, the popup, the workbench. */
  readonly from: 'content' | 'extension';
  readonly request: Q;
  readonly answer: A;
}

const contract = <const N extends string, Q extends z.ZodMiniType, A extends z.ZodMiniType>(
  spec: Contract<Q, A, N>,
) => spec;

/** What the panel shows. Each kind has a screen of its own. */
export const PanelState = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('case'),
    case: Case,
    /** The facts that the advice rests on: corrections applied, doubtful fields left out. */
    certain: Facts,
    advice: Advice,
    /** Newest first, at most 200. */
    log: z.array(LogEvent),
    /** How many log events of this case cannot be read; they are kept. */
    unreadableEvents: z.int(),
    /** Other cases of the same buyer or order in the seller's own log. */
    related: z.array(z.strictObject({ key: z.string(), url: z.string(), open: z.boolean() })),
    siteName: z.string(),
    siteZone: z.string(),
    /** Fields that this kind of page used to show and does not show any more. */
    lost: z.array(Lost),
  }),
  z.strictObject({
    kind: z.literal('list'),
    marketplace: Origin,
    page: PageKind,
    read: z.int(),
  }),
  /** The address is one of ours, the content is not: no facts are taken from it. */
  z.strictObject({ kind: z.literal('unreadable'), marketplace: Origin, page: PageKind }),
  z.strictObject({ kind: z.literal('none') }),
  /** The seller has just asked for this page. */
  z.strictObject({ kind: z.literal('loading') }),
  /** The log cannot be used: written by a newer Parley, disk full, blocked by an old tab. */
  z.strictObject({
    kind: z.literal('error'),
    code: FailureCode,
  }),
]);
export type PanelState = z.infer<typeof PanelState>;

/** A content script has looked at its page. The answer says whether a panel should be there. */
export const pageObserved = contract({
  name: 'page/observed',
  from: 'content',
  request: z.strictObject({
    url: z.url(),
    outcome: Outcome,
    /** Absent for our own readers: what the seller taught, or the seller who asked for this page. */
    by: z.optional(z.enum(['recipe', 'request'])),
  }),
  answer: z.strictObject({ panel: z.boolean() }),
});

/** The panel asks for what it shows on this tab. */
export const loadPanel = contract({
  name: 'panel/load',
  from: 'content',
  request: z.strictObject({}),
  answer: PanelState,
});

/** What a seller may write into the log from the panel. */
export const Entry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('correction'),
    field: z.string(),
    value: z.optional(z.unknown()),
  }),
  z.strictObject({ kind: z.literal('note'), text: z.string() }),
  z.strictObject({ kind: z.literal('evidence'), item: z.string(), have: z.boolean() }),
  z.strictObject({
    kind: z.literal('decision'),
    what: z.enum(['answered', 'not-answered', 'closed', 'reopened']),
  }),
  z.strictObject({
    kind: z.literal('message'),
    text: z.string(),
    how: z.literal('copied'),
    draft: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
]);
export type Entry = z.infer<typeof Entry>;

/** The panel writes one entry; the answer is the new state, or why the entry was refused. */
export const writeEntry = contract({
  name: 'case/write',
  from: 'content',
  request: z.strictObject({ case: z.string(), entry: Entry }),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('written'), id: z.string(), state: PanelState }),
    z.strictObject({ kind: z.literal('refused'), why: z.string() }),
  ]),
});

/** The seller says in the popup that a case is answered, or takes that back. False where it could not be written. */
export const decideCase = contract({
  name: 'case/decide',
  from: 'extension',
  request: z.strictObject({ case: z.string(), what: z.enum(['answered', 'not-answered']) }),
  answer: z.strictObject({ done: z.boolean() }),
});

/** The seller wants a case to be quiet for a while; without a time he wants to be reminded of it again. */
export const snoozeCase = contract({
  name: 'case/snooze',
  from: 'extension',
  request: z.strictObject({
    case: z.string(),
    for: z.optional(z.enum(['1h', '4h', 'tomorrow'])),
  }),
  answer: z.strictObject({ done: z.boolean() }),
});

/** A text box got the focus in a frame: drafts go into the newest one. */
export const boxFocused = contract({
  name: 'box/focused',
  from: 'content',
  request: z.strictObject({}),
  answer: z.strictObject({}),
});

/** Whether a text arrived in a reply box, or why not. */
const Inserted = z.strictObject({
  result: z.enum(['inserted', 'no-box', 'not-taken', 'page-changed']),
});

/** The panel wants a text in the reply box of its tab, whichever frame that is in. Once there, it is in the log. */
export const insertDraft = contract({
  name: 'draft/insert',
  from: 'content',
  request: z.strictObject({
    case: z.string(),
    text: z.string(),
    draft: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
  answer: Inserted,
});

/** Takes the last inserted text back out of the box, and says so in the log. */
export const undoInsert = contract({
  name: 'draft/undo',
  from: 'content',
  request: z.strictObject({ case: z.string() }),
  answer: z.strictObject({ undone: z.boolean() }),
});

/** The background tells the panel of a tab that what it shows has changed. */
export const panelChanged = contract({
  name: 'panel/changed',
  from: 'extension',
  request: z.strictObject({}),
  answer: z.strictObject({}),
});

/** The workbench has taken a rule pack into use or given one up; the answer comes when all cases are up to date. */
export const packsChanged = contract({
  name: 'packs/changed',
  from: 'extension',
  request: z.strictObject({}),
  answer: z.strictObject({}),
});

/** The background hands a text to the frame that holds the reply box. */
export const putIntoBox = contract({
  name: 'box/put',
  from: 'extension',
  request: z.strictObject({ text: z.string() }),
  answer: Inserted,
});

/** The background asks the frame to take the text back. */
export const takeFromBox = contract({
  name: 'box/take',
  from: 'extension',
  request: z.strictObject({}),
  answer: z.strictObject({ undone: z.boolean() }),
});

/** The seller wants the page read again; the readers of the tab are asked to look now. */
export const readAgain = contract({
  name: 'page/read-again',
  from: 'content',
  request: z.strictObject({}),
  answer: z.strictObject({}),
});

/** The seller wants to set a number of his own that the panel lacks; the workbench opens beside the page. */
export const openNumbers = contract({
  name: 'numbers/open',
  from: 'content',
  request: z.strictObject({}),
  answer: z.strictObject({}),
});

/** The panel asks for the structure of its page without what it says, to report a page that is read wrongly. */
export const pageStructure = contract({
  name: 'page/structure',
  from: 'content',
  request: z.strictObject({}),
  answer: z.strictObject({ structure: z.optional(z.string()) }),
});

/** The background asks the reader of a tab to look at its page and to report what it sees, new or not. */
export const lookNow = contract({
  name: 'page/look-now',
  from: 'extension',
  request: z.strictObject({}),
  answer: z.strictObject({}),
});

/** The popup asks for the page of a tab to be read, whatever site it is of. False where the browser does not let Parley in. */
export const readHere = contract({
  name: 'page/read-here',
  from: 'extension',
  request: z.strictObject({ tabId: z.int() }),
  answer: z.strictObject({ done: z.boolean() }),
});

/** The popup wants to teach Parley the page of a tab. False as above. */
export const teachTab = contract({
  name: 'teach/tab',
  from: 'extension',
  request: z.strictObject({ tabId: z.int() }),
  answer: z.strictObject({ done: z.boolean() }),
});

/** The panel begins teaching on its own tab. */
export const teachHere = contract({
  name: 'teach/here',
  from: 'content',
  request: z.strictObject({}),
  answer: z.strictObject({ done: z.boolean() }),
});

/** The panel asks what is taught about its page. */
export const loadTeaching = contract({
  name: 'teach/load',
  from: 'content',
  request: z.strictObject({ url: z.url() }),
  answer: z.strictObject({
    /** The seller has just asked to teach; said once. */
    begin: z.boolean(),
    /** Whether Parley may read the site by itself. */
    granted: z.boolean(),
    /** The recipe of this kind of page. */
    recipe: z.optional(Recipe),
  }),
});

/** The panel saves what was taught about its own site, or takes a recipe back that has nothing left. */
export const saveTaught = contract({
  name: 'teach/save',
  from: 'content',
  request: z.strictObject({ id: z.string(), recipe: z.optional(Recipe) }),
  answer: z.strictObject({}),
});

/** A content script asks for the recipes of its site. */
export const recipesHere = contract({
  name: 'recipes/here',
  from: 'content',
  request: z.strictObject({}),
  answer: z.strictObject({ recipes: z.array(Recipe) }),
});

/** The background tells a content script that the recipes of its site have changed. */
export const recipesChanged = contract({
  name: 'recipes/changed',
  from: 'extension',
  request: z.strictObject({}),
  answer: z.strictObject({}),
});

/** The workbench puts recipes, new or changed, and removes others. */
export const writeRecipes = contract({
  name: 'recipes/write',
  from: 'extension',
  request: z.strictObject({ put: z.array(Recipe), remove: z.array(z.string()) }),
  answer: z.strictObject({}),
});

/** A content script hands over its page as inert HTML, to try recipes on. */
export const keepSampleOf = contract({
  name: 'sample/keep',
  from: 'content',
  request: z.strictObject({ url: z.url(), html: z.string().check(z.maxLength(300_000)) }),
  answer: z.strictObject({}),
});

/** The teaching tools ask for the pages of this kind that were seen. */
export const samplesHere = contract({
  name: 'sample/here',
  from: 'content',
  request: z.strictObject({ url: z.url() }),
  answer: z.strictObject({
    samples: z.array(z.strictObject({ url: z.url(), html: z.string() })),
  }),
});
