import type { Transaction } from 'dexie';

/**
 * One step of the database's shape. A file of this folder is frozen once it was released: it
 * declares the shapes that it meets itself and imports nothing that lives on.
 */
export interface Migration {
  /** 1, 2, 3 … without gaps; IndexedDB itself counts ten times as far. */
  readonly version: number;
  /** Only the stores that change, in Dexie's words; null drops a store. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Throws to leave everything as it was. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
