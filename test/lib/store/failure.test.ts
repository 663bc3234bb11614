import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { failureCode } from '../../../lib/store/failure.ts';

const full = new DOMException('full', 'QuotaExceededError');

test.each([
  ['a full disk', full, 'quota'],
  ['a transaction that was aborted for it', new Dexie.AbortError('aborted', full), 'quota'],
  ['a cause', new Error('not saved', { cause: full }), 'quota'],
  ['one row of many', new Dexie.BulkError('1 of 2 failed', [full]), 'quota'],
  ['a newer database', new DOMException('newer', 'VersionError'), 'newer-database'],
  ['an upgrade', new Dexie.UpgradeError('no'), 'migration-failed'],
  ['something else', new TypeError('x'), 'unknown'],
  ['no error at all', undefined, 'unknown'],
])('%s', (_, error, code) => {
  expect(failureCode(error)).toBe(code);
});

test('errors that name each other end', () => {
  const one = new Error('one');
  const two = new Error('two', { cause: one });
  one.cause = two;
  expect(failureCode(two)).toBe('unknown');
});
