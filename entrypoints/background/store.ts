import { clocksOf } from '../../lib/advice/clocks.ts';
import { importedPacks } from '../../lib/advice/imported.ts';
import { zoneOf } from '../../lib/marketplaces/sites.ts';
import { deviceId } from '../../lib/platform/device.ts';
import { isStale } from '../../lib/store/cases.ts';
import { openDatabase, type Database, type Opened } from '../../lib/store/db.ts';
import type { FailureCode } from '../../lib/model/failure-code.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import type { ProjectionContext } from '../../lib/store/derive.ts';
import type { WriteContext } from '../../lib/store/log.ts';
import { readPacks } from '../../lib/store/packs.ts';
import { rebuild } from '../../lib/store/rebuild.ts';

export type Store =
  | {
      readonly ok: true;
      readonly db: Database;
      /** The rule packs that the seller has taken into use. */
      readonly imported: readonly Pack[];
      readonly context: WriteContext;
    }
  | { readonly ok: false; readonly code: FailureCode };

type WithPacks =
  | Extract<Opened, { ok: false }>
  | (Extract<Opened, { ok: true }> & { readonly imported: readonly Pack[] });

let opening: Promise<WithPacks> | undefined;

/** The seller's log, opened once per life of the worker; a failure is tried again at the next call. */
export async function openStore(): Promise<Store> {
  opening ??= open();
  const opened = await opening;
  if (!opened.ok) {
    opening = undefined;
    return { ok: false, code: opened.code };
  }
  const now = new Date().toISOString();
  const { db, imported } = opened;
  const context = { now, device: await deviceId(), ...projectionWith(imported) };
  return { ok: true, db, imported, context };
}

/** The seller has taken a pack into use or given one up: they are read anew at the next call. */
export async function forgetPacks(): Promise<void> {
  const opened = await opening;
  if (!opened?.ok) return;
  opening = withPacks(opened.db);
}

async function open(): Promise<WithPacks> {
  const opened = await openDatabase('parley', { onClosed: () => (opening = undefined) });
  return opened.ok ? withPacks(opened.db) : opened;
}

async function withPacks(db: Database): Promise<WithPacks> {
  const imported = importedPacks(await readPacks(db));
  // Cases that another version of the folding rules or other packs made are left out of answers until they are made anew.
  if (await isStale(db)) await rebuild(db, projectionWith(imported));
  return { ok: true, db, imported };
}

const projectionWith = (imported: readonly Pack[]): ProjectionContext => ({
  clocksOf: (facts, now) => clocksOf(facts, now, imported),
  zoneOf,
});
