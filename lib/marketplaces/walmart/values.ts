import { en, es, zh } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { westernSigns } from '../western-signs.ts';
import { sites } from './sites.ts';

export const values = siteValues({
  sites,
  currencies: westernSigns,
  languages: { en, es, zh },
});

/** A purchase order has 13 digits as many bar codes have: only where a label says so. */
export const orderId = (text: string): string | undefined =>
  /(?<![\d-])\d{13}(?![\d-])/.exec(text)?.[0];
