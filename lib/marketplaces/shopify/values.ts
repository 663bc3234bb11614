import { de, en, es, fr } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { westernSigns } from '../western-signs.ts';
import { sites } from './sites.ts';

export const values = siteValues({
  sites,
  currencies: westernSigns,
  languages: { en, es, fr, de },
});

/** The name of an order, which the shop can give another prefix and suffix: `#1001`, `EN-1001-A`. */
export const orderName = (text: string): string | undefined =>
  /^(?:order\s+)?(#?[A-Z]{0,8}[-_]?\d{3,12}(?:[-_]?[A-Z\d]{1,8})?)(?![\w-])/i.exec(
    text.trim(),
  )?.[1];

/** An order name inside a text: only one with the sign of Shopify's own. */
export const orderId = (text: string): string | undefined =>
  /(?<![\w#&])#\d{3,12}(?!\w)/.exec(text)?.[0];
