import { expect, test } from 'vitest';
import { once } from '../../../lib/page/once.ts';
import type { Source } from '../../../lib/page/source.ts';

const source = (): Source => ({
  url: new URL('https://example.net/'),
  root: {} as ParentNode,
  payloads: [],
  now: '2026-04-20T09:00:00Z',
});

test('made once in a read, also where nothing is found, and anew in the next', () => {
  let made = 0;
  const find = once(() => {
    made++;
    return undefined;
  });
  const first = source();
  find(first);
  find(first);
  expect(made).toBe(1);
  find(source());
  expect(made).toBe(2);
});
