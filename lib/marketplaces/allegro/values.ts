import { en, pl } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { sites } from './sites.ts';

const currencies = {
  certain: { PLN: 'zł|zl', CZK: 'Kč', EUR: '€', HUF: 'Ft' },
  shared: {},
};

/** The sales centre has the orders of several countries. */
export const values = siteValues({
  sites,
  currencies,
  bareNumbers: false,
  languages: { pl, en },
});
