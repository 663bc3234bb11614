import type { ChecklistItem, Cost } from '../model/advice.ts';
import type { Past } from '../model/past.ts';
import { readiness } from '../evidence/readiness.ts';

/** Fewer decided cases than this say nothing about the next one. */
export const FEWEST_DECIDED = 5;

/** Of a two-sided interval that holds the true share four times in five. */
const Z = 1.2816;

/**
 * The chance of winning as a range, 0 to 1, from the seller's own decided cases of the same issue on
 * this marketplace (Wilson's interval), narrowed by the evidence: with every required proof there its
 * upper part, with one missing its lower part. Undefined below five decided cases: nothing is guessed.
 */
export function chanceOf(
  decided: Past['decided'],
  checklist: readonly ChecklistItem[],
): Cost['chance'] {
  if (!decided) return undefined;
  const { won } = decided;
  const all = won + decided.lost;
  if (all < FEWEST_DECIDED) return undefined;
  const share = won / all;
  const { low, high } = wilson(share, all);
  const required = checklist.filter(({ weight }) => weight === 'required').length;
  const lacking = readiness(checklist).missing.length;
  const ready = required - lacking;
  return {
    from: round(required > 0 && lacking === 0 ? share : low),
    to: round(lacking > 0 ? share : high),
    base: {
      en: `${won} of ${all} decided cases of this kind here were won, by your log${required > 0 ? `; ${ready} of ${required} required proofs are there` : ''}.`,
      zh: `根据您的记录，此处同类已裁定案件 ${all} 件中胜诉 ${won} 件${required > 0 ? `；必需证据已有 ${ready}/${required}` : ''}。`,
    },
  };
}

function wilson(share: number, n: number): { low: number; high: number } {
  const square = Z * Z;
  const middle = share + square / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const by = 1 + square / n;
  return { low: Math.max(0, (middle - spread) / by), high: Math.min(1, (middle + spread) / by) };
}

const round = (value: number) => Math.round(value * 100) / 100;
