import type { When } from '../../lib/model/instant.ts';
import { isDay, toEpoch } from '../../lib/time/instant.ts';
import { isKnownZone, knownZone } from '../../lib/time/known-zone.ts';
import type { UiLanguage } from '../i18n/create-i18n.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a list needs hundreds. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const { timeZone } = options;
  // A browser that does not know a zone refuses it; UTC is shown, and said where the times stand.
  const zone = timeZone !== undefined && !isKnownZone(timeZone) ? { timeZone: 'UTC' } : {};
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, ...zone });
  formats.set(key, known);
  return known;
}

// Day before month and 24 hours in English too: sellers from everywhere read it, and 23:59 leaves no doubt.
const LOCALE: Record<UiLanguage, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** `Thu 22 Jan`, with the year where it is not this one (`now`: milliseconds since 1970). */
export function formatDay(when: When, zone: string, language: UiLanguage, now?: number): string {
  const epoch = toEpoch(when, knownZone(zone));
  const year = (at: number) => format('en', { year: 'numeric', timeZone: zone }).format(at);
  const other = now === undefined || year(epoch) !== year(now);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    day: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    ...(other ? { year: 'numeric' } : { weekday: 'short' }),
  };
  return format(LOCALE[language], options).format(epoch).replace(', ', ' ');
}

/** `23:59` on a clock in `zone`. */
export function formatTime(epoch: number, zone: string): string {
  return format('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(epoch);
}

/** `Thu 22 Jan, 23:59 PST`; of a bare day only the day. */
export function formatWhen(when: When, zone: string, language: UiLanguage, now: number): string {
  const day = formatDay(when, zone, language, now);
  if (isDay(when)) return day;
  const epoch = Date.parse(when);
  return `${day}${language === 'en' ? ',' : ''} ${formatTime(epoch, zone)} ${zoneName(zone, epoch)}`;
}

/** The same instant for the seller: `Fri 15:59`, or `Fri 23 Jan, 15:59` beyond this week. */
export function formatHome(epoch: number, zone: string, language: UiLanguage, now: number): string {
  const time = formatTime(epoch, zone);
  if (Math.abs(epoch - now) < 6 * 86_400_000) {
    const weekday = format(LOCALE[language], { timeZone: zone, weekday: 'short' }).format(epoch);
    return `${weekday} ${time}`;
  }
  const day = formatDay(new Date(epoch).toISOString(), zone, language, now);
  return `${day}${language === 'en' ? ',' : ''} ${time}`;
}

/** `PST`, `CET`; each English locale knows only the short names of its own part of the world. */
export function zoneName(zone: string, epoch: number): string {
  const names = ['en-US', 'en-GB', 'en-AU'].map(
    (locale) =>
      format(locale, { timeZone: zone, timeZoneName: 'short' })
        .formatToParts(epoch)
        .find(({ type }) => type === 'timeZoneName')?.value,
  );
  return names.find((name) => name !== undefined && !/^(GMT|UTC)[+-]/.test(name)) ?? names[0] ?? '';
}

/** Whether clocks in both zones show the same at that instant. */
export function sameClock(epoch: number, one: string, other: string): boolean {
  const shown = (timeZone: string) =>
    format('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(epoch);
  return shown(one) === shown(other);
}
