import type { Reader } from '../marketplace.ts';
import { issues } from './readers/issues.ts';
import { office } from './readers/office.ts';

/** All of AliExpress: the back office and its old dispute pages, which are scripts of their own. */
export const aliexpress: Reader = {
  ...office,
  sites: [...office.sites, ...issues.sites],
  matches: [...office.matches, ...issues.matches],
  pages: [...office.pages, ...issues.pages],
};
