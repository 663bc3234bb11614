import { exportAll } from '../../lib/store/backup.ts';
import type { Database } from '../../lib/store/db.ts';
import { exportRaw } from '../../lib/store/raw.ts';

/**
 * Saves the log as a file of JSON lines; without a usable database, whatever is on the disk. Answers
 * how many entries it holds; throws what the store throws.
 */
export async function saveLog(db: Database | undefined): Promise<number> {
  const parts: string[] = [];
  for await (const line of db ? exportAll(db) : exportRaw()) parts.push(`${line}\n`);
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `parley-log-${new Date().toISOString().slice(0, 10)}.jsonl`;
  link.click();
  // The browser reads the address after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Math.max(0, parts.length - 1);
}
