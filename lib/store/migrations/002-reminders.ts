import type { Migration } from './migration.ts';

/** Which notifications were given, so that each is given once; `due` is for forgetting old ones. */
export const reminders: Migration = {
  version: 2,
  stores: { reminders: 'id, due' },
};
