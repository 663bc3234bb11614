import type { Reason } from '../model/advice.ts';
import type { Past } from '../model/past.ts';
import type { Stance } from '../model/words.ts';
import type { RowId } from '../playbooks/playbook.ts';
import type { Situation } from '../playbooks/situation.ts';
import { cite } from '../policy/cite.ts';
import { isFirm, onGround } from './on-ground.ts';

/** More than two lines on standing are not read beside an amount. */
const MOST = 2;
const LOSES: readonly Stance[] = ['contest', 'decline', 'escalate', 'appeal', 'accept'];
const SETTLES: readonly Stance[] = [
  'refund-full',
  'refund-partial',
  'return-and-refund',
  'replace',
  'reply',
];
/** Rows that say what is left out of the count. */
const NOT_COUNTED: readonly RowId[] = [
  'ebay.metric.not_counted',
  'amazon.metric.atoz_carrier_loss',
  'mercadolibre.exclusion.yes',
];
/** Of those, the one that is about settling with the buyer. */
const SETTLED_IS_NOT_COUNTED: RowId = 'ebay.metric.not_counted';

/** What an outcome does to the seller's standing, by the rules of the site, with what his own log counts. */
export function effectOf({ facts, pack }: Situation, stance: Stance, past?: Past): Reason[] {
  if (SETTLES.includes(stance)) {
    const row = cite(pack, SETTLED_IS_NOT_COUNTED);
    return row && isFirm(row) ? [{ text: row.says, cite: [row] }] : [];
  }
  if (!LOSES.includes(stance)) return [];
  const lost = past?.decided?.lost;
  const counted =
    lost === undefined
      ? { en: '', zh: '' }
      : {
          en: ` Your log counts ${lost} lost here for this problem.`,
          zh: ` 您的记录中此类败诉 ${lost} 件。`,
        };
  return onGround(pack, facts, 'metric')
    .filter((row) => isFirm(row) && !NOT_COUNTED.some((id) => id === row.id))
    .slice(0, MOST)
    .map((row, index) => ({
      text:
        index === 0
          ? { en: `${row.says.en}${counted.en}`, zh: `${row.says.zh}${counted.zh}` }
          : row.says,
      cite: [row],
    }));
}
