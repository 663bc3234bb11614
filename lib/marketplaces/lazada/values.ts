import { en, es } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { sites } from './sites.ts';

export const values = siteValues({
  sites,
  currencies: {
    certain: {
      SGD: 'S$|SG$',
      MYR: 'RM',
      THB: '฿|บาท',
      VND: '₫|đ|VNĐ',
      PHP: '₱|Php',
      IDR: 'Rp|Rp.',
      BDT: '৳|Tk',
      EUR: '€',
    },
    shared: { $: 'SGD USD', 'Rs|Rs.': 'PKR LKR NPR' },
  },
  // Vietnamese and Thai pages print dates in figures: their month names would not be told apart.
  languages: { en, es, id: 'M agt=8;_ pukul pada' },
});

/** An order id: 15 or 16 digits, so only where a label or the address says so. */
export const orderId = (text: string): string | undefined =>
  /(?<!\d)\d{15,16}(?!\d)/.exec(text)?.[0];

/** The id of a return: a run of digits, so only where a label says so. */
export const caseId = (text: string): string | undefined => /(?<!\d)\d{9,20}(?!\d)/.exec(text)?.[0];
