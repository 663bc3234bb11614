import type { Facts } from '../model/facts.ts';
import type { Trail } from '../model/outcome.ts';
import type { Marketplace, PageKind } from '../model/words.ts';
import { readFields, type Places } from '../page/fields.ts';
import type { Source } from '../page/source.ts';
import type { Page } from './marketplace.ts';

/** What the answers of a page tell. */
interface Told {
  /** Names the answer: `payload get_one_order`. */
  readonly proof: string;
  readonly places: Places;
}

/**
 * A page that is drawn from JSON answers and read from them; where none about it arrived it is read
 * by its words. Words do not speak against answers: nobody has seen the layout that they stand in.
 */
export function answeredPage(
  marketplace: Marketplace,
  byWords: Page,
  tell: (source: Source) => Told | undefined,
): Page {
  return {
    ...byWords,
    proof: (source) => tell(source)?.proof ?? byWords.proof(source),
    read: (source) => {
      const answers = tell(source);
      if (!answers) return byWords.read(source);
      const { facts, trail, doubts } = readFields(source, answers.places);
      const known: Facts = { ...facts, marketplace, site: source.url.host, page: byWords.kind };
      return { kind: 'read', facts: known, trail, doubts };
    },
  };
}

/** What a list is: its page and the field that names a row. */
interface List {
  readonly marketplace: Marketplace;
  readonly page: PageKind;
  readonly key: 'orderId' | 'caseId';
}

/**
 * The rows of a list. The newest reading of a row stands where it was first listed. A row without its id
 * is left out and marked; so is a field on which two places disagree, because a list has no place to ask.
 */
export function readRows(
  source: Source,
  { marketplace, page, key }: List,
  list: readonly Places[],
): { readonly rows: readonly Facts[]; readonly trail: Trail } {
  const rows = new Map<string, Facts>();
  const trail: Trail = {};
  for (const [index, places] of list.entries()) {
    const { facts, trail: read, doubts } = readFields(source, places);
    for (const path of Object.keys(doubts)) {
      delete facts[path];
      delete read[path];
      read[`${path}!`] = 'two places disagree';
    }
    for (const [path, place] of Object.entries(read)) {
      trail[path.endsWith('!') ? `rows.${index}.${path}` : path] = place;
    }
    const id = facts[key];
    if (typeof id !== 'string') trail[`rows.${index}!`] = `no ${key}`;
    else rows.set(id, { ...facts, marketplace, site: source.url.host, page });
  }
  return { rows: [...rows.values()], trail };
}
