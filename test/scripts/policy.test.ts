import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/policy.ts', ...args], { encoding: 'utf8' });

it('lists the citations that were old on a day, and ends well with and without any', () => {
  // The last pack was checked on 22 November 2026.
  const none = run('age', '2026-11-22');
  expect(none.status).toBe(0);
  expect(none.stdout).toBe('0 citations were checked more than 12 months before 2026-11-22\n');

  const all = run('age', '2040-01-01');
  expect(all.status).toBe(0);
  expect(all.stdout).toMatch(/^2026-11-22 {2}eBay US 2024-01-01 +ebay\.inr\.respond +https:/m);
  const lines = all.stdout.trimEnd().split('\n');
  expect(lines.at(-1)).toBe(
    `${lines.length - 1} citations were checked more than 12 months before 2040-01-01`,
  );
});

it.each([['nonsense'], ['age', 'yesterday'], ['age', '2026-02-30'], []])(
  'refuses %s %s',
  (...args) => {
    const { status, stdout } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  },
);
