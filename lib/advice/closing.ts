import type { Case } from '../model/case.ts';
import type { Message } from '../model/facts.ts';
import { isClosingMessage } from '../text/closing-message.ts';
import { toEpoch } from '../time/instant.ts';
import { runningDuties } from './duties.ts';

/**
 * Whether the seller may be offered to mark a case as answered, because the buyer's last message needs
 * no answer. Only where every clock of the seller was started by that message; `zone` is the site's, for bare days.
 */
export function needsNoAnswer(
  shown: Pick<Case, 'facts' | 'clocks' | 'ball' | 'answeredAt'>,
  zone: string,
): boolean {
  const { facts, ball, answeredAt } = shown;
  // A request of the platform's own flow is never answered by a thank-you.
  if (ball !== 'seller' || answeredAt !== undefined || facts.stage === 'request') return false;
  const last = newest(facts.messages ?? [], zone);
  if (last?.from !== 'buyer' || !isClosingMessage(last.text)) return false;
  return runningDuties(shown, zone).every(({ clock }) => clock.startsAt === last.at);
}

/** The last message; undefined where a time is missing or two share the last one, because pages differ in their order. */
function newest(messages: readonly Message[], zone: string): Message | undefined {
  const timed = messages
    .filter(({ from }) => from !== 'platform')
    .map((message) => ({ message, time: message.at && toEpoch(message.at, zone) }));
  if (timed.length > 1 && timed.some(({ time }) => time === undefined)) return undefined;
  const latest = Math.max(...timed.map(({ time }) => Number(time)));
  const last = timed.length > 1 ? timed.filter(({ time }) => time === latest) : timed;
  return last.length === 1 ? last[0]?.message : undefined;
}
