import { says, type Outcome } from '../playbook.ts';
import { transitProofs } from '../proofs.ts';
import { lookBeforeDue, type Situation } from '../situation.ts';
import {
  declineInRequest,
  enterTracking,
  lookAgainOn,
  rejectWithOwnSolution,
  sendReply,
} from '../steps.ts';
import { reasonsAfter } from './reasons-after.ts';

/** Too dear for a second parcel, or not allowed: it goes to the address of the order, and the carrier may redirect it. */
export function onItsWay(s: Situation): Outcome {
  const day = lookBeforeDue(s, 4);
  return {
    stance: 'reply',
    headline: says(
      'Explain that it is on its way to the address of the order, and try the carrier.',
      '说明包裹正寄往订单地址，并尝试联系承运商。',
    ),
    because: reasonsAfter(s),
    steps: [
      {
        id: 'ask-the-carrier',
        actor: 'seller',
        text: says(
          'Ask the carrier for a recall or for keeping it for collection; a redirection to another address may end protection.',
          '向承运商申请截回或改为自提；改派到其他地址可能失去保障。',
        ),
      },
      ...enterTracking(s),
      ...rejectWithOwnSolution(s),
      ...declineInRequest(s),
      sendReply(s),
      lookAgainOn(day, {
        en: 'it is delivered, or it turns back and is refunded when it is here',
        zh: '届时已妥投，或退回后退款',
      }),
    ],
    alternatives: [
      {
        stance: 'replace',
        text: says('Send another one to the right address.', '按正确地址再寄一件。'),
        for: says('The buyer has it sooner.', '买家更快收到。'),
        against: says(
          'Two parcels, and the second has no protection.',
          '两个包裹，且第二个没有保障。',
        ),
      },
      {
        stance: 'refund-full',
        text: says('Refund now.', '现在退款。'),
        against: says('The parcel may still arrive.', '包裹仍可能送达。'),
      },
    ],
    checklist: [...transitProofs, { item: 'checkout-address', weight: 'required' }],
    warnings: [
      {
        text: says(
          'The refund is your choice where the buyer gave the wrong address, and may leave out the postage.',
          '若地址由买家填错，是否退款由您决定，且可不退运费。',
        ),
        rows: ['amazon.order.address_after'],
      },
    ],
    blocked: [
      {
        stance: 'replace',
        text: says(
          'A parcel to another address than that of the order counts as a false shipment.',
          '寄往订单以外的地址会被视为虚假发货。',
        ),
        rows: ['aliexpress.order.address'],
      },
    ],
    draft: { id: 'address-on-its-way', checkBy: day },
  };
}
