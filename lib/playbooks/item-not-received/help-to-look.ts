import { aliexpressTalk } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { elsewhere } from '../grounds.ts';
import { deliveryProofs } from '../proofs.ts';
import { lookAgain, type Situation } from '../situation.ts';
import { enterTracking, sendReply } from '../steps.ts';
import { deliveryDraft, trackingProves } from './delivery-grounds.ts';
import { limitText } from './protection.ts';

/** Nobody has opened anything yet: details of the delivery, nothing refused and nothing granted. */
export function helpToLook(
  s: Situation,
  protection: 'enough' | 'no-tracking' | 'no-signature',
): Outcome {
  return {
    stance: 'reply',
    headline: says(
      'Give the delivery details and help the buyer to look.',
      '提供妥投信息，帮助买家查找包裹。',
    ),
    because: [
      ...trackingProves(s),
      {
        text: says(
          'A matter solved with the buyer does not count as a defect.',
          '与买家自行解决的问题不计为不良交易。',
        ),
        rows: ['ebay.metric.not_counted'],
      },
      ...elsewhere('message-window'),
    ],
    steps: [...enterTracking(s), sendReply(s)],
    alternatives: [
      {
        stance: 'refund-full',
        text: says('Refund at once.', '立即退款。'),
        against: says(
          'Nobody has asked the platform yet; the parcel may still be found.',
          '买家尚未请求平台介入；包裹也许还能找到。',
        ),
      },
    ],
    checklist: deliveryProofs,
    warnings: [
      ...(protection === 'no-signature'
        ? [
            {
              text: says(
                `No signature although the total reaches ${limitText(s)}: if the buyer opens a request you are not protected, so be generous now.`,
                `总额已达 ${limitText(s)} 却没有签名：若买家提出申请，您不受保护，现在宜从宽处理。`,
              ),
              rows: ['ebay.ev.signature', 'paypal.sp.signature'] as const,
            },
          ]
        : []),
      ...(protection === 'no-tracking'
        ? [
            {
              text: says(
                'Without a tracking number nothing proves the delivery.',
                '没有运单号就无法证明妥投。',
              ),
              rows: ['ebay.ev.inr', 'aliexpress.ev.nr'] as const,
              ground: 'delivery-proof' as const,
            },
          ]
        : []),
      ...aliexpressTalk,
    ],
    // Three days: time to ask neighbours, short enough for the carrier's own inquiry.
    draft: { id: deliveryDraft(s), checkBy: lookAgain(s, 3) },
  };
}
