import { caseCounts } from '../cautions.ts';
import { elsewhere } from '../grounds.ts';
import { says, type Outcome } from '../playbook.ts';
import { deliveryProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { refundInFull, sendReply } from '../steps.ts';
import { limitText } from './protection.ts';

/** Delivered, but nothing that protects: the end that costs least. */
export function concedeDelivery(s: Situation, why: 'no-tracking' | 'no-signature'): Outcome {
  const signature = why === 'no-signature';
  return {
    stance: signature ? 'accept' : 'refund-full',
    headline: signature
      ? says(
          'Expect to lose: no signature at this amount. Refund in full.',
          '预计会输：此金额缺少签收签名。建议全额退款。',
        )
      : says(
          'Refund in full: without tracking nothing proves the delivery.',
          '全额退款：没有物流追踪就无法证明妥投。',
        ),
    because: [
      signature
        ? {
            text: says(
              `From ${limitText(s)} on (items, postage, tax) a signature is wanted; without it there is no protection.`,
              `总额（商品、运费、税）达到 ${limitText(s)} 需要签收签名；没有签名即无保护。`,
            ),
            rows: ['ebay.ev.signature', 'paypal.sp.signature'],
          }
        : {
            text: says(
              'Without a number in the order there is no tracking to show, and only tracking counts.',
              '订单中没有运单号就没有可出示的物流记录，而只有物流记录有效。',
            ),
            rows: ['ebay.ev.inr', 'aliexpress.ev.nr'],
          },
      ...(signature ? [] : elsewhere('delivery-proof', 'not-received')),
    ],
    steps: [...refundInFull(s), sendReply(s)],
    alternatives: [
      {
        stance: 'decline',
        text: says('Answer with what there is.', '用现有材料答复。'),
        for: says('The buyer may find the parcel.', '买家也许会找到包裹。'),
        against: says(
          'If the platform steps in you lose the money and the case counts.',
          '平台一旦介入，您会损失货款，案件也会计入。',
        ),
      },
    ],
    checklist: [
      ...deliveryProofs,
      ...(signature ? [{ item: 'signature', weight: 'required' } as const] : []),
    ],
    warnings: [caseCounts],
    draft: { id: 'inr-refund' },
  };
}
