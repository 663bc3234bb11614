import { chargebacks, guaranteeClaims } from '../pages/claims.ts';
import { safet, safetList } from '../pages/safet.ts';
import { part } from './part.ts';

/** What Amazon or a bank decides: SAFE-T claims, A-to-z claims, chargebacks. */
export const claims = part(
  ['safet-claims*', 'gp/guarantee-claims/*', 'gp/chargebacks/*'],
  [safet, safetList, guaranteeClaims, chargebacks],
);
