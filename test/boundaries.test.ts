import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBoundaries, ruleNames } from './boundaries.ts';

const SLOW = 60_000;

test(
  'imports point down only',
  async () => {
    const { modules, violations } = await checkBoundaries(resolve('.'));
    // A checker that sees nothing finds nothing.
    expect(modules).toBeGreaterThan(150);
    expect(violations).toEqual([]);
  },
  SLOW,
);

/** A small tree in which every rule is broken once. */
const BROKEN: Readonly<Record<string, string>> = {
  'lib/model/a.ts': "import { b } from '../text/b.ts'; export const a = b;",
  'lib/time/a.ts': "import type { b } from '../text/b.ts'; export type A = typeof b;",
  'lib/text/b.ts': "import { c } from '../page/c.ts'; export const b = c;",
  'lib/page/c.ts':
    "import type { db } from '../store/db.ts'; export const c = 1; export type D = typeof db;",
  'lib/policy/d.ts': "import { db } from '../store/db.ts'; export const d = db;",
  'lib/store/db.ts':
    "import { Dexie } from 'dexie'; import { say } from '../messaging/say.ts'; export const db = [Dexie, say];",
  'lib/platform/e.ts': "import { f } from '../rules/f.ts'; export const e = f;",
  'lib/rules/f.ts': "import { g } from '../drafts/g.ts'; export const f = g;",
  'lib/drafts/g.ts': "import { h } from '../playbooks/h.ts'; export const g = h;",
  'lib/playbooks/h.ts':
    "import type { i } from '../advice/i.ts'; export const h = 1; export type I = typeof i;",
  'lib/advice/i.ts':
    "import { j } from '../ask/j.ts'; import { Dexie } from 'dexie'; export const i = [j, Dexie];",
  'lib/evidence/k.ts': "import { i } from '../advice/i.ts'; export const k = i;",
  'lib/ask/j.ts': "import { say } from '../messaging/say.ts'; export const j = say;",
  'lib/messaging/say.ts':
    "import type { App } from '../../components/app.ts'; export const say = 1; export type A = typeof App;",
  'components/app.ts':
    "import { db } from '../lib/store/db.ts'; import { browser } from 'wxt/browser'; export const App = [db, browser];",
  'entrypoints/one.content/index.ts':
    "import { l } from '../../lib/utils/l.ts'; import * as z from 'zod'; export const one = [l, z];",
  'entrypoints/two.content.ts':
    "import { app } from '../test/app.ts'; import pack from '../lib/marketplaces/x/policy/US.json' with { type: 'json' }; export const two = [app, pack];",
  'lib/utils/l.ts': "import { db } from '../store/db.ts'; export const l = db;",
  'lib/marketplaces/x/reader.ts':
    "import { y } from '../y/reader.ts'; import { advise } from '../../advice/i.ts'; export const x = [y, advise];",
  'lib/marketplaces/y/reader.ts': "import { x } from '../x/reader.ts'; export const y = x;",
  'lib/marketplaces/x/policy/US.json': '{}',
  'test/app.ts': 'export const app = 1;',
};

describe('the rules themselves', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'boundaries-'));
    for (const [path, text] of Object.entries(BROKEN)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test(
    'each fires on a tree that breaks it',
    async () => {
      const { violations } = await checkBoundaries(root);
      const fired = new Set(violations.map(({ rule }) => rule));
      expect(ruleNames.filter((name) => !fired.has(name))).toEqual([]);
    },
    SLOW,
  );

  test(
    'a content script is seen to reach the database through another module',
    async () => {
      const { violations } = await checkBoundaries(root);
      expect(violations).toContainEqual({
        rule: 'a content script never reaches the database',
        from: 'entrypoints/one.content/index.ts',
        to: 'lib/store/db.ts',
      });
    },
    SLOW,
  );
});
