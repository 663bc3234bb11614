import type { FoundDate } from './date.ts';
import type { Token } from './tokens.ts';

const DAY = 86_400_000;

/** The midnight before a wall time. */
export const midnightOf = (wall: number) => Math.floor(wall / DAY) * DAY;

/** The first day that is named and not written as a date: `tomorrow`, `by Friday`, `下周五`. */
export function findDay(
  tags: string,
  list: readonly Token[],
  now: number,
  past = false,
): FoundDate | undefined {
  const match = /D|X?W/.exec(tags) ?? /g/.exec(tags);
  if (!match) return undefined;
  const [form] = match;
  const start = match.index;
  const end = start + form.length;
  const value = list[end - 1]?.value ?? 0;
  const today = midnightOf(now);
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const ahead = (value - weekday + 7) % 7;
  let days = past && ahead > 0 ? ahead - 7 : ahead;
  if (/[Dg]/.test(form)) days = value;
  if (form === 'XW') days = 7 - weekday + value;
  return { day: today + days * DAY, start, end };
}
