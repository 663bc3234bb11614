import { aliexpressTalk, pageCountdown } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { answerWindow, elsewhere } from '../grounds.ts';
import { goodsProofs } from '../proofs.ts';
import { isOpen, lookBeforeDue, type Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';
import { declineIsClosed } from './grounds.ts';

/** Nothing is granted before the buyer has shown it; the clock is kept meanwhile. */
export function askForPhotos(s: Situation): Outcome {
  const day = lookBeforeDue(s, 3);
  return {
    stance: 'ask-buyer',
    headline: says(
      'Ask for photos or a video first; grant nothing yet.',
      '先索取照片或视频；暂不答应任何要求。',
    ),
    because: [
      {
        text: says(
          'For damaged or faulty items the buyer has to add pictures.',
          '申请损坏或故障的商品，买家须附图片。',
        ),
        rows: ['ebay.ev.buyer_photos'],
      },
      {
        text: says(
          'The dispute has named reasons (differs, quality, damage, quantity, fake): only a picture shows which one it is.',
          '纠纷有明确的子原因（不符、质量、破损、数量、假货）：只有图片能说明属于哪一种。',
        ),
        rows: ['aliexpress.case.snad'],
      },
      ...elsewhere('goods-proof', answerWindow(s)),
    ],
    steps: [
      sendReply(s),
      {
        id: 'compare',
        actor: 'seller',
        text: says(
          'Meanwhile compare the listing as sold with your photos from before dispatch.',
          '同时将成交时的商品页面与发货前照片对比。',
        ),
      },
      {
        id: 'buyer-shows',
        actor: 'buyer',
        text: says(
          `He sends photos or a video by ${day}; a shown defect is made good at once.`,
          `买家在 ${day} 前提供照片或视频；一经证实立即补救。`,
        ),
        by: day,
      },
      ...(isOpen(s)
        ? [
            {
              id: 'answer-anyway',
              actor: 'seller',
              text: says(
                'Nothing by then? Answer the request itself before the window ends: a message alone does not stop it.',
                '若届时仍无回应，请在时限内在申请页面作答：仅发消息不会停止计时。',
              ),
              by: s.next?.due,
            } as const,
          ]
        : []),
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Accept the return without photos.', '无照片也接受退货。'),
        for: says('Ends the question; the goods come back.', '不再争论，商品退回。'),
        against: says(
          'You pay both ways, also for a misunderstanding.',
          '即使是误会，您也承担双向运费。',
        ),
      },
    ],
    checklist: [
      { item: 'buyer-photos', weight: 'required' },
      ...goodsProofs.filter(({ item }) => item !== 'buyer-photos'),
    ],
    warnings: [...pageCountdown(s), ...aliexpressTalk],
    ...(isOpen(s) && { blocked: [declineIsClosed] }),
    draft: { id: 'snad-ask-photos', checkBy: day },
  };
}
