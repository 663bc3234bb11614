import { storage } from '@wxt-dev/storage';
import { ulid } from 'ulid';
import * as z from 'zod/mini';
import type { PageAddress } from '../model/recipe.ts';

/** What is kept about a page that was seen; its content lies beside it, because an index is read often. */
const Entry = z.strictObject({ id: z.string(), kind: z.string(), url: z.string() });
type Entry = z.infer<typeof Entry>;
const Index = z.array(Entry);

/** A page that was seen: inert HTML. It holds what the page said and leaves this machine in no way. */
export interface Sample {
  readonly url: string;
  readonly html: string;
}

/** Pages kept of one kind, and kinds. */
const PER_KIND = 5;
const KINDS = 20;

const index = storage.defineItem<unknown>('local:samples', { fallback: [] });
const contentKey = (id: string) => `local:sample-${id}` as const;

const kindOf = ({ host, path, query }: PageAddress) =>
  JSON.stringify([host, path, ...query.toSorted()]);

/** One after the other: an entry that is written over would leave its content behind. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done;
  return done;
}

/** Keeps a page of a kind; the oldest of its kind, and of all kinds the one without news, go. */
export function keepSample(address: PageAddress, { url, html }: Sample): Promise<void> {
  return inTurn(async () => {
    const kind = kindOf(address);
    const before = await readIndex();
    const entry = { id: ulid(), kind, url };
    const own = before.filter((each) => each.kind === kind && each.url !== url);
    const others = before.filter((each) => each.kind !== kind);
    const kinds = [...new Set(others.map((each) => each.kind))].slice(1 - KINDS);
    const after = [
      ...others.filter((each) => kinds.includes(each.kind)),
      ...own.slice(1 - PER_KIND),
      entry,
    ];
    await storage.setItem(contentKey(entry.id), html);
    await writeIndex(before, after);
  });
}

/** The pages of a kind, newest first. */
export async function readSamples(address: PageAddress): Promise<Sample[]> {
  const kind = kindOf(address);
  const entries = (await readIndex()).filter((each) => each.kind === kind);
  const read = await Promise.all(
    entries.map(async ({ id, url }): Promise<Sample[]> => {
      const html = await storage.getItem<unknown>(contentKey(id));
      return typeof html === 'string' ? [{ url, html }] : [];
    }),
  );
  return read.flat().toReversed();
}

/** Deletes the pages of a kind. */
export function forgetSamples(address: PageAddress): Promise<void> {
  return inTurn(async () => {
    const before = await readIndex();
    const kind = kindOf(address);
    await writeIndex(
      before,
      before.filter((each) => each.kind !== kind),
    );
  });
}

async function readIndex(): Promise<Entry[]> {
  const parsed = Index.safeParse(await index.getValue());
  return parsed.success ? parsed.data : [];
}

async function writeIndex(before: readonly Entry[], after: readonly Entry[]): Promise<void> {
  await index.setValue(after);
  const gone = before.filter(({ id }) => !after.some((each) => each.id === id));
  await storage.removeItems(gone.map(({ id }) => contentKey(id)));
}
