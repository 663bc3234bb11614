import type { Facts } from '../model/facts.ts';
import { disputeAddress } from './aliexpress/dispute-address.ts';

/** The page of a case that is known from a list only; undefined where its address cannot be known. */
export function caseAddress({ marketplace, site, caseId }: Facts): string | undefined {
  return marketplace === 'aliexpress' && caseId !== undefined
    ? disputeAddress(site, caseId)
    : undefined;
}
