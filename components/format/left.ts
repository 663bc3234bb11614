import type { TFunction } from 'i18next';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How near a deadline is. Colour follows it, and the words say it too. */
export type Urgency = 'overdue' | 'hour' | 'day' | 'days' | 'later';

/** `left`: milliseconds until the deadline, negative after it. */
export function urgencyOf(left: number): Urgency {
  if (left <= 0) return 'overdue';
  if (left < HOUR) return 'hour';
  if (left < DAY) return 'day';
  return left < 3 * DAY ? 'days' : 'later';
}

/** `1 d 6 h`, `5 h 12 min`, below an hour with seconds; the size of the time, before or after. */
export function formatSpan(t: TFunction, left: number): string {
  const size = Math.abs(left);
  const d = Math.floor(size / DAY);
  const h = Math.floor((size % DAY) / HOUR);
  const m = Math.floor((size % HOUR) / MINUTE);
  if (d >= 10) return t('time.days', { d });
  if (d > 0) return h > 0 ? t('time.days-hours', { d, h }) : t('time.days', { d });
  if (h > 0) return m > 0 ? t('time.hours-minutes', { h, m }) : t('time.hours', { h });
  return t('time.minutes-seconds', { m, s: Math.floor((size % MINUTE) / 1000) });
}

/** As `formatSpan` in one or two figures, for lists: `1 d 6 h`, `5 h`, `12 min`. */
export function formatShortSpan(t: TFunction, left: number): string {
  const size = Math.abs(left);
  const d = Math.floor(size / DAY);
  const h = Math.floor((size % DAY) / HOUR);
  if (d >= 3) return t('time.days', { d });
  if (d > 0) return h > 0 ? t('time.days-hours', { d, h }) : t('time.days', { d });
  return h > 0 ? t('time.hours', { h }) : t('time.minutes', { m: Math.floor(size / MINUTE) });
}
