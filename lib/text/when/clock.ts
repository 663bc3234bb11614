import { fromWall, inZone } from '../../time/instant.ts';

/** Milliseconds of a wall clock, counted as if it stood in UTC: the calendar of `Date` without its zone. */
export type Wall = number;

export interface WallClock {
  /** What the clock of the site shows now. */
  readonly now: Wall;
  /** A wall time in the form of `now`, with an offset where one is known; `offset` is one that the text names. */
  readonly print: (wall: Wall, offset?: string) => string;
  /** The wall time after so many elapsed milliseconds, also over a change of clocks. */
  readonly after: (milliseconds: number) => Wall;
}

const NOW = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The clock of a zone (IANA), of the offset in `now`, or without both a wall clock that knows no offset.
 * Throws a RangeError for a `now` or a zone that is none.
 */
export function wallClock(now: string, zone?: string): WallClock {
  const [, day, time = '00:00', mark] = NOW.exec(now) ?? [];
  const printed = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(printed)) throw new RangeError('now is not an ISO 8601 time');
  const home = zone ?? mark ?? 'Z';
  const wallOf = (epochMs: number) => Date.parse(`${inZone(epochMs, home).slice(0, 19)}Z`);
  const epochNow = Date.parse(
    mark === undefined ? fromWall(printed, home) : `${day}T${time}${mark}`,
  );
  return {
    now: wallOf(epochNow),
    after: (milliseconds) => wallOf(epochNow + milliseconds),
    print: (wall, offset) => {
      const shown = zone ?? offset ?? home;
      const text = inZone(Date.parse(fromWall(wall, offset ?? home)), shown);
      return (zone ?? mark ?? offset) ? text : text.slice(0, 19);
    },
  };
}

/** `+0530`, `-8` or `z` as an ISO offset; undefined where no clock has it. */
export function isoOffset(text: string): string | undefined {
  if (text === 'z') return '+00:00';
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2})(?::?(\d\d))?$/.exec(text) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

export const dayOf = (wall: Wall) => new Date(wall).toISOString().slice(0, 10);
