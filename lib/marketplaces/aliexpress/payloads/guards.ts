import { isRecord } from '../../../page/is-record.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields: (value: unknown) => value is Fields = isRecord;

/** The objects of a list; an empty list where there is none. */
export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A text that says something, without the spaces around it and cut to what a fact may hold. */
export function textOf(value: unknown, longest = 500): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, longest) : '';
  return text === '' ? undefined : text;
}

/** An id of digits. Numbers that JSON cannot hold exactly arrive here as text, see `openAnswer`. */
export function idOf(value: unknown): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^\d{6,20}$/.test(text) ? text : undefined;
}
