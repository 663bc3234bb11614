import type { Signs } from '../../text/money/money-parser.ts';
import { de, en, es, fr, it, ja, nl, pl, pt, tr, zh } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { sites } from './sites.ts';

/** How Amazon prints the currencies of its sites; others it prints with their ISO code. */
const currencies: Signs = {
  certain: {
    USD: 'US$',
    CAD: 'CA$|C$|CDN$',
    MXN: 'MX$|MXN$',
    BRL: 'R$',
    GBP: '£|GB£',
    EUR: '€',
    SEK: 'kr',
    PLN: 'zł',
    TRY: '₺|TL',
    INR: '₹|Rs.|Rs',
    AUD: 'A$|AU$',
    SGD: 'S$|SG$',
    JPY: '円|JP¥',
  },
  shared: { $: 'USD CAD MXN AUD SGD', '¥': 'JPY CNY', R: 'ZAR' },
};

/** Portuguese comes before English, whose "set" is its September. */
export const values = siteValues({
  sites,
  currencies,
  languages: { pt, en, es, fr, de, it, nl, pl, tr, ja, zh },
});
