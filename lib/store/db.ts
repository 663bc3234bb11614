import { Dexie, type Table } from 'dexie';
import type { FailureCode } from '../model/failure-code.ts';
import { failureCode } from './failure.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Projected } from './projection.ts';
import type { Case } from '../model/case.ts';

/** A case as it is stored: the projection and the columns that are searched by. */
export interface CaseRow extends Required<Projected> {
  readonly key: string;
  /** The `PROJECTION` that wrote the row; a row of another one is refolded from the log. */
  readonly projection: number;
  readonly open?: 1;
  readonly dueAt?: number;
  readonly marketplace: Case['facts']['marketplace'];
  readonly orderId?: string;
  readonly buyerId?: string;
  /** Issue and side of a decision (`defective for-buyer`); absent while nothing is decided, so that the index stays small. */
  readonly decided?: string;
}

export interface ReminderRow {
  readonly id: string;
  /** Milliseconds since 1970 of the deadline that was reminded of, of a snooze its end, of the daily summary when it was given. */
  readonly due: number;
  /** When the notification was given by this machine's clock; rows of older versions lack it. */
  readonly at?: number;
}

/** A rule pack that the seller has taken into use. */
export interface PackRow {
  /** Marketplace, sites and first day: what no two packs share. */
  readonly id: string;
  /** In UTC. */
  readonly importedAt: string;
  /** Unknown until parsed, as the rows of the log are. */
  readonly pack: unknown;
  /** The seller's name of the key that signed it; absent where nobody did. */
  readonly keyName?: string;
}

/** The seller's log and what is derived from it. Other modules use the functions of this folder. */
export class Database extends Dexie {
  /** Unknown until parsed: a row may have been written by another version. */
  declare log: Table<unknown, string>;
  declare cases: Table<CaseRow, string>;
  declare reminders: Table<ReminderRow, string>;
  declare packs: Table<PackRow, string>;

  constructor(name: string, steps: readonly Migration[], opener: Pick<IDBFactory, 'open'>) {
    super(name, {
      indexedDB: opener,
      // What was acknowledged is on the disk, also when the machine stops the next moment.
      chromeTransactionDurability: 'strict',
      // Dexie's cache would show writes that are not yet durable.
      cache: 'disabled',
    });
    for (const { version, stores, upgrade } of steps) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

export type Opened =
  | { readonly ok: true; readonly db: Database }
  | { readonly ok: false; readonly code: FailureCode; readonly cause: unknown };

export interface OpenOptions {
  /** Called when this connection was closed for good, because a newer Parley upgrades or removes the database. */
  readonly onClosed?: () => void;
  /** Milliseconds to wait for another tab to let go of an older version. */
  readonly patience?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the log, creates or upgrades it. Never throws: a database that cannot be used is a value
 * with its code, and its data are as they were (`exportRaw` still gets them out).
 */
export async function openDatabase(
  name = 'parley',
  { onClosed, patience = 3000, migrations: steps = migrations }: OpenOptions = {},
): Promise<Opened> {
  let upgrading = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const db = new Database(
    name,
    steps,
    refusingNewer((oldVersion) => (upgrading = oldVersion > 0)),
  );
  db.on('versionchange', () => {
    db.close();
    onClosed?.();
    return false;
  });
  const opening = db.open().then(
    (): Opened => ({ ok: true, db }),
    (cause: unknown): Opened => {
      const code = failureCode(cause);
      return {
        ok: false,
        code: code === 'unknown' && upgrading ? 'migration-failed' : code,
        cause,
      };
    },
  );
  const givenUp = new Promise<Opened>((resolve) => {
    db.on('blocked', () => {
      waiting ??= setTimeout(
        () => resolve({ ok: false, code: 'blocked', cause: new Error('blocked by another tab') }),
        patience,
      );
    });
  });
  const opened = await Promise.race([opening, givenUp]);
  clearTimeout(waiting);
  // The browser goes on opening after we gave up; that connection would block the next upgrade.
  if (!opened.ok && opened.code === 'blocked') void opening.then(() => db.close());
  return opened;
}

/**
 * IndexedDB without the call that opens a database of whatever version it has: Dexie falls back to
 * it when it meets a newer database and would then write old shapes into that.
 */
function refusingNewer(onUpgrade: (oldVersion: number) => void): IDBFactory {
  const { indexedDB } = globalThis;
  return {
    open(name, version) {
      if (version === undefined) throw new DOMException('newer than this Parley', 'VersionError');
      const request = indexedDB.open(name, version);
      request.addEventListener('upgradeneeded', ({ oldVersion }) => onUpgrade(oldVersion));
      return request;
    },
    cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
    databases: () => indexedDB.databases(),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  };
}
