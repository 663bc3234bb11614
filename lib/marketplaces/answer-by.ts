import type { Facts } from '../model/facts.ts';
import type { When } from '../model/instant.ts';
import type { Noted } from '../page/fields.ts';

type RespondBy = NonNullable<Facts['respondBy']>;

/** The clock that a page prints, from the time that was read there; a remark about the time stays with it. */
export function answerBy(
  at: When | Noted<When> | undefined,
): RespondBy | Noted<RespondBy> | undefined {
  if (at === undefined) return undefined;
  if (typeof at === 'string') return { at, basis: 'page' };
  return { ...at, value: { at: at.value, basis: 'page' } };
}
