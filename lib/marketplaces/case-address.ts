import type { Facts } from '../model/facts.ts';
import type { Origin } from '../model/words.ts';
import { disputeAddress } from './aliexpress/dispute-address.ts';

/** Where a case of a marketplace has its page; the others' addresses hold more than its id. */
const addresses: Readonly<
  Partial<Record<Origin, (host: string, caseId: string) => string | undefined>>
> = {
  aliexpress: disputeAddress,
  paypal: (host, caseId) => `https://${host}/resolutioncenter/view/${encodeURIComponent(caseId)}`,
  stripe: (host, caseId) => `https://${host}/disputes/${encodeURIComponent(caseId)}`,
};

/** The page of a case that is known from a list only; undefined where its address cannot be known. */
export function caseAddress({ marketplace, site, page, caseId }: Facts): string | undefined {
  // A conversation has the id of its session, which no address takes.
  return caseId === undefined || page === 'messages'
    ? undefined
    : addresses[marketplace]?.(site, caseId);
}
