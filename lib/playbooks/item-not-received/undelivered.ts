import type { Dispatch } from '../dispatch.ts';
import type { Outcome } from '../playbook.ts';
import type { Situation } from '../situation.ts';
import { makeGood } from './make-good.ts';
import { returning } from './returning.ts';

/** A parcel that will not arrive, whatever the matter: made good, and on its way back with a second try while time is left. */
export function undelivered(
  s: Situation,
  state: Extract<Dispatch, 'returning' | 'back' | 'lost'>,
): Outcome {
  if (state !== 'returning') return makeGood(s, state);
  return s.phase === 'lapsed' ? makeGood(s, 'lapsed') : returning(s);
}
