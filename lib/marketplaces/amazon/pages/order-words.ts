import { lexicon } from '../../../page/lexicon.ts';
import { wordsOf } from '../../vocabulary/vocabulary.ts';
import { listWords, orderWords } from '../labels.ts';

/** Labels that the pages of orders print. */
export const { label } = lexicon({
  labels: {
    ...wordsOf(orderWords).labels,
    fulfilment: listWords.fulfilment.split('|'),
    channel: listWords.channel.split('|'),
  },
});
