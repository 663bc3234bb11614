import { aliexpressTalk, onlyBuyerCancels, pageCountdown } from '../cautions.ts';
import { says, type Caution, type Grounded, type Outcome } from '../playbook.ts';
import { deliveryProofs } from '../proofs.ts';
import { lookAgain, type Situation } from '../situation.ts';
import { declineInRequest, enterTracking, rejectWithOwnSolution, sendReply } from '../steps.ts';
import { deliveryDraft, trackingProves } from './delivery-grounds.ts';
import { limitText, wantsSignature } from './protection.ts';

const carrierRecords: Caution = {
  text: says(
    'Carrier records to the buyer’s address and a posting receipt are said to decide: upload both.',
    '寄往买家地址的承运商记录和寄件凭证据称起决定作用：请一并上传。',
  ),
  rows: ['aliexpress.ev.nr_records'],
};

function signatureReason(s: Situation): readonly Grounded[] {
  const limit = limitText(s);
  if (s.facts.shipment?.service === 'signature') {
    return [
      {
        text: says(
          'The carrier took a signature: that protects at any amount.',
          '承运商已取得签收签名：任何金额都受保护。',
        ),
        rows: ['ebay.ev.signature', 'paypal.sp.signature'],
      },
    ];
  }
  if (limit === undefined) return [];
  return [
    {
      text: says(
        `The total is below the amount from which a signature is wanted (${limit}).`,
        `订单总额低于需要签名的金额(${limit})。`,
      ),
      rows: ['ebay.ev.signature', 'paypal.sp.signature'],
    },
  ];
}

/** The parcel was delivered and the proof protects: no money, the proof goes where it is read. */
export function declineWithProof(s: Situation): Outcome {
  const limit = limitText(s);
  return {
    stance: 'decline',
    headline: says('Decline with the proof of delivery.', '提交妥投证明，拒绝退款。'),
    because: [
      ...trackingProves(s),
      ...signatureReason(s),
      {
        text: says(
          'A refusal must carry an own solution with an amount and a reason.',
          '拒绝时必须同时提交含金额和理由的己方方案。',
        ),
        rows: ['aliexpress.act.reject'],
      },
    ],
    steps: [
      ...enterTracking(s),
      ...rejectWithOwnSolution(s),
      ...declineInRequest(s),
      sendReply(s),
      {
        id: 'what-the-buyer-may-do',
        actor: 'buyer',
        text: says(
          'He looks with neighbours and at the door, or asks the platform to step in; then the same proof goes into the case.',
          '买家向邻居和门口查找，或请求平台介入；届时将同一证据提交到案件中。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund in full.', '全额退款。'),
        for: says('Keeps the buyer; ends it today.', '留住买家，当天结束。'),
        against: says(
          'Gives away goods and money although the proof is on your side.',
          '证据对您有利，却同时失去货与款。',
        ),
      },
    ],
    checklist: [
      ...deliveryProofs,
      ...(s.facts.shipment?.service === 'signature'
        ? [{ item: 'signature', weight: 'strengthens' } as const]
        : []),
    ],
    warnings: [
      {
        text: says(
          'Only a parcel to the address of the checkout is protected: compare the addresses first.',
          '只有寄往下单地址的包裹才受保护：请先核对地址。',
        ),
        rows: ['ebay.ev.address', 'paypal.sp.address'],
      },
      ...(wantsSignature(s) && s.facts.total && limit === undefined
        ? [
            {
              text: says(
                `From which amount in ${s.facts.total.currency} a signature is wanted is not known to Parley: look it up before you rely on it.`,
                `Parley 不掌握 ${s.facts.total.currency} 的签名金额门槛：请先自行核实。`,
              ),
            },
          ]
        : []),
      carrierRecords,
      ...aliexpressTalk,
      ...pageCountdown(s),
      onlyBuyerCancels,
    ],
    blocked: [
      {
        stance: 'return-and-refund',
        text: says(
          'A not-received dispute knows no return: only its refund type is open.',
          '未收到货纠纷没有退货选项：只能选择退款类型。',
        ),
        rows: ['aliexpress.state.solution_type'],
      },
    ],
    // Three days: time to ask neighbours, short enough for the carrier's own inquiry.
    draft: { id: deliveryDraft(s), checkBy: lookAgain(s, 3) },
  };
}
