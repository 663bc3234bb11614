import type { Fault } from './faults.ts';
import { jsonFault } from './json-fault.ts';

/**
 * The JSON of a file that a seller takes in, or the place where it stops being JSON. `millions` of
 * characters are the longest that is looked at. Never throws, and no text of the file comes back.
 */
export function jsonFile(
  text: string,
  millions: number,
): { readonly ok: true; readonly value: unknown } | ({ readonly ok: false } & Fault) {
  const refuse = (at: string, en: string, zh: string) =>
    ({ ok: false, at, why: { en, zh } }) as const;
  if (text.length > millions * 1_000_000) {
    return refuse(
      '',
      `larger than ${millions} million characters`,
      `超过 ${millions * 100} 万个字符`,
    );
  }
  // Windows editors write this mark at the start, and JSON does not know it.
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const place = jsonFault(source);
  if (place) return refuse(`line ${place.line}, column ${place.column}`, 'not JSON', '不是 JSON');
  const value: unknown = JSON.parse(source);
  return { ok: true, value };
}
