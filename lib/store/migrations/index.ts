import { logAndCases } from './001-log-and-cases.ts';
import { reminders } from './002-reminders.ts';
import { packs } from './003-packs.ts';
import { decided } from './004-decided.ts';
import type { Migration } from './migration.ts';

/** All migrations, oldest first. Add at the end; never edit one that was released. */
export const migrations: readonly Migration[] = [logAndCases, reminders, packs, decided];
