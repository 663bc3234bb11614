import { localAt } from '../time/local.ts';
import { isQuiet, silentUntil, type Silence } from './silence.ts';

interface Digest {
  readonly on: boolean;
  /** Local time `HH:MM`. */
  readonly at: string;
}

const DAY = 24 * 3_600_000;

/**
 * Whether the summary of today is due at `now`: once a day of the seller's present zone, from its time
 * on, so also after a sleep. `last` is when one was given. A clock that went back over midnight gives
 * no second one; one that was ahead by more than a day was wrong.
 */
export function isDigestDue(
  digest: Digest,
  last: number | undefined,
  now: number,
  silence: Silence,
): boolean {
  const { day, time } = localAt(now, silence.zone);
  if (!digest.on || time < digest.at) return false;
  // Who asks for it in the quiet hours wants it there; else they keep it back, as a kept weekend does.
  const asked = isQuiet(silence.quietHours, digest.at);
  const heard = asked ? { ...silence, quietHours: { ...silence.quietHours, on: false } } : silence;
  if (silentUntil(now, heard) !== undefined) return false;
  if (last === undefined || last - now > DAY) return true;
  return localAt(last, silence.zone).day < day;
}
