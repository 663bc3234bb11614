import { spawnSync } from 'node:child_process';
import { type BrowserName, findBrowser } from './find-browser.ts';

const PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const missing = () =>
  (['chromium', 'firefox'] as const).filter((name) => findBrowser(name) === undefined);
const works = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const wanted = missing();
if (wanted.length > 0 && !(installByApt(wanted) && missing().length === 0)) {
  console.log(`Missing: ${missing().join(' and ')}. Please install, then run the command again:

  Debian         sudo apt-get install chromium firefox-esr fonts-noto-cjk
  Ubuntu         sudo snap install chromium firefox && sudo apt-get install fonts-noto-cjk
  Fedora         sudo dnf install chromium firefox google-noto-sans-cjk-fonts
  macOS          brew install --cask chromium firefox
  Windows        winget install Hibbiki.Chromium Mozilla.Firefox

A browser in another place is found by the variables CHROME and FIREFOX (path of the program).
Google Chrome cannot stand in for Chromium: it does not load an extension from the command line.`);
  process.exit(1);
}

/** Only where apt is there and may be used without a password; false when it did not work. */
function installByApt(names: readonly BrowserName[]): boolean {
  if (!works('apt-get', '--version')) return false;
  const root = process.getuid?.() === 0;
  if (!root && !works('sudo', '-n', 'true')) return false;
  const apt = (...args: string[]) => {
    const command = ['apt-get', '-qq', ...args];
    const { status, stdout, stderr } = spawnSync(
      root ? 'env' : 'sudo',
      [...(root ? [] : ['-n', 'env']), 'DEBIAN_FRONTEND=noninteractive', ...command],
      { encoding: 'utf8' },
    );
    if (status !== 0) console.log(`${stdout}${stderr}`);
    return status === 0;
  };
  console.log(`Installing ${names.join(' and ')} …`);
  return (
    apt('update') &&
    apt(
      'install',
      '-y',
      '--no-install-recommends',
      ...names.map((name) => PACKAGES[name]),
      'fonts-noto-cjk',
    )
  );
}
