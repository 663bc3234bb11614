import { en, es, pt, zh } from '../../text/when/date-words.ts';
import type { Signs } from '../../text/money/money-parser.ts';
import { siteFinder } from '../site-finder.ts';
import { siteValues } from '../site-values.ts';
import { sites } from './sites.ts';

/** How the markets print their currencies. */
const currencies: Signs = {
  certain: {
    IDR: 'Rp|Rp.',
    MYR: 'RM',
    SGD: 'S$|SG$',
    THB: '฿|บาท',
    PHP: '₱|Php',
    TWD: 'NT$|NT $',
    BRL: 'R$',
    MXN: 'MX$',
    VND: '₫|đ|VNĐ',
  },
  shared: { $: 'TWD SGD MXN CLP COP USD', 元: 'TWD CNY', '¥|￥': 'CNY JPY' },
};

export const values = siteValues({
  sites,
  currencies,
  // Vietnamese and Thai pages print dates in figures: their month names would not be told apart.
  languages: { en, es, pt, zh, id: 'M agt=8;_ pukul pada', ms: '_ jam pada' },
});

export const siteOf = siteFinder(sites);

/** An order number by its shape: the day and eight letters or digits. A link may follow without a space. */
export const orderId = (text: string): string | undefined =>
  /(?<![A-Z\d])\d{6}(?=[A-Z\d]*[A-Z])[A-Z\d]{8}(?![A-Z\d](?![a-z]))/.exec(text)?.[0];

/** The order number of an answer, where nothing but one stands. */
export const orderNumber = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z\d]{12,20}$/.test(value) ? value : undefined;

/** A country in which a market is, by its code. */
export const isMarket = (code: string): boolean => sites.some(({ country }) => country === code);
