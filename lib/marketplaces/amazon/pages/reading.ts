import type { Facts } from '../../../model/facts.ts';
import type { PageKind } from '../../../model/words.ts';
import { readFields, type Place, type Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import type { Trail } from '../../../model/outcome.ts';
import type { PageReading } from '../../marketplace.ts';
import { siteOfChannel, siteOfUrl } from '../sites.ts';

/** Reads the fields of a page; what the address alone says comes first. */
export function readPage(
  source: Source,
  page: PageKind,
  places: Places,
  known: Partial<Facts> = {},
): PageReading {
  const { facts, trail, doubts } = readFields(source, places);
  return {
    kind: 'read',
    facts: { marketplace: 'amazon', site: source.url.host, page, ...known, ...facts },
    trail,
    doubts,
  };
}

/** One entry of a list, with its own source and places. */
export interface Entry {
  readonly source: Source;
  readonly places: Places;
}

/**
 * Reads a list. There is no place to ask in one: a field on which two places disagree is left out and
 * marked in the trail, and so is an entry that names neither an order nor a case.
 */
export function readList(
  entries: readonly Entry[],
  page: PageKind,
  known: Partial<Facts> = {},
): PageReading {
  const trail: Trail = {};
  const rows: Facts[] = [];
  for (const [index, { source, places }] of entries.entries()) {
    const { facts, trail: said, doubts } = readFields(source, places);
    for (const [path, place] of Object.entries(said)) {
      if (path in doubts) continue;
      trail[path.endsWith('!') ? `rows.${index}.${path}` : path] = place;
    }
    const unclear = Object.keys(doubts);
    for (const path of unclear) trail[`rows.${index}.${path}!`] = 'two places disagree';
    const row: Facts = {
      marketplace: 'amazon',
      site: source.url.host,
      page,
      ...known,
      ...without(facts, unclear),
    };
    if (row.orderId === undefined && row.caseId === undefined) {
      trail[`rows.${index}!`] = 'neither order nor case';
    } else rows.push(row);
  }
  return { kind: 'list', rows, trail };
}

/** The facts without these paths (`shipment.carrier`). */
export function without(facts: Record<string, unknown>, paths: readonly string[]) {
  const left = structuredClone(facts);
  for (const path of paths) {
    const [head = '', inner] = path.split('.');
    const part = left[head];
    if (inner === undefined) delete left[head];
    else if (typeof part === 'object' && part !== null) Reflect.deleteProperty(part, inner);
  }
  return left;
}

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

/** The places of all, those of the first argument first. */
export function joined(...parts: readonly (Places | undefined)[]): Places {
  const all: Record<string, readonly Place<unknown>[]> = {};
  for (const part of parts) {
    for (const [path, places] of Object.entries(part ?? {})) {
      all[path] = [...(all[path] ?? []), ...places];
    }
  }
  return all;
}
