import { knownZone } from '../../lib/time/known-zone.ts';

/** The seller's zone as the system says it now: he may have travelled since the last look. */
export function homeZone(): string {
  return knownZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}
