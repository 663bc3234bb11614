import type { Money } from '../model/money.ts';
import type { Practice } from '../model/own-numbers.ts';
import type { Situation } from './situation.ts';

type Whole = { readonly [Name in keyof Practice]-?: NonNullable<Practice[Name]> };

/** First values of our own practice, no platform's rule; the seller sets his own in the settings. */
export const firstPractice: Whole = {
  // A third of the price ends most small faults.
  smallShare: 1 / 3,
  largeShare: 2 / 3,
  // Who has offered twice in vain takes the goods back.
  rounds: 2,
  // eBay UK names 7 days; where a site names none the same patience is good.
  silentDays: 7,
  // A moving parcel two weeks late is no longer worth the buyer's trust.
  lateDays: 14,
  // With less than half a day left a question to the buyer no longer saves the window.
  hurryHours: 12,
  // Two cases happen to honest buyers; the third is a pattern.
  reportCases: 3,
};

/**
 * First limits by currency: up to `giveIn` even asking for photos costs more than the goods, up to
 * `leaveGoods` a return does. A currency that is not here counts as not low.
 */
export const firstLimits: Readonly<Record<'giveIn' | 'leaveGoods', readonly Money[]>> = {
  giveIn: [
    { amount: '5', currency: 'USD' },
    { amount: '5', currency: 'EUR' },
    { amount: '4', currency: 'GBP' },
    { amount: '5', currency: 'CHF' },
    { amount: '7', currency: 'CAD' },
    { amount: '7', currency: 'AUD' },
    { amount: '30', currency: 'CNY' },
  ],
  leaveGoods: [
    { amount: '20', currency: 'USD' },
    { amount: '20', currency: 'EUR' },
    { amount: '15', currency: 'GBP' },
    { amount: '20', currency: 'CHF' },
    { amount: '25', currency: 'CAD' },
    { amount: '30', currency: 'AUD' },
    { amount: '140', currency: 'CNY' },
  ],
};

/** The seller's practice where he has set one, else the first values. */
export function practiceOf({ seller: { practice = {} } }: Pick<Situation, 'seller'>): Whole {
  const first = firstPractice;
  return {
    smallShare: practice.smallShare ?? first.smallShare,
    largeShare: practice.largeShare ?? first.largeShare,
    rounds: practice.rounds ?? first.rounds,
    silentDays: practice.silentDays ?? first.silentDays,
    lateDays: practice.lateDays ?? first.lateDays,
    hurryHours: practice.hurryHours ?? first.hurryHours,
    reportCases: practice.reportCases ?? first.reportCases,
  };
}

/** The limit in a currency: the seller's own, else the first one, else none. */
export const limitIn = (
  { seller }: Pick<Situation, 'seller'>,
  kind: 'giveIn' | 'leaveGoods',
  currency: string,
): Money | undefined =>
  [...(seller[kind] ?? []), ...firstLimits[kind]].find((limit) => limit.currency === currency);
