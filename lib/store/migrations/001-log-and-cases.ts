import type { Migration } from './migration.ts';

/** The log is read by case and in order; texts are never indexed. Closed cases have no `open` and so stay out of its indexes. */
export const logAndCases: Migration = {
  version: 1,
  stores: {
    log: 'id, [case+id]',
    cases: 'key, projection, open, [open+dueAt], [marketplace+orderId], [marketplace+buyerId]',
  },
};
