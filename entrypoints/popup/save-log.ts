import { exportAll } from '../../lib/store/backup.ts';
import type { Database } from '../../lib/store/db.ts';
import { exportRaw } from '../../lib/store/raw.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves the log as a file of JSON lines; without a usable database, whatever is on the disk. Answers
 * how many entries it holds; throws what the store throws.
 */
export async function saveLog(db: Database | undefined): Promise<number> {
  const parts: string[] = [];
  for await (const line of db ? exportAll(db) : exportRaw()) parts.push(`${line}\n`);
  saveFile(`parley-log-${new Date().toISOString().slice(0, 10)}.jsonl`, parts, 'application/jsonl');
  return Math.max(0, parts.length - 1);
}
