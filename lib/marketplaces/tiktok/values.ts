import { en, es, pt } from '../../text/when/date-words.ts';
import { siteFinder } from '../site-finder.ts';
import { siteValues } from '../site-values.ts';
import { sites } from './sites.ts';

export const siteOf = siteFinder(sites);

export const values = siteValues({
  sites,
  currencies: {
    certain: {
      USD: 'US$',
      GBP: '£',
      IDR: 'Rp|Rp.',
      MYR: 'RM',
      SGD: 'S$',
      THB: '฿',
      PHP: '₱',
      BRL: 'R$',
      MXN: 'MX$',
      VND: '₫|đ',
    },
    shared: { $: 'USD SGD MXN' },
  },
  // Vietnamese and Thai pages print dates in figures: their month names would not be told apart.
  languages: { en, es, pt, id: 'M agt=8;_ pukul pada' },
});

/** An order id by its shape: 18 digits, the first a 5. Only where a label or an address says so. */
export const orderId = (text: string): string | undefined => /(?<!\d)5\d{17}(?!\d)/.exec(text)?.[0];
