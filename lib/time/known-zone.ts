const known = new Map<string, boolean>();

/** Whether this browser can count in a zone (IANA name): its tables may be older than the zone, or name none at all. */
export function isKnownZone(zone: string): boolean {
  let answer = known.get(zone);
  if (answer === undefined) {
    try {
      answer = new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
    } catch {
      answer = false;
    }
    known.set(zone, answer);
  }
  return answer;
}

/** The zone, or `UTC` where this browser does not know it; whoever shows such a time says so. */
export function knownZone(zone: string): string {
  return isKnownZone(zone) ? zone : 'UTC';
}
