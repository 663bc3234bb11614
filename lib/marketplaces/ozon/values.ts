import { en, ru, zh } from '../../text/when/date-words.ts';
import { siteValues, type SiteValues } from '../site-values.ts';
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

const printed = siteValues({ sites, currencies, languages: { ru, en, zh } });
/** Sellers of abroad are paid in their own money: a bare number has no currency here. */
const { money } = siteValues({ sites: [], currencies, languages: {} });
export const values: SiteValues = { ...printed, money };

/** The number of a return request, only where a label says so. */
export const caseId = (text: string): string | undefined =>
  /(?<![\d-])\d{6,14}(?![\d-])/.exec(text)?.[0];
