import type { Signs } from '../../text/money/money-parser.ts';

/**
 * How eBay prints the currencies of its sites; all others it prints with their ISO code. The table of
 * all currencies stays out of the sellers' pages, where it would weigh more than the parser.
 */
export const currencies: Signs = {
  certain: {
    USD: 'US $|US$',
    GBP: '£',
    EUR: '€|Euro',
    CAD: 'C $|CA $|C$|CA$',
    AUD: 'AU $|AU$|A$',
    HKD: 'HK $|HK$|港元|港币|港幣',
    SGD: 'S $|S$|SG$',
    PLN: 'zł',
    CHF: 'SFr|SFr.',
    MYR: 'RM',
    PHP: '₱|Php',
  },
  shared: { $: 'USD CAD AUD HKD SGD', 'Fr.': 'CHF XOF' },
};
