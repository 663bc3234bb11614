import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { Seller } from '../model/facts.ts';
import { TrustedKey } from '../model/trusted-key.ts';
import { Origin } from '../model/words.ts';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const Settings = z.strictObject({
  language: z.enum(['auto', 'en', 'zh-CN']),
  theme: z.enum(['auto', 'light', 'dark']),
  panel: z.strictObject({
    /** CSS pixels. */
    width: z.int().check(z.minimum(320), z.maximum(560)),
    /** Absent until the seller chose: then the width of the window decides. */
    collapsed: z.optional(z.boolean()),
    textScale: z.number().check(z.minimum(0.8), z.maximum(1.6)),
  }),
  /** Local wall-clock time in which no notification is shown; the badge goes on. */
  quietHours: z.strictObject({ on: z.boolean(), from: time, to: time }),
  /** Hours before a deadline at which a notification is shown, each once. */
  leadTimes: z.array(z.number().check(z.positive(), z.maximum(24 * 60))),
  /**
   * Reminders that fall on Saturday or Sunday in the seller's zone: given as ever, kept until Monday
   * unless the deadline comes first, or given on Friday already.
   */
  weekends: z.enum(['notify', 'hold', 'friday']),
  /** One summary a day at a local time. */
  digest: z.strictObject({ on: z.boolean(), at: time }),
  /** What the popup was last filtered by. */
  filter: z.strictObject({
    marketplace: z.optional(Origin),
    group: z.optional(z.enum(['overdue', 'today', 'three-days', 'later', 'buyer', 'platform'])),
  }),
  /** The keys whose signature on a rule pack the seller trusts. */
  trustedKeys: z.array(TrustedKey).check(z.maxLength(50)),
  seller: Seller,
  introSeen: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const firstSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  panel: { width: 392, textScale: 1 },
  quietHours: { on: true, from: '22:00', to: '08:00' },
  leadTimes: [48, 24, 6, 1],
  // Platforms' clocks run on over weekends, so silence has to be chosen.
  weekends: 'notify',
  // Every deadline is announced by itself; a second voice that nobody asked for teaches to ignore both.
  digest: { on: false, at: '09:00' },
  filter: {},
  trustedKeys: [],
  seller: {},
  introSeen: false,
};

const item = storage.defineItem<unknown>('local:settings', { fallback: firstSettings });
/** What a version of Parley could not read is set aside here before it is replaced. */
const setAside = storage.defineItem<unknown>('local:settings-unreadable');

/** The settings; what cannot be read is set aside and kept, and the first values are used. */
export async function readSettings(): Promise<Settings> {
  return parse(await item.getValue());
}

/** Changes some settings and keeps the others. Throws on a value outside its range. */
export async function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const stored = await item.getValue();
  const known = Settings.safeParse(withNew(stored));
  if (!known.success) await setAside.setValue(stored);
  const settings = Settings.parse({ ...(known.success ? known.data : firstSettings), ...patch });
  await item.setValue(settings);
  return settings;
}

/** Calls back on every change, in every context of the extension. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((value) => onChange(parse(value)));
}

function parse(value: unknown): Settings {
  const parsed = Settings.safeParse(withNew(value));
  return parsed.success ? parsed.data : firstSettings;
}

/** Settings of an older Parley lack what came later: that has its first value, and the rest is kept. */
function withNew(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null ? { ...firstSettings, ...stored } : stored;
}
