import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { words } from '../lib/marketplaces/generic/words.ts';
import { fold } from '../lib/page/text.ts';
import { redactedStructure } from '../lib/page/structure.ts';

/**
 * Injected when the seller asks for the structure of a page that was read wrongly. What it returns is
 * handed to the one who asked, and to nobody else.
 */
export default defineUnlistedScript(() => {
  const labels = new Set(
    [...Object.values(words.labels), ...Object.values(words.phrases)].flat().map(fold),
  );
  return redactedStructure(document, { labels, secrets: [] });
});
