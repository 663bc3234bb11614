import { says, type Grounded, type Outcome, type RowId } from '../playbook.ts';
import { isBankCase } from '../phase.ts';
import type { Situation } from '../situation.ts';
import { aboutTheDispute, becauseOf, feeReasons, fees, neverRefund } from './bank-rules.ts';
import { packetOf } from './cause-proofs.ts';
import { answerBy, isHandedIn } from './clock.ts';
import type { Cause } from './reason-codes.ts';
import { isSent } from './standing.ts';

const endsTheInquiry: Grounded = {
  text: says(
    'A full refund ends an inquiry before it becomes a chargeback; a partial one does not.',
    '查询阶段全额退款可避免升级为拒付；部分退款则不行。',
  ),
  rows: ['shopify.inquiry_refund', 'stripe.actions'],
};

type Conceded = Exclude<Cause, 'compliance'>;

/** No proof, or too little money: end it where it is open, in the cheapest way that the site has. */
export function concede(
  s: Situation,
  cause: Conceded,
  why: 'no-proof' | 'small',
  code?: RowId,
): Outcome {
  const bank = isBankCase(s.facts);
  const inquiry = s.facts.caseType?.endsWith('.inquiry') === true;
  const unsent = isSent(s) === false;
  return {
    // Only an inquiry can be ended by a refund: it is not yet a chargeback.
    stance: inquiry ? 'refund-full' : 'accept',
    headline: inquiry
      ? says(
          'Refund in full now: it ends the inquiry before it becomes a chargeback.',
          '立即全额退款：在升级为拒付前结束查询。',
        )
      : why === 'small'
        ? says('Accept: contesting costs more than it can bring.', '接受：抗辩成本高于可得金额。')
        : unsent
          ? says('Do not ship; accept the dispute.', '不要发货；接受争议。')
          : says('Accept: what the bank looks at is not there.', '接受：缺少银行所看重的证据。'),
    because: withFirst(
      inquiry ? [endsTheInquiry] : why === 'small' && bank ? feeReasons(s) : [],
      becauseOf(s, cause, code),
    ),
    steps: [
      ...(unsent
        ? [
            {
              id: 'stop-the-parcel',
              actor: 'seller',
              text: says(
                'Stop the parcel: nothing may leave for a payment that the bank has taken back.',
                '停止发货：银行已收回款项的订单不得发出。',
              ),
            } as const,
          ]
        : []),
      inquiry
        ? {
            id: 'refund-the-inquiry',
            actor: 'seller',
            text: says(
              'Refund in full, then hand in the record of the refund in the inquiry.',
              '全额退款，然后在查询中提交退款记录。',
            ),
            by: answerBy(s),
            irreversible: true,
          }
        : {
            id: 'accept',
            actor: 'seller',
            text: isHandedIn(s.facts)
              ? says('Nothing more can be done: let the decision come.', '无法再操作：等待裁定。')
              : bank
                ? says(
                    'Accept the dispute on its page; ask for the item back where the page offers it.',
                    '在争议页面选择接受；若页面提供退货选项，请要求退回商品。',
                  )
                : says(
                    'Accept in the case itself with a full refund, nowhere else.',
                    '仅在案件页面内接受并全额退款。',
                  ),
            by: answerBy(s),
            irreversible: true,
          },
      {
        id: 'note-the-cause',
        actor: 'seller',
        text: says(
          'Note what was missing, so that the next order has it: tracking, signature, papers, terms.',
          '记录缺失项，以便下一单补上：物流、签名、文件、条款。',
        ),
      },
    ],
    alternatives: [
      {
        stance: 'contest',
        text: says('Contest with what there is.', '以现有材料抗辩。'),
        for:
          why === 'small'
            ? says('Right where every required proof is there.', '必需证据齐全时可行。')
            : says(
                'Right if you find the missing proof before the date.',
                '若能在期限前找到缺失证据则可行。',
              ),
        against: says('Work and fees for a likely loss.', '耗时且可能败诉并产生费用。'),
      },
    ],
    checklist: packetOf(s, cause).checklist,
    warnings: [
      ...(bank && !inquiry ? neverRefund(s) : []),
      ...(bank ? [...aboutTheDispute.slice(2), ...fees] : []),
      {
        text: says(
          'Accepted by mistake? Ask Shopify’s support before the date of the answer.',
          '误点接受？请在答复截止前联系 Shopify 客服。',
        ),
        rows: ['shopify.accept_undo'],
      },
    ],
  };
}

function withFirst(first: readonly Grounded[], then: Outcome['because']): Outcome['because'] {
  const [head, ...rest] = first;
  return head ? [head, ...rest, ...then] : then;
}
