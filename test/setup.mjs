// Runs on any Node from 20 with nothing installed, so: built-in modules only, no TypeScript.
//   node test/setup.mjs [--browsers] SCRIPT [ARGUMENTS]
// It starts the script itself: a shell remembers where it found `node` the first time, and would not
// see the one that was installed meanwhile.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE = '24.9.0';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const stampFile = join(modules, '.parley-setup');
const windows = process.platform === 'win32';

/** The PATH without the Node that this script puts into the project. */
const outside = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes(`${sep}node_modules${sep}`))
  .join(delimiter);
const env = { ...process.env, PATH: outside };

/** The commands of this project are TypeScript that Node itself must run; 22.18 is the first that does. */
const TOO_OLD = "process.stdout.write(process.features.typescript ? 'new' : 'old')";

const [flag, ...rest] = process.argv.slice(2);
const browsers = flag === '--browsers';
main(browsers ? rest : process.argv.slice(2));

function main(script) {
  const tooOld =
    execFileSync('node', ['-e', TOO_OLD], { env, shell: windows, encoding: 'utf8' }) === 'old';
  const stamp = createHash('sha256')
    .update(readFileSync(lockFile))
    .update(`${process.platform} ${process.arch} ${tooOld ? NODE : 'own'}`)
    .digest('hex');
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) install(tooOld, stamp);
  if (!existsSync(join(root, '.wxt', 'wxt.d.ts'))) {
    run('Preparing the types of the extension', node(), [
      join(modules, 'wxt', 'bin', 'wxt.mjs'),
      'prepare',
    ]);
  }
  if (browsers) runHere([join(root, 'test', 'install-browsers.ts')]);
  runHere(script);
}

function install(tooOld, stamp) {
  // Not `npm ci`: it refuses a lock file that was written where a registry has the binaries of some
  // platforms only. On another platform npm would trust the lock and leave its binaries out; the
  // direct dependencies are exact without it.
  const lock = readFileSync(lockFile);
  const elsewhere = process.platform === 'linux' ? [] : ['--no-package-lock'];
  npm('Installing dependencies', [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    ...elsewhere,
  ]);
  writeFileSync(lockFile, lock);
  if (tooOld) {
    npm(`Installing Node ${NODE} for this project only, because this machine's is too old`, [
      'install',
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      `node@${NODE}`,
    ]);
  }
  writeFileSync(stampFile, stamp);
}

/** Runs a script of the project before our own eyes; ends where it failed. */
function runHere(args) {
  const { status } = spawnSync(node(), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The Node that runs the project: its own where the machine's is too old. */
function node() {
  const own = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(own) ? realpathSync(own) : process.execPath;
}

function npm(what, args) {
  run(what, windows ? 'npm.cmd' : 'npm', args, windows);
}

/** Says what is being done and for how long; shows what the command wrote only when it failed. */
function run(what, command, args, shell = false) {
  const start = Date.now();
  process.stdout.write(`${what} … `);
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env,
    shell,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) {
    process.stdout.write(`${((Date.now() - start) / 1000).toFixed(0)} s\n`);
    return;
  }
  process.stdout.write(`failed\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\n`);
  process.stdout.write(`The command was: ${command} ${args.join(' ')}\n`);
  process.exit(1);
}
