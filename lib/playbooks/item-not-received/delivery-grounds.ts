import { dayOf } from '../../time/instant.ts';
import { elsewhere } from '../grounds.ts';
import { says, type Grounded, type OnGround } from '../playbook.ts';
import type { Situation } from '../situation.ts';

const on = (s: Situation) => (s.facts.deliveredAt ? dayOf(s.facts.deliveredAt) : undefined);

/** Why a delivered parcel is defended. */
export const trackingProves = (s: Situation): readonly [Grounded, ...(Grounded | OnGround)[]] => [
  {
    text: says(
      `Tracking with ship date, delivered status${on(s) ? ` (${on(s)})` : ''} and the buyer’s address decides a not-received request.`,
      `有发货日期、妥投状态${on(s) ? `(${on(s)})` : ''}和收货地址的物流记录，是未收到货申请的决定性证据。`,
    ),
    rows: ['ebay.ev.inr'],
  },
  {
    text: says(
      'A valid number declared in the order, for the recipient and the address of the order, is what AliExpress asks for.',
      'AliExpress 要求订单中申报的有效运单号，且收件人和地址与订单一致。',
    ),
    rows: ['aliexpress.ev.nr', 'aliexpress.order.address'],
  },
  ...elsewhere('delivery-proof'),
];

/** The reply that names the signature where there is one. */
export const deliveryDraft = (s: Situation) =>
  s.facts.shipment?.service === 'signature' ? 'inr-delivered-signature' : 'inr-delivered';
