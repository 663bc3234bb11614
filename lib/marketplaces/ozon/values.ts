import { en, ru, zh } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { sites } from './sites.ts';

const currencies = {
  certain: {
    RUB: '₽|руб.|руб',
    CNY: 'CN¥|RMB|人民币',
    USD: 'US$',
    EUR: '€',
    BYN: 'Br',
    KZT: '₸|тг',
  },
  shared: { $: 'USD', '¥|￥': 'CNY' },
};

/** Sellers of abroad are paid in their own money. */
export const values = siteValues({
  sites,
  currencies,
  bareNumbers: false,
  languages: { ru, en, zh },
});

/** The number of a return request, only where a label says so. */
export const caseId = (text: string): string | undefined =>
  /(?<![\d-])\d{6,14}(?![\d-])/.exec(text)?.[0];
