import type { Browser } from './browser.ts';
import { inOwnPage } from './own-page.ts';

export interface Entry {
  readonly kind: string;
  readonly case: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The log as it is in the database, past all code of the extension; oldest first. */
export const readLog = (browser: Browser): Promise<readonly Entry[]> =>
  inOwnPage(
    browser,
    () =>
      new Promise<Entry[]>((resolve, reject) => {
        const opening = indexedDB.open('parley');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const { result } = opening;
          const all = result.transaction('log').objectStore('log').getAll();
          all.addEventListener('success', () => {
            result.close();
            resolve(all.result);
          });
          all.addEventListener('error', () => reject(new Error('no log')));
        });
      }),
    undefined,
  );
