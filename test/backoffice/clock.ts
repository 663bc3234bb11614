const HOUR = 3_600_000;

/** The instant so many hours from `now` (milliseconds since 1970), on a full minute. */
export const hoursFrom = (now: string, hours: number): number =>
  Math.floor((Date.parse(now) + hours * HOUR) / 60_000) * 60_000;

export const PACIFIC = 'America/Los_Angeles';
export const BERLIN = 'Europe/Berlin';

const print = (locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
  // Intl writes a narrow no-break space before AM and PM; eBay writes a plain one.
  return (epoch: number) => format.format(epoch).replace(/\s/gu, ' ');
};

/** `Mar 4, 2026` */
export const usDay = print('en-US', PACIFIC, { dateStyle: 'medium' });
/** `Mar 4` */
export const usShortDay = print('en-US', PACIFIC, { month: 'short', day: 'numeric' });
const usTimeOnly = print('en-US', PACIFIC, {
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});
/** `Mar 4, 2026 at 6:20 PM PST` */
export const usTime = (epoch: number): string => `${usDay(epoch)} at ${usTimeOnly(epoch)}`;

/** `4. März 2026` */
export const germanDay = print('de-DE', BERLIN, { day: 'numeric', month: 'long', year: 'numeric' });
const germanTimeOnly = print('de-DE', BERLIN, {
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});
/** `4. März 2026, 18:20 MEZ` */
export const germanTime = (epoch: number): string =>
  `${germanDay(epoch)}, ${germanTimeOnly(epoch)}`;

const parts = print('sv-SE', PACIFIC, {
  dateStyle: 'short',
  timeStyle: 'medium',
});
/** `2026-03-04 18:20:05`, the wall clock of AliExpress. */
export const aliexpressTime = (epoch: number): string => parts(epoch);
