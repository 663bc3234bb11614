import { es, pt } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { sites } from './sites.ts';

export const values = siteValues({
  sites,
  currencies: {
    certain: { BRL: 'R$', USD: 'US$|U$S|USD$', PEN: 'S/|S/.', MXN: 'MX$', UYU: '$U' },
    shared: { $: 'ARS MXN CLP COP UYU USD' },
  },
  languages: { es, pt },
});

/** A sale by its number: 16 digits that begin with 2000. */
export const orderId = (text: string): string | undefined =>
  /(?<!\d)2000\d{12}(?!\d)/.exec(text)?.[0];

/** The number of a claim, only where a label says so. */
export const claimId = (text: string): string | undefined =>
  /(?<!\d)\d{8,12}(?!\d)/.exec(text)?.[0];
