import { plan, type Decision } from '../playbook.ts';
import { ask } from '../questions.ts';
import { isOpen, type Situation } from '../situation.ts';
import { concedeDelivery } from './concede-delivery.ts';
import { declineWithProof } from './decline-with-proof.ts';
import { helpToLook } from './help-to-look.ts';
import { protectionOf } from './protection.ts';

/** "Delivered" and the buyer says that it is not there. */
export function delivered(s: Situation): Decision {
  const protection = protectionOf(s);
  switch (protection) {
    case 'ask-service':
      return ask('shipment.service');
    case 'ask-total':
      return ask('total');
    case 'no-tracking':
    case 'no-signature':
      return plan(isOpen(s) ? concedeDelivery(s, protection) : helpToLook(s, protection));
    case 'enough':
      return plan(isOpen(s) ? declineWithProof(s) : helpToLook(s, protection));
  }
}
