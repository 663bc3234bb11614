import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A new folder for a browser profile, inside the project: a browser from a snap cannot see the system's temporary folder. */
export function newProfile(): string {
  const folder = resolve('.output', 'profiles');
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'p-'));
}
