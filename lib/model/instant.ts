import * as z from 'zod/mini';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const real = (text: string) => !Number.isNaN(Date.parse(text));

/** ISO 8601 with an offset: `2026-03-02T23:59:00-08:00`. */
export const Instant = z.string().check(z.regex(INSTANT), z.refine(real, 'no such instant'));
/** A calendar day without a zone: `2026-03-02`. */
export const Day = z.string().check(z.regex(DAY), z.refine(real, 'no such day'));
/** What pages print: an instant where the time of day is known, else a day. */
export const When = z.union([Instant, Day]);
export type Instant = string;
export type Day = string;
export type When = Instant | Day;
