import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The variable that names the program, the commands to look for on the PATH, and the usual places elsewhere. */
const PLACES: Readonly<
  Record<BrowserName, { variable: string; commands: readonly string[]; files: readonly string[] }>
> = {
  chromium: {
    variable: 'CHROME',
    // Google Chrome is left out: since 137 it does not load an extension from the command line.
    commands: ['chromium', 'chromium-browser'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...inProgramFiles('Chromium\\Application\\chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inProgramFiles('Mozilla Firefox\\firefox.exe'),
    ],
  },
};

/** The path of an installed browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, files } = PLACES[name];
  const named = process.env[variable];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...(named === undefined ? [] : [named]), ...found, ...files].find(isProgram);
}

function inProgramFiles(path: string): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [`${folder}\\${path}`];
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
