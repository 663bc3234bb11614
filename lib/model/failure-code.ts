import * as z from 'zod/mini';

/** Why the log cannot be used. Each has a screen of its own. */
export const FailureCode = z.enum([
  'newer-database',
  'quota',
  'blocked',
  'migration-failed',
  'unknown',
]);
export type FailureCode = z.infer<typeof FailureCode>;
