import { at } from '../model/fields.ts';
import type { Facts } from '../model/facts.ts';
import { isAfter } from './window.ts';

/** What cannot have happened in the other order. */
const ORDER: readonly (readonly [earlier: string, later: string])[] = [
  ['orderedAt', 'shippedAt'],
  ['orderedAt', 'deliveredAt'],
  ['orderedAt', 'openedAt'],
  ['shippedAt', 'deliveredAt'],
  ['openedAt', 'decidedAt'],
  ['deliveredAt', 'return.receivedAt'],
  ['shippedAt', 'return.receivedAt'],
];

/**
 * The pairs of times that cannot both be right, such as a delivery before the dispatch. Which of the
 * two is wrong nobody can tell, so neither starts a clock.
 */
export function impossibleTimes(
  facts: Facts,
): readonly (readonly [earlier: string, later: string])[] {
  return ORDER.filter(([earlier, later]) => {
    const [first, second] = [at(facts, earlier), at(facts, later)];
    return typeof first === 'string' && typeof second === 'string' && isAfter(first, second);
  });
}
