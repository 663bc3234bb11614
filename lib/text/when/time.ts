import type { Token } from './tokens.ts';

const TIME =
  '(?:r?(?:[ap]?n:n(?::n(?:[.,][nd])?)?[ap]?r?|[ap]?[nc]K(?:nI?(?:nS)?|c)?|nhn?[ap]?|n[ap]|n[.:]n[apru])|nr|r[.:]?n(?:[.:]n)?)';
const AFTER = new RegExp(`^[?,.;()WwYuOJrc-]{0,4}?(${TIME})(?!\\d)`);
const BEFORE = new RegExp(`(${TIME})[?,.;()WwIr-]{0,3}$`);

/** The time of day beside a date, in milliseconds after midnight. */
export function findTime(
  tags: string,
  list: readonly Token[],
  start: number,
  end: number,
): number | undefined {
  const after = AFTER.exec(tags.slice(end));
  if (after?.[1] !== undefined) {
    const from = end + after[0].length - after[1].length;
    return read(list.slice(from, from + after[1].length));
  }
  const before = BEFORE.exec(tags.slice(0, start));
  return before?.[1] === undefined
    ? undefined
    : read(list.slice(before.index, before.index + before[1].length));
}

function read(parts: readonly Token[]): number | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = parts
    .filter(({ tag, value }) => tag === 'n' || (tag === 'c' && value >= 1))
    .map(({ value }) => value);
  const extra = parts.some(({ tag, value }) => tag === 'c' && value === 0.5) ? 30 : 0;
  const half = parts.find(({ tag }) => tag === 'a' || tag === 'p')?.tag;
  if (half && hours > 12 && half === 'a') return undefined;
  const hour = half === 'p' && hours < 12 ? hours + 12 : half === 'a' && hours === 12 ? 0 : hours;
  if (hour > 24 || (hour === 24 && minutes > 0) || minutes > 59 || seconds > 60) return undefined;
  return ((hour * 60 + minutes + extra) * 60 + seconds) * 1000;
}
