import type { Place, Places } from '../page/fields.ts';
import type { Lexicon } from '../page/lexicon.ts';
import type { Source } from '../page/source.ts';
import { joined } from './joined.ts';
import type { Page } from './marketplace.ts';
import { pageTrouble } from './page-trouble.ts';
import { readPage } from './read-page.ts';
import { OF_CASE, textReading, type TextSite } from './text-reading.ts';
import type { Label, Phrase } from './vocabulary/vocabulary.ts';

/** One kind of its pages. */
interface TextPage extends Pick<Page, 'kind' | 'owns' | 'examples'> {
  readonly caseType?: string;
  /** A page of this kind says one of these. */
  readonly says: readonly [Phrase, ...Phrase[]];
  /** Better places than words, and fields that words cannot tell: tried before those. */
  readonly places?: Places | ((words: Said) => Places);
  /** On a page of an order: whether it shows a case as well. Otherwise no field of a case is read there. */
  readonly showsCase?: (source: Source, words: Said) => boolean;
}

/** What the words of a page tell besides the fields. */
type Said = Pick<Lexicon<Label, Phrase>, 'says' | 'label' | 'phrase'>;

/**
 * Makes the pages of a marketplace that are read by their words, because nobody has seen their
 * layout: every place says so in the trail. What is not said beside a label is not read.
 */
export function textPages(site: TextSite): (page: TextPage) => Page {
  const { marketplace, words, idIn } = site;
  const { places: readPlaces, says, shows, label, phrase } = textReading(site);
  const byWords = readPlaces();
  return ({ caseType, says: proofs, places = {}, showsCase, ...page }) => {
    const shared = showsCase
      ? ofCaseWhere((source) => showsCase(source, { says, label, phrase }), byWords)
      : byWords;
    const all = joined(
      typeof places === 'function' ? places({ says, label, phrase }) : places,
      shared,
    );
    const known = caseType === undefined ? {} : { caseType };
    return {
      ...page,
      trouble: pageTrouble,
      proof: (source) => {
        if (idIn?.(source.url) !== undefined && !shows(source)) return undefined;
        const key = proofs.find((proof) => says(source, proof));
        return key && `"${words.phrases[key]?.[0] ?? key}" (by text)`;
      },
      read: (source) => readPage(source, { marketplace, page: page.kind, ...known }, all),
    };
  };
}

/** The same places, those of a case only where the page shows one. */
function ofCaseWhere(shown: (source: Source) => boolean, places: Places): Places {
  const all: Record<string, readonly Place<unknown>[]> = {};
  for (const [path, list] of Object.entries(places)) {
    all[path] = OF_CASE.includes(path)
      ? list.map((place) => ({
          ...place,
          read: (source: Source) => (shown(source) ? place.read(source) : undefined),
        }))
      : list;
  }
  return all;
}
