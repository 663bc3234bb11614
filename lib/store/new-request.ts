import type { Message } from '../model/facts.ts';
import { same } from './same.ts';

/** No time zone ends a day later than this after its midnight in UTC. */
const LONGEST_DAY = 36 * 3_600_000;

/**
 * A message of the buyer that came after the seller's answer. One that this kind of page showed
 * before is old whatever its time says, because printed times can be off by an assumed zone.
 */
export function isNewRequest(
  message: Message,
  answeredAt: string | undefined,
  messages: readonly Message[] = [],
  seen?: readonly Message[],
): boolean {
  if (message.from !== 'buyer' || answeredAt === undefined) return false;
  const copies = (list: readonly Message[]) => list.filter((each) => same(each, message)).length;
  if (seen && copies(messages) <= copies(seen)) return false;
  const { at } = message;
  // Without a time only the comparison with an earlier look can tell.
  if (at === undefined) return seen !== undefined;
  const answered = Date.parse(answeredAt);
  const start = Date.parse(at);
  return (
    start > answered || (seen !== undefined && at.length === 10 && start + LONGEST_DAY > answered)
  );
}
