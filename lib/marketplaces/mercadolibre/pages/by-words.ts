import { textPages } from '../../text-pages.ts';
import { issueOf, words } from '../labels.ts';
import { claimId, orderId, values } from '../values.ts';

/** Pages that are read by their words, pt and es. */
export const byWords = textPages({
  marketplace: 'mercadolibre',
  words,
  values,
  orderId,
  caseId: claimId,
  issue: issueOf,
});
