import { en, pl } from '../../text/when/date-words.ts';
import { siteValues, type SiteValues } from '../site-values.ts';
import { sites } from './sites.ts';

const currencies = {
  certain: { PLN: 'zł|zl', CZK: 'Kč', EUR: '€', HUF: 'Ft' },
  shared: {},
};

const printed = siteValues({ sites, currencies, languages: { pl, en } });
/** The sales centre has the orders of several countries: a bare number has no currency here. */
const { money } = siteValues({ sites: [], currencies, languages: {} });
export const values: SiteValues = { ...printed, money };
