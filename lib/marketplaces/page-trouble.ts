import type { Trail } from '../model/outcome.ts';
import type { Source } from '../page/source.ts';

const CAPTCHA =
  'iframe[src*="captcha"], iframe[src*="challenge"], [class*="captcha"], [id*="captcha"]';

/** Why a page that should be there is not: it asks who the seller is. For the trail. */
export function pageTrouble({ root }: Source): Trail {
  if (root.querySelector('input[type="password"]')) return { 'page!': 'asks to sign in' };
  return root.querySelector(CAPTCHA) ? { 'page!': 'asks for a captcha' } : {};
}
