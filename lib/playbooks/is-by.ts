import type { When } from '../model/instant.ts';
import { dayOf, isDay } from '../time/instant.ts';

/** Not later than; where one is a bare day, by days. */
export const isBy = (at: When, limit: When): boolean =>
  isDay(at) || isDay(limit) ? dayOf(at) <= dayOf(limit) : Date.parse(at) <= Date.parse(limit);
