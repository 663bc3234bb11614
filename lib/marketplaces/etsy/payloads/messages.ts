import type { Message } from '../../../model/facts.ts';
import { answersFrom } from '../../../page/answers.ts';
import { isRecord } from '../../../page/is-record.ts';
import type { Source } from '../../../page/source.ts';
import { fromEpoch } from '../../../time/epoch.ts';
import type { Site } from '../../marketplace.ts';
import { digitsIn, member, recordsOf, type Fields } from '../../payload-values.ts';
import { isCall, orderOfConvos } from '../addresses.ts';
import { bootData } from './orders.ts';
import { plainText } from './plain-text.ts';

/** The newest conversation of an order; undefined where none came. */
export function convosOf(source: Source, orderId: string): readonly Fields[] | undefined {
  const own = answersFrom(source, isCall('convos')).findLast(
    ({ url, data }) => orderOfConvos(url) === orderId && Array.isArray(member(data, 'messages')),
  );
  return own && recordsOf(member(own.data, 'messages'));
}

/** The newest data of a conversation, with the other person and the orders of both; undefined where none came. */
export function threadOf(source: Source, thread: string): Fields | undefined {
  const all = [
    ...bootData(source),
    ...answersFrom(source, isCall('detail-view-data')).map(({ data }) => data),
  ];
  return all
    .map((data) => member(data, 'detail'))
    .filter(isRecord)
    .findLast((detail) => digitsIn(detail['conversation_id']) === thread);
}

/**
 * The messages of a conversation with `buyer` (a user id), all or none: whose a message is decides what it
 * means. The call of an order and the page of a thread name their members in different ways.
 */
export function messagesOf(
  lines: readonly Fields[],
  buyer: string | undefined,
  site: Site,
): readonly Message[] | undefined {
  if (buyer === undefined) return undefined;
  const senders = new Set(
    lines.map((line) => digitsIn(line['sender_user_id'] ?? line['sender_id'])),
  );
  senders.delete(buyer);
  // A third voice may be Etsy's: then nobody knows which one is the seller's.
  if (senders.size > 1) return undefined;
  const messages = lines.flatMap((line): Message[] => {
    const sender = digitsIn(line['sender_user_id'] ?? line['sender_id']);
    const text = plainText(line['message_body'] ?? line['message'], 20_000);
    if (sender === undefined || text === undefined) return [];
    const at = fromEpoch(line['create_date'], site.zone);
    return [{ from: sender === buyer ? 'buyer' : 'seller', ...(at && { at }), text }];
  });
  return messages.length > 0 && messages.length === lines.length ? messages : undefined;
}
