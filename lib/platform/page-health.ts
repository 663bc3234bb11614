import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { countReading, lostFields, PageHealth, type Lost } from '../model/page-health.ts';

const Known = z.record(z.string(), PageHealth);
const item = storage.defineItem<unknown>('local:page-health', { fallback: {} });

/** One after the other: two tabs that report at once must both be counted. */
let last: Promise<unknown> = Promise.resolve();

/** Counts a reading of one kind of page (`ebay/order`). The name of the case is kept as a digest, not as it is. */
export function countPage(
  kind: string,
  reading: { readonly found: readonly string[]; readonly name: string; readonly at: string },
): Promise<void> {
  const count = async () => {
    const known = read(await item.getValue());
    const name = await digest(`${kind} ${reading.name}`);
    // A page that is drawn ten times is one case: there is nothing new to write.
    if (known[kind]?.cases.includes(name)) return;
    await item.setValue({ ...known, [kind]: countReading(known[kind], { ...reading, name }) });
  };
  const counted = last.then(count, count);
  last = counted;
  return counted;
}

/** What the reader of this kind of page has lost. */
export async function lostOn(kind: string): Promise<Lost[]> {
  const known = read(await item.getValue())[kind];
  return known ? lostFields(known) : [];
}

/** Everything that any reader has lost, by kind of page. */
export async function allLost(): Promise<{ kind: string; lost: Lost[] }[]> {
  return Object.entries(read(await item.getValue()))
    .map(([kind, health]) => ({ kind, lost: lostFields(health) }))
    .filter(({ lost }) => lost.length > 0);
}

/** Counts anew, after a reader was mended or when it was the pages that differed. */
export async function forgetHealth(kind: string): Promise<void> {
  const { [kind]: _, ...others } = read(await item.getValue());
  await item.setValue(others);
}

/** Counters that cannot be read are counted anew: they are no one's data. */
function read(stored: unknown): z.infer<typeof Known> {
  const parsed = Known.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash).slice(0, 8)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
