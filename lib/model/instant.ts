import * as z from 'zod/mini';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Engines roll 30 February over into March; no calendar has that day. */
const real = (text: string) => {
  const day = text.slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(Date.parse(text)) &&
    !Number.isNaN(midnight) &&
    new Date(midnight).toISOString().startsWith(day)
  );
};

/** ISO 8601 with an offset: `2026-03-02T23:59:00-08:00`. */
export const Instant = z.string().check(z.regex(INSTANT), z.refine(real, 'no such instant'));
/** A calendar day without a zone: `2026-03-02`. */
export const Day = z.string().check(z.regex(DAY), z.refine(real, 'no such day'));
/** What pages print: an instant where the time of day is known, else a day. */
export const When = z.union([Instant, Day]);
export type Instant = string;
export type Day = string;
export type When = string;
