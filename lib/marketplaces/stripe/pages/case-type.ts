import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import type { Phrase } from '../../vocabulary/vocabulary.ts';

interface Said {
  readonly says: (source: Source, key: Phrase) => boolean;
}

/** Whether the page shows a dispute, and whether it is only an inquiry of the card issuer. */
export const showsDispute = (source: Source, { says }: Said): boolean =>
  says(source, 'claim') || says(source, 'chargeback');

export const caseType = (words: Said): Places => ({
  caseType: [
    {
      name: 'phrase (by text)',
      read: (source) => {
        if (!showsDispute(source, words)) return undefined;
        return words.says(source, 'claim') ? 'stripe.inquiry' : 'stripe.dispute';
      },
    },
  ],
});
