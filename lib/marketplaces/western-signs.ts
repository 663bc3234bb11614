import type { Signs } from '../text/money/money-parser.ts';

/**
 * How sites of one host for many countries print currencies; all others have their ISO code. A bare
 * dollar has no currency there.
 */
export const westernSigns: Signs = {
  certain: {
    USD: 'US$|US $',
    EUR: '€|Euro',
    GBP: '£',
    CAD: 'CA$|C$',
    AUD: 'A$|AU$',
    MXN: 'MX$|Mex$',
    HKD: 'HK$',
    SGD: 'S$|SG$',
    BRL: 'R$',
    JPY: 'JP¥|円',
    INR: '₹',
    PLN: 'zł',
  },
  shared: { $: 'USD CAD AUD NZD MXN HKD SGD', '¥': 'JPY CNY' },
};
