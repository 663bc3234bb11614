import type { Facts } from '../../../model/facts.ts';
import { openedUp } from '../../../page/opened-up.ts';
import type { Source } from '../../../page/source.ts';
import type { Page } from '../../marketplace.ts';
import { withoutDoubts } from '../../read-list.ts';
import { textPages } from '../../text-pages.ts';
import type { AllWords } from '../../vocabulary/vocabulary.ts';
import { orderId } from '../addresses.ts';
import { values } from '../values.ts';
import { trouble } from './reading.ts';

/** Makes pages that are known by their addresses and these words only; components are opened before one is read. */
export function byText(words: AllWords) {
  const textPage = textPages({ marketplace: 'amazon', words, values, orderId });
  return (page: Parameters<typeof textPage>[0]): Page => {
    const { proof, read, ...rest } = textPage(page);
    return {
      ...rest,
      trouble,
      proof: (source) => proof(openedUp(source)),
      read: (source) => read(openedUp(source)),
    };
  };
}

/** What the part of a page around one entry says (its root); a field on which two places disagree is left out. */
export function rowOf(page: Page, source: Source): Facts[] {
  const reading = page.read(source);
  return reading.kind === 'read' ? [withoutDoubts(reading.facts, reading.doubts)] : [];
}
