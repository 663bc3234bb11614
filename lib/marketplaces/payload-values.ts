import type { FieldPath, Place, Places } from '../page/fields.ts';
import { noted } from '../page/fields.ts';
import { isRecord } from '../page/is-record.ts';
import { fromEpoch } from '../time/epoch.ts';
import type { Site } from './marketplace.ts';

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** What stands at a path of members: `member(order, 'status_info', 'status')`. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) here = isRecord(here) ? here[key] : undefined;
  return here;
}

/** The objects of a list; an empty list where there is none. */
export const recordsOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** A text that says something, without the spaces around it and cut to what a fact may hold. */
export function textIn(value: unknown, longest = 500): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, longest).trim() : '';
  return text === '' ? undefined : text;
}

/** A person's name; one that the marketplace masks (`B******a`) names nobody. */
export function nameIn(value: unknown): string | undefined {
  const name = textIn(value);
  return name?.includes('**') === true ? undefined : name;
}

/** An ISO 3166-1 code, where nothing but one stands; marketplaces write UK for the United Kingdom. */
export function countryIn(value: unknown): string | undefined {
  const code = /^[A-Z]{2}$/.exec(textIn(value) ?? '')?.[0];
  return code === 'UK' ? 'GB' : code;
}

/** An id of digits, as a number or its text; 0 stands for none. */
export function digitsIn(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[1-9]\d{2,21}$/.test(text) ? text : undefined;
}

/** A number of pieces, as a number or its text. */
export function piecesIn(value: unknown): number | undefined {
  const count = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : undefined;
}

/** An amount in whole units as text: `1251600`, `12.50000` → `12.50`. A number is refused: nobody knows its scale. */
export function wholeUnits(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^-?\d{1,15}(\.\d{1,12})?$/.test(value)) return undefined;
  const [whole = '', fraction = ''] = value.split('.');
  const kept = fraction.replace(/0+$/, '');
  if (fraction === '' || kept.length > 4) return kept.length > 4 ? undefined : whole;
  return `${whole}.${kept.padEnd(Math.min(fraction.length, 2), '0')}`;
}

/** An amount that an integer counts in 10^-digits units: 164545500000 with 5 → `1645455`. */
export function scaledUnits(value: unknown, digits: number): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !/^\d{1,18}$/.test(text)) return undefined;
  const units = text.padStart(digits + 1, '0');
  const fraction = units.slice(-digits).replace(/0+$/, '');
  const whole = units.slice(0, -digits);
  return wholeUnits(fraction === '' ? whole : `${whole}.${fraction.padEnd(2, '0')}`);
}

/**
 * A moment counted from 1970 (seconds or milliseconds by its digits) in the zone of the site. The moment
 * is exact; the day that it falls on rests on a zone that no source states.
 */
export function momentIn(value: unknown, site: Site) {
  const at = fromEpoch(value, site.zone);
  return at === undefined ? undefined : noted(at, 'zone assumed');
}

/** `momentIn` as the clock that a page prints. */
export function clockIn(value: unknown, site: Site) {
  const at = fromEpoch(value, site.zone);
  return at === undefined ? undefined : noted({ at, basis: 'page' as const }, 'zone assumed');
}

/** Field → member of the answer → its value. */
type Told = { readonly [P in FieldPath]?: Readonly<Record<string, unknown>> };

/** The places of an answer; a member that says nothing is none, so that another answer may tell the field. */
export function told(call: string, fields: Told): Places {
  const places: Record<string, readonly Place<unknown>[]> = {};
  for (const [path, members] of Object.entries(fields)) {
    const saying = Object.entries(members).filter(([, value]) => value !== undefined);
    if (saying.length === 0) continue;
    places[path] = saying.map(([name, value]) => ({
      name: `payload ${call} ${name}`,
      read: () => value,
    }));
  }
  return places;
}
