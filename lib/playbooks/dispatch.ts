import type { Situation } from './situation.ts';

/** How far the order has gone, for what may still be changed in it. */
export type Dispatch = 'before' | 'label' | 'moving' | 'delivered' | 'returning' | 'back' | 'lost';

/** Undefined where neither the parcel nor the order says it. */
export function dispatchOf({ parcel, facts }: Situation): Dispatch | undefined {
  switch (parcel) {
    case 'none':
      return 'before';
    case 'label-created':
      return 'label';
    case 'in-transit':
    case 'stalled':
    case 'customs':
    case 'out-for-delivery':
      return 'moving';
    case 'delivered':
    case 'returning':
    case 'lost':
      return parcel;
    case 'returned':
      return 'back';
    case undefined:
      return facts.orderState === 'shipped' || facts.shippedAt !== undefined ? 'moving' : undefined;
  }
}
