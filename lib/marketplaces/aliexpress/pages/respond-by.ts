import type { Instant } from '../../../model/instant.ts';
import { isDocument, isText } from '../../../page/node.ts';
import { fold, textOf } from '../../../page/text.ts';
import type { Source } from '../../../page/source.ts';
import { inZone } from '../../../time/instant.ts';
import { remainingLabel, respondLabel } from '../labels.ts';
import { textTime } from '../payloads/times.ts';
import { ZONE } from '../sites.ts';

const LONGEST = 160;
const DATE = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?/;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(\d+)\s*(?:天|d(?:ays?|ías?)?(?![a-zí])|дн(?:ей|я|\.)?|день|д\.)/, 86_400_000],
  [/(\d+)\s*(?:个?小时|时|h(?:(?:ou)?rs?|oras?)?(?![a-z])|час(?:а|ов)?|ч\.?(?![а-я]))/, 3_600_000],
  [/(\d+)\s*(?:分钟?|m(?:in(?:ut[eo])?s?)?(?![a-z])|мин)/, 60_000],
  [/(\d+)\s*(?:秒钟?|s(?:e[cg](?:(?:ond|und)o?s?)?)?(?![a-z])|сек)/, 1000],
];

/**
 * The seller's deadline as the page prints it: a date in US Pacific time, or a countdown from `now`
 * (then to the minute). No payload field is known to hold it. `waiting` says that the page waits for the seller:
 * only then a countdown without a name is his.
 */
export function printedDeadline(source: Source, waiting: boolean): Instant | undefined {
  for (const node of textNodes(source.root)) {
    const said = fold(node.data);
    const named = respondLabel.test(said);
    if (!named && !(waiting && remainingLabel.test(said))) continue;
    let around: Node | null = node.parentNode;
    for (let level = 0; around && level < 3; level++, around = around.parentNode) {
      const text = textOf(around, LONGEST);
      if (text === undefined) break;
      const at = deadlineIn(text, source.now);
      if (at) return at;
    }
  }
  return undefined;
}

function deadlineIn(text: string, now: string): Instant | undefined {
  const date = DATE.exec(text)?.[0];
  if (date) return textTime(date);
  const folded = fold(text);
  const parts = UNITS.flatMap(([unit, ms]) => {
    const count = unit.exec(folded)?.[1];
    return count === undefined ? [] : [Number(count) * ms];
  });
  // "Respond within 5 days" is a rule and no clock; a countdown says so or has several units.
  if (parts.length === 0 || (parts.length === 1 && !remainingLabel.test(folded))) return undefined;
  const due = Date.parse(now) + parts.reduce((sum, part) => sum + part, 0);
  return Number.isNaN(due) ? undefined : inZone(Math.floor(due / 60_000) * 60_000, ZONE);
}

/** A hint that costs little, so that most texts of a page are not folded and compared. */
const HINT =
  /响应|回应|处理|答复|剩余|倒计时|respon|left|remain|ответ|остал|остав|respuesta|restante|queda/i;

function* textNodes(root: ParentNode): Generator<Text> {
  const owner = isDocument(root) ? root : root.ownerDocument;
  const walker = owner?.createTreeWalker(root, 4);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    if (isText(node) && node.data.length <= LONGEST && HINT.test(node.data)) yield node;
  }
}
