import type { Trail } from '../../../model/outcome.ts';
import type { Source } from '../../../page/source.ts';
import { siteOfChannel, siteOfUrl } from '../sites.ts';

/**
 * The source as if its page were in the back office of the marketplace that the order was sold on:
 * one back office shows the orders of several, and rules, zone and currency are those of the sale.
 */
export function soldOn(source: Source, channel: string | undefined): Source {
  const site = channel === undefined ? undefined : siteOfChannel(channel);
  if (!site || site.host === source.url.host) return source;
  const url = new URL(source.url);
  url.host = site.host;
  return { ...source, url };
}

/** The IANA zone of the source's site. */
export const zoneOf = ({ url }: Source): string => siteOfUrl(url)?.zone ?? 'UTC';

/** Why a page of ours shows nothing, for the trail: it asks to sign in, or is still being built. */
export function trouble({ root, payloads }: Source): Trail {
  if (root.querySelector('form[name="signIn"], form[action*="/ap/signin"], #auth-mfa-form')) {
    return { 'page!': 'asks to sign in' };
  }
  if (payloads.some(({ body }) => /^\s*\{\s*"reason"\s*:\s*"sign_in"/.test(body))) {
    return { 'payload!': 'the session has expired' };
  }
  return root.querySelector('#apploading > span') ? { 'page!': 'still loading' } : {};
}
