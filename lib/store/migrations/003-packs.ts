import type { Migration } from './migration.ts';

/** Rule packs that the seller has imported: few and read as a whole, so nothing but the key is indexed. */
export const packs: Migration = {
  version: 3,
  stores: { packs: 'id' },
};
