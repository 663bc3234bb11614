import { de, en, es, fr } from '../../text/when/date-words.ts';
import { siteValues } from '../site-values.ts';
import { westernSigns } from '../western-signs.ts';
import { sites } from './sites.ts';

export const values = siteValues({
  sites,
  currencies: westernSigns,
  languages: { en, es, fr, de },
});
