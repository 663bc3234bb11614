import type { Message } from '../../../model/facts.ts';
import { isRecord } from '../../../page/is-record.ts';
import { recordsOf, textIn, type Fields } from '../../payload-values.ts';
import { meaningOf, owners } from '../labels.ts';
import { stampTime, textTime } from './times.ts';

const LONGEST = 20_000;

/** The steps of the negotiation: a list, or the first list of steps inside an object. */
export function disputeHistory(layer: unknown): readonly Fields[] | undefined {
  const lists = Array.isArray(layer) ? [layer] : isRecord(layer) ? Object.values(layer) : [];
  for (const list of lists) {
    if (!Array.isArray(list)) continue;
    const steps = list.filter(
      (step): step is Fields => isRecord(step) && 'actionTime' in step && isStep(step),
    );
    if (steps.length > 0) return steps;
  }
  return undefined;
}

const isStep = (step: Fields) => 'actionType' in step || Array.isArray(step['processSolutions']);

/**
 * The thread as messages, oldest first where all times are known. A proposal without a comment is
 * told by its plan and amount, because it is an answer all the same.
 */
export function messagesIn(steps: readonly Fields[]): readonly Message[] | undefined {
  const messages = steps.flatMap((step) => {
    const at = stampTime(step['actionTime']) ?? textTime(step['actionTime']);
    return recordsOf(step['processSolutions']).flatMap((solution): Message[] => {
      const owner = textIn(solution['actionOwner']);
      const from = owner === undefined ? undefined : meaningOf(owner, owners);
      const text = textIn(solution['actionComment'], LONGEST) ?? planOf(solution);
      return from && text ? [{ from, ...(at && { at }), text }] : [];
    });
  });
  if (messages.length === 0) return undefined;
  const dated = messages.every(({ at }) => at !== undefined);
  return dated ? messages.toSorted((a, b) => epoch(a) - epoch(b)) : messages;
}

const epoch = ({ at }: Message) => Date.parse(at ?? '');

function planOf(solution: Fields): string | undefined {
  const money = isRecord(solution['refundMoney'])
    ? solution['refundMoney']['formatMoney']
    : undefined;
  return textIn([textIn(solution['actionPlan']), textIn(money)].filter(Boolean).join(' '));
}
