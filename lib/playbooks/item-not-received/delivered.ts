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
  if (typeof protection === 'object') return ask(protection.ask);
  if (!isOpen(s)) return plan(helpToLook(s, protection));
  return plan(protection === 'enough' ? declineWithProof(s) : concedeDelivery(s, protection));
}
