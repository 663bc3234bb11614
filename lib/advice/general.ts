import type { Plan } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import type { Instant } from '../model/instant.ts';
import type { Text } from '../model/text.ts';
import type { Rules } from '../policy/schema.ts';
import { dayOf } from '../time/instant.ts';

/** A site that no pack is for: the playbooks find no rule in it, so that only the law is cited. */
export const noRules = ({ site }: Pick<Facts, 'site'>, now: Instant): Rules => ({
  region: 'none',
  name: site,
  sites: [site],
  effectiveFrom: dayOf(now),
  checkedOn: dayOf(now),
  clocks: [],
  rules: [],
  gaps: [],
  sources: {},
});

/** A plan that rests on no rule of its site says so first: it is what sellers do in general, and the law. */
export const asGeneralPractice = (plan: Plan, site: string): Plan => ({
  ...plan,
  headline: {
    en: `General practice: ${plan.headline.en}`,
    zh: `通行做法：${plan.headline.zh}`,
  },
  warnings: [
    {
      text: {
        en: `General practice, no rule of ${site} for this matter is known to Parley: check on the page what this site allows and until when.`,
        zh: `此为通行做法，Parley 不掌握 ${site} 对此事项的规则：请在页面上核实该站点允许的方式和时限。`,
      },
    },
    ...plan.warnings,
  ],
});

/** Why there is no plan, and what helps all the same. */
export function withoutReason(s: { facts: Facts; known: boolean; name: string }): Text {
  const { facts, known, name } = s;
  const country = facts.buyer?.country === undefined;
  const then = {
    en: `Answer by the date on the page, in the messages of the order, and keep the proofs.${country ? ' With the buyer’s country Parley can go by its law.' : ''}`,
    zh: `请在页面所示日期前于订单消息中答复，并保存证据。${country ? '填写买家所在国家后，Parley 可依据当地法律给出建议。' : ''}`,
  };
  return known
    ? {
        en: `Parley has no advice for this situation on ${name} that rests on a confirmed rule, so it gives none. ${then.en}`,
        zh: `对于 ${name} 的这种情况，Parley 没有基于已确认规则的建议，因此不给出。${then.zh}`,
      }
    : {
        en: `Parley has no checked rules for ${name}, so it gives no next step. ${then.en}`,
        zh: `Parley 尚无 ${name} 经核对的规则，因此不给出下一步建议。${then.zh}`,
      };
}
