import type { Day, When } from '../model/instant.ts';
import { dayOf } from '../time/instant.ts';
import { says, type StepSpec } from './playbook.ts';
import { isElsewhere, isOpen, type Situation } from './situation.ts';

type Steps = readonly StepSpec[];
const due = ({ next }: Situation): When | undefined => next?.due;

/** The reply to the buyer, before the seller's clock ends. */
export const sendReply = (s: Situation): StepSpec => ({
  id: 'send-reply',
  actor: 'seller',
  text: says(
    'Send the reply below in the messages of this order.',
    '在本订单的站内消息中发送下方回复。',
  ),
  by: due(s),
});

/** Tracking counts only where the platform reads it: in the request or in the order, not in a message. */
export const enterTracking = (s: Situation): Steps => [
  ...(isElsewhere(s)
    ? [
        {
          id: 'enter-tracking',
          actor: 'seller',
          text: isOpen(s)
            ? says(
                'Give the tracking number and the carrier in the answer to the request, and check that they stand in the order.',
                '在对申请的答复中填写运单号和承运商，并确认订单中也已填写。',
              )
            : says(
                'Check that the tracking number stands in the order.',
                '确认订单中已填写运单号。',
              ),
          by: due(s),
        } as const,
      ]
    : []),
  {
    id: 'enter-tracking',
    actor: 'seller',
    text: isOpen(s)
      ? says(
          'Add the tracking number and the carrier in the request itself, not only in a message.',
          '在申请页面内填写运单号和承运商，而不仅是写在消息里。',
        )
      : says('Check that the tracking number stands in the order.', '确认订单中已填写运单号。'),
    by: due(s),
    on: 'ebay',
  },
  {
    id: 'enter-tracking',
    actor: 'seller',
    text: says(
      'Check that the tracking number declared in the order is valid and belongs to this address.',
      '确认订单中申报的运单号有效，且对应该收货地址。',
    ),
    by: due(s),
    on: 'aliexpress',
  },
];

/** How a dispute is refused on AliExpress: only together with an own solution. */
export const rejectWithOwnSolution = (s: Situation): Steps =>
  isOpen(s)
    ? [
        {
          id: 'reject-with-own-solution',
          actor: 'seller',
          text: says(
            'Reject the buyer’s solution by name and add your own: amount with currency and a written reason; upload the proof with it.',
            '针对买家的方案点击拒绝，并提交自己的方案：填写金额、币种和书面理由，同时上传证据。',
          ),
          by: due(s),
          on: 'aliexpress',
        },
      ]
    : [];

/** A refusal where the flow of the site is not known by name: in the request, with the proof. */
export const declineInRequest = (s: Situation): Steps =>
  isOpen(s) && isElsewhere(s)
    ? [
        {
          id: 'decline-in-request',
          actor: 'seller',
          text: says(
            'Decline in the request itself with the reason, and upload the proofs of the checklist there.',
            '在申请页面内写明理由并拒绝，同时上传清单中的证据。',
          ),
          by: due(s),
        },
      ]
    : [];

/** Taking goods back where the flow of the site is not known by name. */
export const acceptReturn = (s: Situation): Steps =>
  isElsewhere(s)
    ? [
        {
          id: 'accept-return',
          actor: 'seller',
          text:
            s.phase !== 'message'
              ? says(
                  'Accept the return in the request, with the return address or the label that its page asks for.',
                  '在申请页面接受退货，并提供页面要求的退货地址或面单。',
                )
              : says(
                  'Ask the buyer to open a return in the order, and accept it there.',
                  '请买家在订单中申请退货，并在该处接受。',
                ),
          by: due(s),
        },
      ]
    : [];

/** The full refund where the platform counts it. */
export const refundInFull = (s: Situation): Steps => [
  ...(isElsewhere(s)
    ? [
        {
          id: 'refund-in-full',
          actor: 'seller',
          text: isOpen(s)
            ? says(
                'Refund in full in the request itself, never outside the platform.',
                '在申请页面内全额退款，切勿在平台外退款。',
              )
            : says(
                'Refund in full in the order, never outside the platform.',
                '在订单内全额退款，切勿在平台外退款。',
              ),
          by: due(s),
          irreversible: true,
        } as const,
      ]
    : []),
  {
    id: 'refund-in-full',
    actor: 'seller',
    text: isOpen(s)
      ? says(
          'Refund in full in the request, with the original postage.',
          '在申请页面内全额退款，包括原运费。',
        )
      : says(
          'Refund in full in the order, with the original postage.',
          '在订单内全额退款，包括原运费。',
        ),
    by: due(s),
    irreversible: true,
    on: 'ebay',
  },
  {
    id: 'agree-to-refund',
    actor: 'seller',
    text: isOpen(s)
      ? says('Agree to the buyer’s refund solution in the dispute.', '在纠纷中同意买家的退款方案。')
      : says(
          'Grant the refund in the way that the order page offers, never outside the platform.',
          '按订单页面提供的方式退款，切勿在平台外退款。',
        ),
    by: due(s),
    irreversible: true,
    on: 'aliexpress',
  },
];

export const claimFromCarrier: StepSpec = {
  id: 'claim-from-carrier',
  actor: 'seller',
  text: says(
    'Open a trace or a loss claim with the carrier and keep its answer.',
    '向承运商申请查件或丢件索赔，并保存答复。',
  ),
};

/** The day on which Parley and the draft promise another look. */
export const lookAgainOn = (day: Day, why: { en: string; zh: string }): StepSpec => ({
  id: 'look-again',
  actor: 'seller',
  text: says(
    `Look at the tracking again on ${day}: ${why.en}.`,
    `${day} 再次查看物流：${why.zh}。`,
  ),
  by: day,
});

/** The reserve for an open request without a delivery: money back before the window ends, not after. */
export const refundBeforeTheEnd = (s: Situation): Steps =>
  isOpen(s) && s.next
    ? [
        {
          id: 'refund-before-the-end',
          actor: 'seller',
          text: says(
            `No delivery by ${dayOf(s.next.due)}? Then refund in full before the window ends, so that no case is closed against you.`,
            `若到 ${dayOf(s.next.due)} 仍未妥投，请在时限结束前全额退款，以免案件被判定对您不利。`,
          ),
          by: s.next.due,
          irreversible: true,
          ...(!isElsewhere(s) && { on: 'ebay' }),
        },
      ]
    : [];

/** When the parcel of a return is here. */
export const inspectAndRefund: StepSpec = {
  id: 'inspect-and-refund',
  actor: 'seller',
  text: says(
    'Photograph the opening of the return, inspect it and refund within the window of the site.',
    '开箱时拍照，检验后在规定时限内退款。',
  ),
};

export const handInEvidence: StepSpec = {
  id: 'hand-in-evidence',
  actor: 'seller',
  text: says(
    'Hand in the statement below and the proofs of the checklist in the case, in one go.',
    '在案件页面一次性提交下方陈述和清单中的证据。',
  ),
};

/** What the platform asks in a claim that it may pay itself. */
export const answerThePlatform = (s: Situation): StepSpec => ({
  id: 'answer-the-platform',
  actor: 'seller',
  text: says(
    'Answer in the claim with carrier, tracking number, the day of the first scan and the label; refund nothing.',
    '在索赔页面提供承运商、运单号、首次扫描日期和面单；不要退款。',
  ),
  by: due(s),
});

export const platformDecides: StepSpec = {
  id: 'platform-decides',
  actor: 'platform',
  text: says('The platform decides on what stands in the case.', '平台根据案件内的材料裁定。'),
};
