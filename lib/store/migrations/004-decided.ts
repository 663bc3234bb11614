import type { Migration } from './migration.ts';

/** Decided cases by what they were about: few among all, so the index has only rows that are decided. */
export const decided: Migration = {
  version: 4,
  stores: {
    cases:
      'key, projection, open, [open+dueAt], [marketplace+orderId], [marketplace+buyerId], [marketplace+decided]',
  },
};
