import { siteFinder } from '../site-finder.ts';
import { sites } from './sites.ts';
import { disputeId, paymentId } from './ids.ts';

const siteOf = siteFinder(sites);

/** The parts of a path on the dashboard without those that name the account and the test mode. */
function partsOf(url: URL): readonly string[] {
  if (!siteOf(url)) return [];
  const path = /^(?:\/acct_[A-Za-z\d]+)?(?:\/test)?((?:\/[\w-]+)+)\/?$/.exec(url.pathname)?.[1];
  return path?.split('/').slice(1) ?? [];
}

/** `disputes` or `payments` where an address is their list. */
export const isList = (url: URL, name: 'disputes' | 'payments'): boolean => {
  const [first, ...rest] = partsOf(url);
  return first === name && rest.length === 0;
};

/** The dispute that an address names. */
export function disputeIn(url: URL): string | undefined {
  const [first, id = '', ...rest] = partsOf(url);
  return first === 'disputes' && rest.length === 0 ? disputeId(id) : undefined;
}

/** The payment that an address names. */
export function paymentIn(url: URL): string | undefined {
  const [first, id = '', ...rest] = partsOf(url);
  return first === 'payments' && rest.length === 0 ? paymentId(id) : undefined;
}
