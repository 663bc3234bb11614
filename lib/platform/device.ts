import { storage } from '@wxt-dev/storage';
import { ulid } from 'ulid';

const item = storage.defineItem<string>('local:device');

/** An id of this browser profile, made once: log events of several devices can be told apart. */
export async function deviceId(): Promise<string> {
  const known = await item.getValue();
  if (known) return known;
  const made = ulid();
  await item.setValue(made);
  return made;
}
