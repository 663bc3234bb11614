import { describe, expect, test } from 'vitest';
import { de } from '../../../lib/marketplaces/vocabulary/de.ts';
import { en } from '../../../lib/marketplaces/vocabulary/en.ts';
import { es } from '../../../lib/marketplaces/vocabulary/es.ts';
import { fr } from '../../../lib/marketplaces/vocabulary/fr.ts';
import { it as italian } from '../../../lib/marketplaces/vocabulary/it.ts';
import { ja } from '../../../lib/marketplaces/vocabulary/ja.ts';
import { pt } from '../../../lib/marketplaces/vocabulary/pt.ts';
import type { Phrase } from '../../../lib/marketplaces/vocabulary/vocabulary.ts';
import { zh } from '../../../lib/marketplaces/vocabulary/zh.ts';
import { fold } from '../../../lib/page/text.ts';

/** A status says one of these, so no word may begin two of them unless the longer one is tried first. */
const EXCLUSIVE: readonly (readonly Phrase[])[] = [
  ['unpaid', 'unshipped', 'shipped', 'delivered', 'cancelled'],
  ['returnRequested', 'returnApproved', 'returnShipped', 'returnDelivered', 'returnDeclined'],
  ['forSeller', 'forBuyer', 'review', 'waiting', 'waitingForBuyer', 'closed'],
];

describe.each(Object.entries({ de, en, es, fr, it: italian, ja, pt, zh }))(
  '%s',
  (_, vocabulary) => {
    const { labels = {}, phrases = {} } = vocabulary;
    const lists = Object.entries({ ...labels, ...phrases }).map(([key, words]) => ({
      key,
      words: words.split('|').map(fold),
    }));

    test.each(lists)('$key: words of at least two characters, each once', ({ words }) => {
      for (const word of words) expect(word.length, word).toBeGreaterThan(1);
      expect(new Set(words).size).toBe(words.length);
    });

    test.each(EXCLUSIVE)('%s … do not share a word', (...keys) => {
      const words = keys.flatMap((key) => phrases[key]?.split('|').map(fold) ?? []);
      expect(new Set(words).size).toBe(words.length);
    });
  },
);
