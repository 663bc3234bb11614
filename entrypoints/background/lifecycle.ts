import { rebuild } from '../../lib/store/rebuild.ts';
import { sweep } from './deadlines.ts';
import { openStore } from './store.ts';

/** After an installation or an update: new packs can mean other clocks, so every case is projected anew. */
export async function recomputeCases(): Promise<void> {
  const store = await openStore();
  if (!store.ok) return;
  await rebuild(store.db, store.context);
  await sweep();
}
