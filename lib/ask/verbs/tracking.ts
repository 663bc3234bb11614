import * as z from 'zod/mini';
import { trackingCandidates } from '../../text/tracking.ts';
import { verb } from '../verb.ts';

/** `{number}` → `{candidates, checked}`. */
export const tracking = verb(z.object({ number: z.string() }), ({ number }) =>
  trackingCandidates(number),
);
