import { aliexpressTalk } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { elsewhere } from '../grounds.ts';
import { goodsProofs } from '../proofs.ts';
import { isOpen, type Situation } from '../situation.ts';
import { acceptReturn, sendReply, inspectAndRefund } from '../steps.ts';
import { partialAlternative, refundAlternative } from '../alternatives.ts';
import { declineIsClosed, mustAccept, returnNeedsAddress, sellerPaysTheWay } from './grounds.ts';

/** Proven: the goods come back and the money goes. Unproven: eBay obliges all the same. Approved: the label is due. */
export function returnAndRefund(s: Situation, why: 'proven' | 'unproven' | 'approved'): Outcome {
  return {
    stance: 'return-and-refund',
    headline: {
      proven: says('Accept the return and make it good.', '接受退货并补救。'),
      unproven: says(
        'Accept the return: the goods come back and can be inspected.',
        '接受退货：商品退回后可检验。',
      ),
      approved: says(
        'The return is accepted: give the label, refund when it is back.',
        '退货已接受：提供面单，收到后退款。',
      ),
    }[why],
    because: [
      mustAccept,
      sellerPaysTheWay,
      returnNeedsAddress,
      {
        text: says(
          'PayPal’s Seller Protection never covers a complaint about the goods.',
          'PayPal 卖家保障不涵盖对商品本身的投诉。',
        ),
        rows: ['paypal.sp.scope'],
      },
      ...elsewhere('not-as-described', 'return'),
    ],
    steps: [
      ...(why === 'approved'
        ? []
        : [
            {
              id: 'accept-return',
              actor: 'seller',
              text: isOpen(s)
                ? says('Accept the return in the request.', '在申请页面接受退货。')
                : says(
                    'Ask the buyer to open a return in the order, and accept it.',
                    '请买家在订单中申请退货，然后接受。',
                  ),
              by: s.next?.due,
              on: 'ebay',
            } as const,
          ]),
      {
        id: 'give-label',
        actor: 'seller',
        text: says('Give the return label at once.', '立即提供退货面单。'),
        by: why === 'approved' ? s.next?.due : undefined,
        on: 'ebay',
      },
      ...(why === 'approved' ? [] : proposeReturn(s)),
      ...(why === 'approved' ? [] : acceptReturn(s)),
      sendReply(s),
      {
        id: 'buyer-ships',
        actor: 'buyer',
        text: says('He sends it back.', '买家寄回商品。'),
      },
      inspectAndRefund,
    ],
    alternatives: [
      partialAlternative,
      refundAlternative,
      {
        stance: 'replace',
        text: says('Send the right one, if the buyer agrees.', '若买家同意，补发正品。'),
        for: says('The sale stays.', '保留订单。'),
        against: says('An open request goes on meanwhile.', '期间申请仍在计时。'),
      },
    ],
    checklist: [...goodsProofs, { item: 'return-tracking', weight: 'required' }],
    warnings: [
      {
        text: says(
          'Without a label in time eBay may refund without the goods; the only length published is eBay Australia’s.',
          '未及时提供面单，eBay 可能不退货直接退款；公开的时限仅见于 eBay 澳大利亚站。',
        ),
        rows: ['ebay.return.label'],
      },
      ...(why === 'unproven'
        ? [
            {
              text: says(
                'If the item comes back without a fault, report the false claim in the return flow.',
                '若退回商品无问题，可在退货流程中举报不实申请。',
              ),
              rows: ['ebay.act.false_snad'] as const,
            },
          ]
        : []),
      ...aliexpressTalk,
    ],
    blocked: [declineIsClosed],
    draft: { id: 'snad-return' },
  };
}

function proposeReturn(s: Situation) {
  return isOpen(s)
    ? ([
        {
          id: 'propose-return',
          actor: 'seller',
          text: says(
            'Propose return and refund as your solution, naming the buyer’s one that it answers, with amount and reason.',
            '以退货退款作为己方方案，指明所回应的买家方案，填写金额和理由。',
          ),
          by: s.next?.due,
          on: 'aliexpress',
        },
      ] as const)
    : [];
}
