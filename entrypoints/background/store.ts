import { clocksOf } from '../../lib/advice/clocks.ts';
import { zoneOf } from '../../lib/marketplaces/sites.ts';
import { deviceId } from '../../lib/platform/device.ts';
import { isStale } from '../../lib/store/cases.ts';
import { openDatabase, type Database, type Opened } from '../../lib/store/db.ts';
import type { FailureCode } from '../../lib/model/failure-code.ts';
import type { WriteContext } from '../../lib/store/log.ts';
import { rebuild } from '../../lib/store/rebuild.ts';

export type Store =
  | { readonly ok: true; readonly db: Database; readonly context: WriteContext }
  | { readonly ok: false; readonly code: FailureCode };

let opening: Promise<Opened> | undefined;

/** The seller's log, opened once per life of the worker; a failure is tried again at the next call. */
export async function openStore(): Promise<Store> {
  opening ??= open();
  const opened = await opening;
  if (!opened.ok) {
    opening = undefined;
    return { ok: false, code: opened.code };
  }
  const now = new Date().toISOString();
  return { ok: true, db: opened.db, context: { now, device: await deviceId(), clocksOf, zoneOf } };
}

async function open(): Promise<Opened> {
  const opened = await openDatabase('parley', { onClosed: () => (opening = undefined) });
  // Cases that another version of the folding rules wrote are left out of answers until they are made anew.
  if (opened.ok && (await isStale(opened.db))) await rebuild(opened.db, { clocksOf, zoneOf });
  return opened;
}
