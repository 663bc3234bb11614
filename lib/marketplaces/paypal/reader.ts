import { findBox } from '../../page/box.ts';
import type { Reader } from '../marketplace.ts';
import { addresses, matches } from './addresses.ts';
import { caseListPage } from './pages/case-list.ts';
import { casePage } from './pages/case.ts';
import { sites } from './sites.ts';

/** PayPal's Resolution Center: cases from answers in the form of the public interface, else by their words. */
export const paypal: Reader = {
  id: 'paypal',
  sites,
  matches,
  pages: [casePage, caseListPage],
  addresses,
  box: findBox,
};
