import { rebuild } from '../../lib/store/rebuild.ts';
import { sweep } from './deadlines.ts';
import { forgetPacks, openStore } from './store.ts';

/** After an installation or an update: new packs can mean other clocks, so every case is projected anew. */
export async function recomputeCases(): Promise<void> {
  const store = await openStore();
  if (!store.ok) return;
  await rebuild(store.db, store.context);
  await sweep();
}

/** After the seller took a rule pack into use or gave one up: the open cases get the clocks of the packs in force. */
export async function reloadPacks(): Promise<void> {
  await forgetPacks();
  await recomputeCases();
}
