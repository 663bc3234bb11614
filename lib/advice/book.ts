import { rawPacks } from '../marketplaces/packs.ts';
import { Pack } from '../policy/schema.ts';

/**
 * All packs, parsed once. Throws on a pack that is not what the schema says: a broken pack is a
 * mistake of ours and must stop the build, not a seller's advice.
 */
export const book: readonly Pack[] = rawPacks.map(readPack);

/** One pack from its JSON. Throws with its name and the path of the first fault. */
export function readPack(raw: unknown): Pack {
  const parsed = Pack.safeParse(raw);
  if (parsed.success) return parsed.data;
  const { path = [], message = '' } = parsed.error.issues[0] ?? {};
  const name =
    typeof raw === 'object' && raw !== null && 'name' in raw ? String(raw.name) : 'without a name';
  throw new Error(`Policy pack ${name}, ${path.join('.')}: ${message}`);
}
