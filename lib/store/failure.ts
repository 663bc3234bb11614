import type { FailureCode } from '../model/failure-code.ts';

const CODES: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'quota',
  // Firefox's names for a full profile and a full disk.
  NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: 'quota',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'quota',
  VersionError: 'newer-database',
  UpgradeError: 'migration-failed',
};

/**
 * The code of anything that the store throws. The reason is looked for inside as well, because a
 * transaction that could not be committed is reported as aborted.
 */
export function failureCode(error: unknown): FailureCode {
  return find(error, 0) ?? 'unknown';
}

function find(error: unknown, depth: number): FailureCode | undefined {
  // Errors can name each other in a circle.
  if (!isRecord(error) || depth > 5) return undefined;
  const { name, inner, cause, failures } = error;
  const code = typeof name === 'string' ? CODES[name] : undefined;
  if (code) return code;
  const causes = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  for (const each of causes) {
    const found = find(each, depth + 1);
    if (found) return found;
  }
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
