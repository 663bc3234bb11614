import { rawPacks } from '../marketplaces/packs.ts';
import { at } from '../model/fields.ts';
import { Marketplace, type Origin } from '../model/words.ts';
import { Pack } from '../policy/schema.ts';

const read = new Map<Origin, readonly Pack[]>();

/** The packs of a marketplace: those that are shipped, and of the seller's own those that are for it. */
export function packsOf(marketplace: Origin, imported: readonly Pack[] = []): readonly Pack[] {
  const own = imported.filter((pack) => pack.marketplace === marketplace);
  return own.length === 0 ? builtIn(marketplace) : [...builtIn(marketplace), ...own];
}

/** Every pack that is shipped. */
export const allPacks = (): Pack[] => Marketplace.options.flatMap((id) => builtIn(id));

/**
 * The packs of a marketplace that are shipped, parsed when they are first asked for: a worker that wakes for one case
 * does not pay for the rules of fifteen marketplaces. Throws on a pack that is not what the schema
 * says; a test reads them all, so that a broken one stops the build and not a seller's advice.
 */
function builtIn(marketplace: Origin): readonly Pack[] {
  const known = read.get(marketplace);
  if (known) return known;
  const packs = rawPacks.filter((raw) => at(raw, 'marketplace') === marketplace).map(readPack);
  read.set(marketplace, packs);
  return packs;
}

/** One pack from its JSON. Throws with its name and the path of the first fault. */
export function readPack(raw: unknown): Pack {
  const parsed = Pack.safeParse(raw);
  if (parsed.success) return parsed.data;
  const { path = [], message = '' } = parsed.error.issues[0] ?? {};
  const name =
    typeof raw === 'object' && raw !== null && 'name' in raw ? String(raw.name) : 'without a name';
  throw new Error(`Policy pack ${name}, ${path.join('.')}: ${message}`);
}
