import { clocksOf } from '../../lib/advice/clocks.ts';
import { zoneOf } from '../../lib/marketplaces/sites.ts';
import { deviceId } from '../../lib/platform/device.ts';
import { openDatabase, type Database } from '../../lib/store/db.ts';
import type { WriteContext } from '../../lib/store/log.ts';

export type Store =
  | { readonly ok: true; readonly db: Database; readonly context: WriteContext }
  | { readonly ok: false; readonly code: FailureCode };
type FailureCode = Extract<Awaited<ReturnType<typeof openDatabase>>, { ok: false }>['code'];

let opening: ReturnType<typeof openDatabase> | undefined;

/** The seller's log, opened once per life of the worker; a failure is tried again at the next call. */
export async function openStore(): Promise<Store> {
  opening ??= openDatabase();
  const opened = await opening;
  if (!opened.ok) {
    opening = undefined;
    return opened;
  }
  const now = new Date().toISOString();
  return { ok: true, db: opened.db, context: { now, device: await deviceId(), clocksOf, zoneOf } };
}
