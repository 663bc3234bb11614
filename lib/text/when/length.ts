import type { Token } from './tokens.ts';

export interface FoundLength {
  readonly months: number;
  readonly milliseconds: number;
  /** Whole days or more, said as a distance (`in 5 days`): the time of day means nothing. */
  readonly whole: boolean;
}

const MILLISECONDS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
/** A hundred years: longer is no distance that a page prints. */
const LONGEST = 3.2e12;
const COUNT = '(?:[ndN](?:[.,]n)?|c+)';
const ONE = `(?:${COUNT}[uhYJIS]|H(?!W))`;
const NEXT = `\\.?[,+]?w?(?:${COUNT}[uhYJKIS]|H)`;
const CLOCK = '[nd]:n:n';
const LENGTH = new RegExp(
  `(?<![K/]|[ndN]:)(?:${ONE}(?:${NEXT})*(?:[,+]?${CLOCK})?|(?<=[wX])u|u(?=X))|(?<=L[?:]?)${CLOCK}|${CLOCK}(?=[?]?L)`,
);

/** The first length of time among the tokens, negative for what is ago. */
export function findLength(tags: string, list: readonly Token[]): FoundLength | undefined {
  const match = LENGTH.exec(tags);
  // Business days depend on the holidays of a country that nobody names here.
  if (!match || tags.includes('b')) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const { months, milliseconds, finest } = sum(list.slice(start, end));
  if (milliseconds > LONGEST || months > 1200) return undefined;
  const [before, after] = [tags.slice(0, start), tags.slice(end)];
  const ago = /^[?.]?A/.test(after) || before.endsWith('B');
  const distance = ago || /[wX+]$/.test(before) || /^\.?[TX]/.test(after);
  const sign = ago ? -1 : 1;
  return {
    months: sign * months,
    milliseconds: sign * milliseconds,
    whole: distance && finest >= 86_400_000 && !tags.includes('L'),
  };
}

function sum(parts: readonly Token[]) {
  let [months, milliseconds, count, finest] = [0, 0, 0, Infinity];
  const clock: number[] = [];
  parts.forEach(({ tag, value, unit }, at) => {
    const next = parts[at + 1]?.tag;
    const last = parts[at - 1]?.tag;
    if (/[ndN]/.test(tag) && (next === ':' || last === ':')) clock.push(value);
    else if (/[.,]/.test(last ?? '') && /[ndN]/.test(parts[at - 2]?.tag ?? ''))
      count += value / (value < 10 ? 10 : 100);
    else if (/[ndNc]/.test(tag)) count += value;
    else if (unit !== '') {
      const times = tag === 'H' ? value : parts.length === 1 ? 1 : count;
      if (unit === 'o' || unit === 'y') months += times * (unit === 'y' ? 12 : 1);
      else milliseconds += times * (MILLISECONDS[unit] ?? 0);
      finest = Math.min(finest, (MILLISECONDS[unit] ?? Infinity) * (times % 1 === 0 ? 1 : 0.01));
      count = 0;
    }
  });
  if (clock.length === 3) {
    const [hours = 0, minutes = 0, seconds = 0] = clock;
    milliseconds += ((hours * 60 + minutes) * 60 + seconds) * 1000;
    finest = 1000;
  }
  // Half a month has no calendar meaning; it is counted as 15 days.
  const rest = months % 1;
  return {
    months: months - rest,
    milliseconds: milliseconds + Math.round(rest * 30 * 86_400_000),
    finest,
  };
}
