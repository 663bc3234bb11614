import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a check said: how many tests it counts for, and the words about those that failed. */
interface Result {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly note?: string;
}

interface Check {
  readonly name: string;
  readonly run: () => Result;
}

const tool = (path: string, ...args: string[]): Check['run'] => {
  return () => {
    const { ok, output } = node([resolve('node_modules', path), ...args]);
    return ok ? { passed: 1, failures: [] } : { passed: 0, failures: [output] };
  };
};

const build = (browser: 'chrome' | 'firefox', mode: 'e2e' | 'production'): Check => ({
  name: `build ${browser}${mode === 'e2e' ? ', open for tests' : ''}`,
  run: tool(
    'wxt/bin/wxt.mjs',
    'build',
    '-b',
    browser,
    ...(browser === 'firefox' ? ['--mv3'] : []),
    ...(mode === 'e2e' ? ['--mode', 'e2e'] : []),
  ),
});

const endToEnd = (name: string, browser: string, folder: string): Check => ({
  name: `end to end in ${name}`,
  run: () =>
    existsSync(resolve('.output', folder, 'manifest.json'))
      ? vitest(['--config', 'test/e2e/vitest.config.ts'], { PARLEY_BROWSER: browser })
      : { passed: 0, failures: ['not run, because there is no build'] },
});

const checks: readonly Check[] = [
  { name: 'types', run: tool('typescript/bin/tsc', '--noEmit') },
  { name: 'lint', run: tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings') },
  { name: 'format', run: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'unused', run: tool('knip/bin/knip.js') },
  { name: 'unit', run: () => vitest([]) },
];
const built: readonly Check[] = [
  build('chrome', 'production'),
  build('firefox', 'production'),
  build('chrome', 'e2e'),
  build('firefox', 'e2e'),
  {
    name: 'sizes',
    run: () => {
      const { ok, output } = node(['test/sizes.ts']);
      return ok
        ? { passed: 1, failures: [], note: `\n${output.trimEnd()}` }
        : { passed: 0, failures: [output] };
    },
  },
  endToEnd('Chromium', 'chromium', 'chrome-mv3-e2e'),
  endToEnd('Firefox', 'firefox', 'firefox-mv3-e2e'),
];

let passed = 0;
const failed: string[] = [];
for (const { name, run } of process.argv.includes('--check') ? checks : [...checks, ...built]) {
  const start = Date.now();
  process.stdout.write(`${name} … `);
  const result = run();
  passed += result.passed;
  failed.push(...result.failures.map((text) => `── ${name}\n${text.trimEnd()}`));
  const seconds = `${((Date.now() - start) / 1000).toFixed(0)} s`;
  const counted = result.passed + result.failures.length;
  const of = counted > 1 ? `${result.passed} of ${counted}, ` : '';
  const word = result.failures.length === 0 ? 'ok' : 'FAILED';
  process.stdout.write(`${word} (${of}${seconds})${result.note ?? ''}\n`);
}
if (failed.length > 0) process.stdout.write(`\n${failed.join('\n\n')}\n\n`);
// Written last and alone: whoever starts the tests reads this line.
process.stdout.write(`${passed} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { ok: status === 0, output: `${stdout}${stderr}${error ? String(error) : ''}` };
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** Runs vitest and counts its tests; a file that does not even load is one failure. */
function vitest(args: readonly string[], env: Readonly<Record<string, string>> = {}): Result {
  const file = resolve('.output', 'tests.json');
  rmSync(file, { force: true });
  const { ok, output } = node(
    [
      resolve('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=json',
      `--outputFile=${file}`,
      ...args,
    ],
    env,
  );
  if (!existsSync(file)) return { passed: 0, failures: [output] };
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const of = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages?.join('\n') ?? ''}`);
    return status === 'failed' && of.length === 0 ? [`${name}\n${message}`] : of;
  });
  if (!ok && failures.length === 0) failures.push(output);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failures,
    ...(skipped > 0 && { note: ` ${skipped} skipped` }),
  };
}
