import type { Message } from '../../../model/facts.ts';
import { isRecord } from '../../../page/is-record.ts';
import {
  countryIn,
  digitsIn,
  nameIn,
  recordsOf,
  textIn,
  type Fields,
} from '../../payload-values.ts';
import { callNames } from '../addresses.ts';
import { unpacked } from './answer.ts';
import { stampTime } from './times.ts';

/** One message of the chat as its payload tells it. */
export interface Said {
  readonly id: string;
  readonly session: string;
  readonly message: Message;
  /** Milliseconds since 1970; 0 where the answer does not say. */
  readonly sent: number;
  readonly buyer?: string;
  /** The order of a card that was sent. */
  readonly order?: string;
  readonly evidence?: 'photo' | 'video';
}

const LONGEST = 20_000;
/** A message and not an update of the session, a status or a receipt. */
const MESSAGE = 1;
const RECALLED = 1;
const SIDES: Readonly<Record<string, Message['from']>> = {
  11: 'buyer',
  12: 'seller',
  13: 'seller',
};
/** Answers of the marketplace's assistant or of a plug-in, which write in the seller's name. */
const ROBOTS = ['im_ai', 'im_open_api'];
const ORDER_CARDS = ['10004', '10007'];
const EVIDENCE: Readonly<Record<string, 'photo' | 'video'>> = {
  3: 'photo',
  5: 'video',
  7: 'video',
};

/** An id of the chat: of a session, a message, a buyer. */
export function chatId(value: unknown): string | undefined {
  const id = Number.isSafeInteger(value) ? String(value) : value;
  return typeof id === 'string' && /^[\w#@.:|=+/-]{1,120}$/.test(id) ? id : undefined;
}

/** The messages of one session: a list of items, at least one of them a message. */
export function chatHistory(layer: unknown): readonly Said[] | undefined {
  if (!Array.isArray(layer) || layer.length === 0) return undefined;
  const said = layer.flatMap((item) => saidIn(item) ?? []);
  return said.length > 0 ? said : undefined;
}

/** New messages of any session: `{syncDataValuesMap: {im: [{bizData: "…"}]}}`. */
export function chatSync(layer: unknown): readonly Said[] | undefined {
  const map = isRecord(layer) ? layer['syncDataValuesMap'] : undefined;
  if (!isRecord(map)) return undefined;
  const entries = Object.values(map).flatMap(recordsOf);
  return entries.flatMap((entry) => saidIn(unpacked(entry['bizData'] ?? entry['bizDataV2'])) ?? []);
}

function saidIn(item: unknown): Said | undefined {
  if (!isRecord(item)) return undefined;
  const header = fieldsIn(item['header']);
  const body = fieldsIn(item['body']);
  const type = fieldsIn(body['typeData']);
  if (header['type'] !== undefined && Number(header['type']) !== MESSAGE) return undefined;
  const id = chatId(type['mid'] ?? type['messageId']);
  const session = chatId(type['sid'] ?? type['sessionId']);
  const side = SIDES[String(type['fromType'])];
  if (!id || !session || !side || Number(type['status']) === RECALLED) return undefined;
  const robot = ROBOTS.includes(String(fieldsIn(type['ext'])['fromCode']));
  const { card: kind } = fieldsIn(body['layoutData']);
  const card = typeof kind === 'number' || typeof kind === 'string' ? String(kind) : '';
  const template = unpacked(body['templateData']);
  const told = fieldsIn(template);
  const text = textIn(isRecord(template) ? (told['txt'] ?? told['text']) : template, LONGEST) ?? '';
  const at = stampTime(type['sendTime']);
  const order = ORDER_CARDS.includes(card) ? digitsIn(told['orderId']) : undefined;
  const buyer = side === 'buyer' ? chatId(type['from']) : undefined;
  const evidence = side === 'buyer' ? EVIDENCE[card] : undefined;
  return {
    id,
    session,
    // A picture or a card without a word is said all the same: it is what the next answer answers.
    message: { from: robot ? 'platform' : side, ...(at && { at }), text },
    sent: at === undefined ? 0 : Number(type['sendTime']),
    ...(buyer && { buyer }),
    ...(order && { order }),
    ...(evidence && { evidence }),
  };
}

const fieldsIn = (value: unknown): Fields => (isRecord(value) ? value : {});

/** The sessions of the message box; undefined where the shape is another. */
export function chatSessions(layer: unknown): readonly Fields[] | undefined {
  if (!isRecord(layer) || !Array.isArray(layer['sessionViewDTOList'])) return undefined;
  return recordsOf(layer['sessionViewDTOList']);
}

const place = (member: string) => `payload ${callNames['session-list']} ${member}`;

/** Who a session is with, the last message that the list shows of it, and whether it waits for the seller. */
export function placesInSession(session: Fields) {
  const data = fieldsIn(session['sessionData']);
  const tags = Array.isArray(data['tags']) ? data['tags'] : [];
  const side = SIDES[String(data['senderAccountType'])];
  const byRobot =
    side === 'seller' && tags.some((tag) => tag === 'ai-serving' || tag === 'un-replied');
  const waits = tags.includes('un-replied') || (side === 'buyer' && tags.length === 0);
  const text = textIn(data['content'], LONGEST);
  const at = stampTime(data['lastMessageTime']);
  const from = byRobot ? 'platform' : side;
  const told = (member: string, value: unknown) => [{ name: place(member), read: () => value }];
  return {
    waits,
    partner: {
      'buyer.name': told('sessionData.title', nameIn(data['title'])),
      'buyer.id': told('target.targetId', chatId(fieldsIn(session['target'])['targetId'])),
      'buyer.country': told('sessionData.country', countryIn(data['country'])),
    },
    row: {
      caseId: told('sessionId', chatId(session['sessionId'])),
      stage: told('sessionData.tags', waits ? 'request' : undefined),
      messages: told(
        'sessionData.content',
        from && text ? [{ from, ...(at && { at }), text }] : undefined,
      ),
    },
  };
}
