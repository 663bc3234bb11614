import type { Facts } from '../model/facts.ts';
import type { Doubts, Trail } from '../model/outcome.ts';
import { isRecord } from './is-record.ts';
import { PageTooLarge } from './page-too-large.ts';
import type { Source } from './source.ts';
import { fold } from './text.ts';

/** One place where a field may stand. The name goes into the trail: no page text in it. */
export interface Place<T> {
  readonly name: string;
  readonly read: (source: Source) => T | Noted<T> | undefined;
  /** A value from here alone is doubtful: the seller is asked. */
  readonly unsure?: boolean;
}

/** A value with a remark for the trail, such as `zone assumed`. No page text in it. */
export interface Noted<T> {
  readonly [NOTE]: string;
  readonly value: T;
}
const NOTE = Symbol('note');

/** A value that was read with an assumption, which the trail has to say. */
export const noted = <T>(value: T, note: string): Noted<T> => ({ [NOTE]: note, value });

const isNoted = <T>(read: T | Noted<T>): read is Noted<T> =>
  typeof read === 'object' && read !== null && NOTE in read;

/** What was read, without its remark. */
export const plainly = <T>(read: T | Noted<T> | undefined): T | undefined =>
  read === undefined ? undefined : isNoted(read) ? read.value : read;

/** The fields of the facts by path: `orderId`, `total`, `shipment.state`. */
export type FieldPath = FactPath<Required<Facts>>;
type FactPath<T> = {
  [K in keyof T & string]:
    | K
    | (NonNullable<T[K]> extends readonly unknown[] | string | number | boolean
        ? never
        : NonNullable<T[K]> extends { amount: unknown; currency: unknown }
          ? never
          : `${K}.${keyof NonNullable<T[K]> & string}`);
}[keyof T & string];

export type Places = { readonly [P in FieldPath]?: readonly Place<unknown>[] };

export interface Reading {
  /** Nested facts; whether they are valid is for the caller to check. */
  readonly facts: Record<string, unknown>;
  readonly trail: Trail;
  readonly doubts: Doubts;
}

/**
 * Reads every field at all of its places, best place first. The first value is taken; where a later
 * place says something else, the field is doubtful and both are kept. A place that throws is skipped
 * and leaves its mark in the trail, because pages change and one field must not cost the others. With
 * `unsure` every field is doubtful: nobody has confirmed that such a page is read right.
 */
export function readFields(source: Source, places: Places, unsure = false): Reading {
  const facts: Record<string, unknown> = {};
  const trail: Trail = {};
  const doubts: Doubts = {};
  for (const [path, list] of Object.entries(places)) {
    const seen: { value: unknown; place: string }[] = [];
    let sure = false;
    for (const place of list) {
      try {
        const read = place.read(source);
        const value = isNoted(read) ? read.value : read;
        const said = isNoted(read) ? `${place.name} (${read[NOTE]})` : place.name;
        if (value === undefined || value === '') continue;
        seen.push({ value, place: said });
        sure ||= place.unsure !== true;
      } catch (error) {
        if (error instanceof PageTooLarge) throw error;
        trail[`${path}!`] = `${place.name} could not be read`;
      }
    }
    const [first, ...others] = seen;
    if (!first) continue;
    put(facts, path, first.value);
    const against = others.filter(({ value }) => !agree(first.value, value));
    const doubtful = unsure || !sure || against.length > 0;
    trail[path] = doubtful ? `${first.place} (doubtful)` : first.place;
    if (doubtful) doubts[path] = [first, ...against];
  }
  return { facts, trail, doubts };
}

/** Sets `a.b` in nested facts. */
export function put(facts: Record<string, unknown>, path: string, value: unknown): void {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    facts[head] = value;
    return;
  }
  const inner = facts[head];
  const nested = isRecord(inner) ? inner : {};
  facts[head] = nested;
  put(nested, rest.join('.'), value);
}

const WHEN = /^\d{4}-\d{2}-\d{2}(T|$)/;

const MINUTE = 60_000;
/** A page prints whole minutes of what its data has to the second. */
const sameInstant = (a: number, b: number): boolean =>
  a % MINUTE === 0 || b % MINUTE === 0
    ? Math.floor(a / MINUTE) === Math.floor(b / MINUTE)
    : a === b;

/** Two places agree when they say the same, a day agrees with a time on it, text without regard to case and spaces. */
export function agree(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (WHEN.test(a) && WHEN.test(b)) {
      return a.length === 10 || b.length === 10
        ? a.slice(0, 10) === b.slice(0, 10)
        : sameInstant(Date.parse(a), Date.parse(b));
    }
    return fold(a) === fold(b);
  }
  if (isRecord(a) && isRecord(b)) {
    return Object.keys(a).every((key) => !(key in b) || agree(a[key], b[key]));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => agree(value, b[index]));
  }
  return a === b;
}
