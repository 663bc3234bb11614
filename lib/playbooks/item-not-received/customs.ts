import { says, type Outcome } from '../playbook.ts';
import { elsewhere } from '../grounds.ts';
import { transitProofs } from '../proofs.ts';
import { isOpen, lookBeforeDue, type Situation } from '../situation.ts';
import {
  enterTracking,
  lookAgainOn,
  refundBeforeTheEnd,
  rejectWithOwnSolution,
  sendReply,
} from '../steps.ts';
import { scansCount } from './transit-grounds.ts';

/** Held by customs: the buyer and the papers can move it. */
export function customs(s: Situation): Outcome {
  const day = lookBeforeDue(s, 5);
  return {
    stance: 'reply',
    headline: says(
      'Held by customs: tell the buyer what customs wants from him, and get the notice.',
      '海关扣留：告知买家海关的要求，并取得官方通知。',
    ),
    because: [
      {
        text: says(
          'What counts is the official notice that states the reason.',
          '关键证据是载明原因的官方通知。',
        ),
        rows: ['aliexpress.ev.customs'],
      },
      ...elsewhere('customs'),
      ...scansCount,
    ],
    steps: [
      ...enterTracking(s),
      ...rejectWithOwnSolution(s),
      {
        id: 'get-the-notice',
        actor: 'seller',
        text: says(
          'Ask the carrier for the reason and the customs notice; send missing papers at once.',
          '向承运商索取扣留原因和海关通知；缺少的文件立即补交。',
        ),
      },
      sendReply(s),
      lookAgainOn(day, {
        en: 'customs needs some working days after papers or duty',
        zh: '补件或缴税后海关需要几个工作日',
      }),
      ...(s.promise === 'running' ? [] : refundBeforeTheEnd(s)),
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Let it come back, then refund.', '让包裹退回后退款。'),
        for: says('Right when the buyer will not clear it.', '买家不愿清关时可行。'),
        against: says('The return may cost more than the goods.', '退运费可能超过货值。'),
        on: 'ebay',
      },
    ],
    checklist: [...transitProofs, { item: 'customs-notice', weight: 'required' }],
    warnings: [
      ...(s.promise === 'running' || s.facts.marketplace !== 'ebay' || !isOpen(s)
        ? []
        : [
            {
              text: says(
                'Whoever caused the hold: without a delivery scan eBay’s proof is missing.',
                '无论扣留责任在谁：没有妥投扫描，eBay 认可的证据就不完整。',
              ),
              rows: ['ebay.ev.inr'] as const,
            },
          ]),
      {
        text: says(
          'Never offer a lower value or a gift mark for the papers.',
          '切勿提出低报货值或标记为礼品。',
        ),
        rows: ['aliexpress.comm.tax'],
      },
    ],
    draft: { id: 'inr-customs', checkBy: day },
  };
}
