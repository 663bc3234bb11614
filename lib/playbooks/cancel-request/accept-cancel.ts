import type { Text } from '../../model/text.ts';
import { dispatchOf } from '../dispatch.ts';
import { groundedIn } from '../grounded-in.ts';
import { says, type Caution, type Outcome, type StepSpec } from '../playbook.ts';
import { isOpen, lookAgain, type Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';

/** The buyer used the platform's own request, and not only a message. */
export const isRequested = (s: Situation): boolean =>
  isOpen(s) || s.facts.page === 'cancellation' || s.facts.caseType?.endsWith('.cancel') === true;

/** Where a message is not enough: only the standard request keeps the cancellation out of the seller's count. */
const wantsRequest = (s: Situation) =>
  !isRequested(s) && (s.facts.marketplace === 'amazon' || s.facts.marketplace === 'aliexpress');

/** Nothing has left: the order is cancelled for the buyer, in the way that his site counts as his. */
export function acceptCancel(s: Situation): Outcome {
  const label = dispatchOf(s) === 'label';
  const ask = wantsRequest(s);
  return {
    stance: 'accept-cancel',
    headline: ask
      ? says(
          'Hold it back, and let the buyer send the request of the platform: then accept.',
          '暂停发货，请买家通过平台提交取消申请，随后同意。',
        )
      : s.phase === 'lapsed'
        ? says(
            'The window is over but nothing has left: cancel it yourself for the buyer.',
            '时限已过但尚未发货：由您以买家要求为由取消。',
          )
        : label
          ? says(
              'No carrier has scanned it: take it out, then accept the cancellation.',
              '尚无承运商扫描：先取出包裹，再同意取消。',
            )
          : says('Nothing has left: accept the cancellation.', '尚未发货：同意取消。'),
    because: reasons(s),
    steps: [
      {
        id: 'hold-it-back',
        actor: 'seller',
        text: label
          ? says(
              'Take the parcel out of the pile and void its label; if a carrier has it, correct the state above.',
              '从待发货中取出包裹并作废面单；若已交给承运商，请在上方更正状态。',
            )
          : says(
              'Take it out of dispatch first, so that it does not leave.',
              '先停止出库，避免发出。',
            ),
      },
      ...(ask ? [] : [accept(s)]),
      sendReply(s),
      ...(ask
        ? [
            {
              id: 'buyer-requests',
              actor: 'buyer',
              text: says(
                'He sends the cancellation request from his order; then accept it.',
                '买家在其订单中提交取消申请；随后同意。',
              ),
            } as const,
          ]
        : []),
      {
        id: 'note-the-reason',
        actor: 'seller',
        text: isRequested(s)
          ? says(
              'Read the reason in the request and note it: price, delivery time, ordered by mistake. Do not ask for another one.',
              '查看并记录申请中的原因：价格、时效、误拍等。不要要求更改。',
            )
          : says('Note the reason if the buyer gives one.', '若买家说明原因，请记录。'),
      },
      {
        id: 'check-the-refund',
        actor: 'seller',
        text: says(
          'Look whether the order shows the refund; do not pay beside it.',
          '查看订单是否显示已退款；不要另行付款。',
        ),
        by: lookAgain(s, 2),
      },
    ],
    alternatives: [
      {
        stance: 'decline-cancel',
        text: says('Send it all the same.', '仍然发货。'),
        against: says(
          'It comes back, or is refused: freight both ways and a buyer who is angry.',
          '会被拒收或退回：承担双向运费且买家不满。',
        ),
      },
    ],
    checklist: [
      { item: 'buyer-request', weight: 'required' },
      { item: 'buyer-messages', weight: 'strengthens' },
    ],
    warnings: cautions,
    draft: {
      id: ask ? 'cancel-ask-request' : 'cancel-accept',
      ...(!isRequested(s) && !ask && { askReason: true }),
    },
  };
}

const reasons = (s: Situation): Outcome['because'] => [
  {
    text: says(
      'A cancellation that the buyer himself asks for does not count against you.',
      '由买家本人提出的取消不会计入您的不良记录。',
    ),
    rows: ['ebay.order.cancel_defect', 'aliexpress.act.cancel_accept', 'amazon.act.cancel'],
  },
  {
    text: says(
      'Soon after the order only you can cancel it: the buyer cannot any more.',
      '下单后不久，买家便无法自行取消，只能由您取消。',
    ),
    rows: ['amazon.case.cancel_request'],
  },
  // Amazon's rows of this ground are about missing stock, too: those that fit stand above.
  ...groundedIn(
    s,
    ['cancel-before-dispatch'],
    ['message-window'],
    ['communication'],
    ['answer-window'],
    ['refund-window'],
  ).map((reason) => ({ ...reason, notOn: ['amazon'] as const })),
];

const accept = (s: Situation): StepSpec => ({
  id: 'accept-cancel',
  actor: 'seller',
  text: howToAccept(s),
  by: s.next?.due,
});

function howToAccept(s: Situation): Text {
  const { marketplace } = s.facts;
  if (marketplace === 'ebay') {
    return isRequested(s) && s.phase !== 'lapsed'
      ? says(
          'Accept the request in the order; the refund goes out with it.',
          '在订单中同意申请；退款随之发出。',
        )
      : says(
          'Cancel the order yourself with the reason that the buyer asked for it.',
          '由您取消订单，原因选择买家要求取消。',
        );
  }
  if (marketplace === 'amazon') {
    return says(
      'Cancel it in Manage Orders with the request of the buyer as the reason.',
      '在“管理订单”中取消，原因选择买家要求取消。',
    );
  }
  return says(
    'Accept or make the cancellation in the order itself, with the wish of the buyer as the reason.',
    '在订单中同意或发起取消，原因选择买家要求。',
  );
}

const cautions: readonly Caution[] = [
  {
    text: says(
      'Do not lead the buyer to another reason than his own.',
      '不要引导买家选择其本人原因之外的理由。',
    ),
    rows: ['aliexpress.comm.change_reason', 'mercadolibre.no_discourage'],
  },
  {
    text: says(
      'Out of stock is no wish of the buyer: as such it counts against you.',
      '缺货不属于买家要求：会计入您的不良记录。',
    ),
    rows: ['amazon.act.cancel_stock', 'ebay.order.cancel_defect'],
  },
  {
    text: says(
      'Only whole orders, and not after a not-received or return request.',
      '只能取消整单；已有未收到货或退货申请后不可取消。',
    ),
    rows: ['ebay.act.cancel'],
  },
];
