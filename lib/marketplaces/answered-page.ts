import type { Marketplace } from '../model/words.ts';
import type { Places } from '../page/fields.ts';
import type { Source } from '../page/source.ts';
import type { Page } from './marketplace.ts';
import { readPage } from './read-page.ts';

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
      return answers
        ? readPage(source, { marketplace, page: byWords.kind }, answers.places)
        : byWords.read(source);
    },
  };
}
