import { noFeedbackTrade } from '../cautions.ts';
import { says, type Outcome } from '../playbook.ts';
import { elsewhere } from '../grounds.ts';
import { goodsProofs } from '../proofs.ts';
import { isOpen, type Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';
import { partialAlternative, refundAlternative } from '../alternatives.ts';
import { declineIsClosed } from './grounds.ts';

/** What should have been sent is sent; the wrong or broken piece is seldom worth its way back. */
export function replace(s: Situation): Outcome {
  const part = s.facts.issue === 'missing-parts';
  return {
    stance: 'replace',
    headline: part
      ? says('Send the missing part.', '补寄缺少的配件。')
      : says('Send the right one.', '补发正确的商品。'),
    because: [
      {
        text: says(
          'The buyer can be offered another solution by message; the request itself stays to be answered in time.',
          '可通过消息提出其他方案；申请本身仍须按时答复。',
        ),
        rows: ['ebay.act.return_snad', 'ebay.return.respond'],
      },
      {
        text: says(
          'Anything that is promised, also a new parcel, has to be kept.',
          '凡承诺的事项（包括补发）都必须兑现。',
        ),
        rows: ['aliexpress.comm.promise'],
      },
      ...elsewhere('replacement', 'not-as-described'),
    ],
    steps: [
      sendReply(s),
      {
        id: 'send-again',
        actor: 'seller',
        text: part
          ? says('Send the part with tracking.', '以可追踪服务寄出配件。')
          : says('Send it with tracking; photograph it before.', '以可追踪服务寄出，并先拍照。'),
      },
      ...(isOpen(s)
        ? [
            {
              id: 'answer-anyway',
              actor: 'seller',
              text: says(
                'The request goes on: if it is still open when the window ends, accept the return or refund.',
                '申请仍在计时：若到期仍未关闭，请接受退货或退款。',
              ),
              by: s.next?.due,
            } as const,
          ]
        : []),
    ],
    alternatives: [partialAlternative, refundAlternative],
    checklist: goodsProofs,
    warnings: [
      {
        text: says(
          'A replacement does not stop the window of an open request.',
          '补发不会停止已开启申请的计时。',
        ),
      },
      noFeedbackTrade,
    ],
    blocked: [declineIsClosed],
    draft: { id: 'snad-replacement' },
  };
}
