import { en, zh } from '../../text/when/date-words.ts';
import { siteFinder } from '../site-finder.ts';
import { siteValues } from '../site-values.ts';
import { sites } from './sites.ts';

export const siteOf = siteFinder(sites);

export const values = siteValues({
  sites,
  currencies: {
    certain: { USD: 'US$', EUR: '€', GBP: '£', CNY: 'CN¥|RMB|人民币' },
    shared: { $: 'USD CAD AUD MXN', '¥|￥': 'CNY JPY', 元: 'CNY' },
  },
  languages: { en, zh },
});

/** A parent order by its shape. */
export const orderId = (text: string): string | undefined =>
  /(?<![\w-])PO-\d{3}-\d{8,20}(?![\w-])/.exec(text)?.[0];

/** An after-sales case: its order with an ending (`-D01`). */
export const caseId = (text: string): string | undefined =>
  /(?<![\w-])PO-\d{3}-\d{8,20}-[A-Z]\d{1,3}(?![\w-])/.exec(text)?.[0];
