import { dayOf } from '../../time/instant.ts';
import { plan, type Decision } from '../playbook.ts';
import { practiceOf } from '../practice.ts';
import { ask } from '../questions.ts';
import { isOpen, numberOf, type Situation } from '../situation.ts';
import { customs } from './customs.ts';
import { inTime, untrackedInTime } from './in-time.ts';
import { moving, outForDelivery } from './late.ts';
import { makeGood } from './make-good.ts';

/** The parcel moves, or should. `parcel` is one of in-transit, stalled, customs, out-for-delivery. */
export function onTheWay(s: Situation): Decision {
  // eBay lets a buyer open a not-received request only after the latest estimated day of delivery.
  const promise = s.promise ?? (s.facts.marketplace === 'ebay' && isOpen(s) ? 'past' : undefined);
  if (s.tracked === false) {
    if (promise === undefined) return ask('deliverBy');
    return plan(promise === 'running' ? untrackedInTime(s) : makeGood(s, 'untracked'));
  }
  if (s.parcel === 'out-for-delivery') return plan(outForDelivery(s));
  if (s.phase === 'lapsed' && promise !== 'running') return plan(makeGood(s, 'lapsed'));
  if (s.parcel === 'customs') return plan(customs(s));
  if (promise === undefined) return ask('deliverBy');
  const limit = numberOf(s, 'ebay.act.inr', 'daysWithoutScan') ?? practiceOf(s).silentDays;
  const silent = s.silentDays === undefined ? s.parcel === 'stalled' : s.silentDays >= limit;
  const insists = s.facts.marketplace === 'ebay' && isOpen(s);
  if (silent && (promise === 'past' || insists)) return plan(makeGood(s, 'stalled'));
  if (promise === 'running') return plan(inTime(s, silent || s.parcel === 'stalled'));
  const late = s.facts.deliverBy ? daysPast(s.facts.deliverBy, s.now) : 0;
  return plan(late > practiceOf(s).lateDays ? makeGood(s, 'late') : moving(s));
}

const daysPast = (promised: string, now: string) =>
  (Date.parse(dayOf(now)) - Date.parse(dayOf(promised))) / 86_400_000;
