import { firstOf } from '../../../page/first-of.ts';
import type { Payload } from '../../../page/source.ts';
import type { Source } from '../../../page/source.ts';
import { isRecord } from '../../../page/is-record.ts';
import { type AnswerName, answerName, callNames, idIn } from '../addresses.ts';
import { layers, openAnswer } from './answer.ts';

/** An answer of the shape that its call should have, with the address that it was asked at. */
export interface Found<T> {
  readonly value: T;
  readonly payload: Payload;
}

/** The answers of one call that have the right shape, oldest first. */
export function answersOf<T>(
  { payloads }: Source,
  name: AnswerName,
  shape: (layer: unknown) => T | undefined,
): Found<T>[] {
  return payloads.flatMap((payload) => {
    if (nameOf(payload) !== name) return [];
    const value = shaped(payload, shape);
    return value === undefined ? [] : [{ value, payload }];
  });
}

function shaped<T>(payload: Payload, shape: (layer: unknown) => T | undefined): T | undefined {
  const answer = openAnswer(payload);
  if (answer.kind !== 'data') return undefined;
  return firstOf(layers(answer.data), shape);
}

/** The shapes that a page needs, by call. */
type Shapes = { readonly [N in AnswerName]?: (layer: unknown) => unknown };

/**
 * What was wrong with the newest answer of each call, for the trail: an answer that could not be
 * read, or the marketplace's own error. Empty when all is well.
 */
export function troubleWith({ payloads }: Source, shapes: Shapes): Record<string, string> {
  const said = new Map<AnswerName, string | undefined>();
  for (const payload of payloads) {
    const name = nameOf(payload);
    const shape = name && shapes[name];
    if (!name || !shape) continue;
    const answer = openAnswer(payload);
    if (answer.kind === 'refused') said.set(name, `${callNames[name]} answered ${answer.why}`);
    else if (shaped(payload, shape) !== undefined) said.set(name, undefined);
    else said.set(name, `${callNames[name]} could not be read`);
  }
  const lines = [...said.values()].filter((line) => line !== undefined);
  return lines.length > 0 ? { 'payload!': lines.join('; ') } : {};
}

function nameOf({ url }: Payload): AnswerName | undefined {
  return URL.canParse(url) ? answerName(new URL(url)) : undefined;
}

/**
 * Whether an answer belongs to this id. The back office is one document for many cases, so an answer
 * of the case before may still be there: the id in the answer, then in its request, then in the
 * page's address at that time decides. An answer that names none is taken.
 */
export function belongsTo(
  id: string,
  key: 'reverseOrderLineId' | 'orderId',
  { payload, value }: Found<unknown>,
): boolean {
  const own = ids(value, key);
  if (own.size > 0) return own.has(id);
  const asked = requestId(payload, key);
  if (asked) return asked === id;
  if (payload.page === undefined || !URL.canParse(payload.page)) return true;
  return idIn(new URL(payload.page), key) === id;
}

/** The id in the request: mtop puts the call's arguments as JSON into the parameter `data`. */
export function requestId({ url }: Payload, key: string): string | undefined {
  const data = new URL(url).searchParams.get('data') ?? '';
  return new RegExp(`"${key}"\\s*:\\s*"?(\\d{15,17})\\b`).exec(data)?.[1];
}

/** Every value of a key in an answer, at any depth that such answers have. */
export function ids(value: unknown, key: string, depth = 0): Set<string> {
  const found = new Set<string>();
  if (depth > 8 || typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (name === key && (typeof inner === 'string' || Number.isSafeInteger(inner))) {
      found.add(String(inner));
    }
    if (isRecord(inner) || Array.isArray(inner)) {
      for (const id of ids(inner, key, depth + 1)) found.add(id);
    }
  }
  return found;
}
