import { dayOf } from '../../time/instant.ts';
import { says, type Outcome } from '../playbook.ts';
import { returnProofs } from '../proofs.ts';
import type { Situation } from '../situation.ts';
import { sendReply } from '../steps.ts';

/** Amazon: what came back used or damaged is graded, and the refund is less by that, before its clock ends. */
export function gradedRefund(s: Situation): Outcome {
  return {
    stance: 'refund-partial',
    headline:
      s.next && s.phase !== 'lapsed'
        ? says(
            `Refund less what the rule of the site allows, by ${dayOf(s.next.due)}.`,
            `在 ${dayOf(s.next.due)} 前按平台规则扣减后退款。`,
          )
        : says('Refund less what the rule of the site allows.', '按平台规则扣减后退款。'),
    because: [{ ground: 'return-deduction' }, { ground: 'refund-window' }],
    steps: [
      {
        id: 'photograph',
        actor: 'seller',
        text: says(
          'Photograph label, contents and every trace of use beside your dispatch photos.',
          '拍摄面单、内容物和使用痕迹，并与发货照片对照。',
        ),
      },
      {
        id: 'refund-with-deduction',
        actor: 'seller',
        text: says(
          'Refund in the Guided Refund Workflow with the grade of the item, and upload the photos.',
          '在引导退款流程中选择商品等级退款，并上传照片。',
        ),
        by: s.next?.due,
        irreversible: true,
      },
      sendReply(s),
      {
        id: 'buyer-may-object',
        actor: 'buyer',
        text: says('He may ask the platform to step in.', '买家可请平台介入。'),
      },
    ],
    alternatives: [
      {
        stance: 'return-and-refund',
        text: says('Refund in full.', '全额退款。'),
        for: says('Right for small traces.', '痕迹轻微时可行。'),
        against: says('The loss in value is yours.', '贬值由您承担。'),
      },
      {
        stance: 'escalate',
        text: says('Let the platform decide.', '交由平台裁定。'),
        for: says('Right where the buyer objects.', '买家有异议时可行。'),
        against: says('The clock of the refund runs on.', '退款时限继续。'),
      },
    ],
    checklist: returnProofs,
    warnings: [
      {
        text: says(
          'Never keep back more than the loss in value, and nothing of a return in its original state.',
          '扣减不得超过贬值金额；原状退回的不得扣减。',
        ),
      },
    ],
    draft: { id: 'return-deduction' },
  };
}
