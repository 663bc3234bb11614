import { addDays, dayOf } from '../../time/instant.ts';
import type { RowId } from '../playbook.ts';
import { isOpen, numberOf, type Situation } from '../situation.ts';

/**
 * Whether the site itself still takes the goods back. `admitted`: a request that it let through, or its
 * own window runs. `unknown`: its window depends on the listing, or no number of days is known.
 */
export type SiteWindow = 'admitted' | 'over' | 'ask-delivery' | 'unknown';

const CLOCKS: readonly RowId[] = ['tiktok.id.request.buyer_open', 'tiktok.vn.request.buyer_open'];

export function siteWindow(s: Situation): SiteWindow {
  if (isOpen(s)) return 'admitted';
  const days = daysOf(s);
  if (days === undefined) return 'unknown';
  const { deliveredAt } = s.facts;
  if (deliveredAt === undefined) return 'ask-delivery';
  return addDays(dayOf(deliveredAt), days) < dayOf(s.now) ? 'over' : 'admitted';
}

/** Days after the receipt, where the pack in force states one number for ordinary goods. */
function daysOf(s: Situation): number | undefined {
  const clock = s.pack.clocks.find(({ id }) => CLOCKS.some((row) => row === id));
  return clock?.window?.n ?? numberOf(s, 'ozon.windows', 'otherDays');
}
