import { dayOf } from '../../time/instant.ts';
import { returnProofs } from '../proofs.ts';
import { definePlaybook, plan, says, type Decision } from '../playbook.ts';
import type { Situation } from '../situation.ts';

/** A reimbursement that was not claimed in its days is refused as too old. It owns no issue, it is chosen by the case. */
export const tooLateForSafeT = definePlaybook({
  id: 'safe-t',
  issues: [],
  decide(s: Situation): Decision {
    const day = s.appeal ? dayOf(s.appeal.due) : '';
    return plan({
      stance: 'accept',
      headline: says(
        'The window of SAFE-T is over: book it and learn from it.',
        'SAFE-T 期限已过：入账并总结原因。',
      ),
      because: [
        {
          text: says(
            `The claim had to be filed by ${day}; a later one is refused as too old.`,
            `索赔须在 ${day} 前提交；逾期会因超期被拒。`,
          ),
          rows: ['amazon.safet.file_us'],
        },
      ],
      steps: [
        {
          id: 'was-it-filed',
          actor: 'seller',
          text: says(
            'Filed before that day? Then answer what Amazon asks in the claim by its date; else there is nothing to file.',
            '若在该日前已提交，请按页面日期答复 Amazon 的询问；否则已无法提交。',
          ),
        },
        {
          id: 'note-the-cause',
          actor: 'seller',
          text: says(
            'Note the cause of the loss: packing, product, carrier, return.',
            '记录损失原因：包装、商品、承运商或退货。',
          ),
        },
      ],
      checklist: returnProofs,
    });
  },
});
