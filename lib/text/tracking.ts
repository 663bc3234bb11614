import { checkDigitAgrees } from './tracking/checks.ts';
import { formats, pages, posts } from './tracking/formats.ts';

export interface TrackingCandidates {
  /** Carrier ids (`usps`, `royal_mail`), the most specific first; empty when no carrier numbers like this. */
  readonly candidates: readonly string[];
  /** True when a check digit agreed for at least one of them. */
  readonly checked: boolean;
}

/**
 * The carriers whose numbers look like this one. Spaces, hyphens and case do not count. A carrier
 * with a check digit is left out when the digit does not agree. Never a single answer for a number
 * that several carriers share: only the page can settle that.
 */
export function trackingCandidates(number: string): TrackingCandidates {
  const text = plain(number);
  const found = new Set<string>();
  let checked = false;
  const [, digits, country = ''] = /^[A-Z]{2}(\d{9})([A-Z]{2})$/.exec(text) ?? [];
  if (digits !== undefined && isCountry(country) && checkDigitAgrees('s10', digits)) {
    const post = posts[country];
    if (post !== undefined) found.add(post);
    found.add('s10');
    checked = true;
  }
  for (const { carrier, pattern, check, prefix = '' } of formats) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (check && !checkDigitAgrees(check, prefix + (match.groups?.['c'] ?? ''))) continue;
    found.add(carrier);
    checked ||= check !== undefined;
  }
  return { candidates: [...found], checked };
}

/** The carrier's public tracking page for a number, undefined where none is known. */
export function trackingUrl(carrier: string, number: string): string | undefined {
  return Object.hasOwn(pages, carrier)
    ? pages[carrier]?.replace('%s', encodeURIComponent(plain(number)))
    : undefined;
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** A code of ISO 3166-1, without those that its users may assign as they like. */
const isCountry = (code: string) =>
  !/^(?:AA|Q[M-Z]|X[^K]|ZZ|E[UZ]|UN)$/.test(code) && regions.of(code) !== undefined;

const plain = (number: string) =>
  number
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, (sign) => (/[\s.\-‐-―\u200b-\u200f]/.test(sign) ? '' : '?'));
