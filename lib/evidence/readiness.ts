import type { ChecklistItem } from '../model/advice.ts';

const WEIGHT = { required: 3, strengthens: 1, 'does-not-count': 0 } as const;

const weigh = (items: readonly ChecklistItem[]) =>
  items.reduce((sum, { weight }) => sum + WEIGHT[weight], 0);

interface Readiness {
  /** 0 to 1; a required proof weighs three times one that only strengthens. Absent where nothing is asked for. */
  readonly share?: number;
  readonly ready: readonly string[];
  /** Required proofs that are not there or not known to be. */
  readonly missing: readonly string[];
}

/**
 * How complete the evidence is. `ticked` is what the seller said (item → has it); it goes before what
 * the facts show. What is unknown counts as not there.
 */
export function readiness(
  checklist: readonly ChecklistItem[],
  ticked: Readonly<Record<string, boolean>> = {},
): Readiness {
  const has = ({ id, have }: ChecklistItem) => ticked[id] ?? have === 'yes';
  const counting = checklist.filter(({ weight }) => weight !== 'does-not-count');
  const ready = counting.filter(has);
  const all = weigh(counting);
  return {
    ...(all > 0 && { share: weigh(ready) / all }),
    ready: ready.map(({ id }) => id),
    missing: counting
      .filter((item) => item.weight === 'required' && !has(item))
      .map(({ id }) => id),
  };
}
