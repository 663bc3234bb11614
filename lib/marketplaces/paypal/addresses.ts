import type { PayloadAddress } from '../marketplace.ts';
import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';
import { caseId } from './ids.ts';

const pathOf = sitePath(sites);

/** The Resolution Center only: the rest of PayPal is the seller's money. */
export const matches: readonly string[] = ['https://www.paypal.com/resolutioncenter*'];

export const isList = (url: URL): boolean => pathOf(url) === '/resolutioncenter';

/** The case that an address names. */
export const caseIn = (url: URL): string | undefined =>
  caseId(/^\/resolutioncenter\/view\/([\w-]+)(?:\/inquiry)?$/.exec(pathOf(url) ?? '')?.[1] ?? '');

/** The JSON answers of the Resolution Center, of which those are read that have the form of the public interface. */
export const addresses: readonly PayloadAddress[] = [
  {
    name: 'disputes',
    matches: (url) =>
      /^\/(?:resolutioncenter|v1\/customer\/disputes)(?:\/|$)/.test(pathOf(url) ?? ''),
    examples: [
      'https://www.paypal.com/v1/customer/disputes/PP-D-60417',
      'https://www.paypal.com/resolutioncenter/api/disputes?page_size=20',
    ],
  },
];
