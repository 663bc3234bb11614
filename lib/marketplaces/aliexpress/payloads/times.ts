import { fromWallClock, inZone } from '../../../time/instant.ts';
import type { Instant } from '../../../model/instant.ts';
import { ZONE } from '../sites.ts';

const TEXT = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/;

/** Milliseconds since 1970 as an instant in US Pacific time, to the second as the page prints it. */
export function stampTime(stamp: unknown): Instant | undefined {
  const epoch = typeof stamp === 'string' && /^\d{13}$/.test(stamp) ? Number(stamp) : stamp;
  if (typeof epoch !== 'number' || !Number.isInteger(epoch)) return undefined;
  // Below 2001 or above 2286 the figure counts something else, seconds for instance.
  if (epoch < 1e12 || epoch >= 1e13) return undefined;
  return inZone(Math.floor(epoch / 1000) * 1000, ZONE);
}

/**
 * `2026-01-16 15:12:01` as the instant at which clocks in US Pacific show it. `stamp` is the twin of
 * the text: it decides in the hour that the clocks show twice.
 */
export function textTime(text: unknown, stamp?: unknown): Instant | undefined {
  const parts = typeof text === 'string' ? TEXT.exec(text.trim()) : null;
  if (!parts) return undefined;
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const told = fromWallClock({ y, m, d, h, min, s }, ZONE);
  const exact = stampTime(stamp);
  return told !== undefined && exact?.slice(0, 19) === told.slice(0, 19) ? exact : told;
}
