import { de, en, es, fr } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { siteFinder } from '../site-finder.ts';
import { westernSigns } from '../western-signs.ts';
import { sites } from './sites.ts';

export const values = siteValues({
  sites,
  currencies: westernSigns,
  languages: { en, es, fr, de },
});

export const siteOf = siteFinder(sites);

/** An order id is a run of 9 to 11 digits, so only where a label or a link says so. */
export const orderId = (text: string): string | undefined =>
  /(?<![\d.,])\d{9,11}(?![\d.,]?\d)/.exec(text)?.[0];
