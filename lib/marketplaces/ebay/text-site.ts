import { textPages } from '../text-pages.ts';
import { de } from '../vocabulary/de.ts';
import { en } from '../vocabulary/en.ts';
import { es } from '../vocabulary/es.ts';
import { fr } from '../vocabulary/fr.ts';
import { it } from '../vocabulary/it.ts';
import { wordsOf } from '../vocabulary/vocabulary.ts';
import { zh } from '../vocabulary/zh.ts';
import { paymentDisputeOf } from './addresses.ts';
import { awaited, caseId, happened, latest, money, orderId } from './values.ts';

/** Pages of eBay that nobody has described: cancellations, payment disputes, messages. */
export const textPage = textPages({
  marketplace: 'ebay',
  words: wordsOf(en, de, fr, es, it, zh, {
    phrases: {
      review: 'eBay stepped in|eBay is reviewing|Your evidence is being reviewed',
      platformRefunded: 'eBay refunded the buyer|We refunded the buyer',
    },
  }),
  values: { money, happened, awaited, latest },
  orderId,
  caseId,
  idIn: (url) =>
    paymentDisputeOf(url) ??
    caseId(url.searchParams.get('cancelId') ?? url.searchParams.get('id') ?? ''),
});
