import type { Places } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { readList } from '../../read-list.ts';
import { readPage } from '../../read-page.ts';
import type { Page } from '../../marketplace.ts';
import { callNames, isAt } from '../addresses.ts';
import {
  chatHistory,
  chatId,
  chatSessions,
  chatSync,
  placesInSession,
  type Said,
} from '../payloads/chat.ts';
import { answersOf, troubleWith } from '../payloads/find.ts';

const shapes = {
  'session-list': chatSessions,
  'chat-history': chatHistory,
  'chat-sync': chatSync,
};
const known = {
  marketplace: 'aliexpress',
  page: 'messages',
  caseType: 'aliexpress.message',
} as const;
const HISTORY = `payload ${callNames['chat-history']}`;

/**
 * The chat. Its address names no conversation: the one whose messages were asked for last is open.
 * Before one is opened the page is the list of those that wait for the seller.
 */
export const messagesPage: Page = {
  kind: 'messages',
  owns: (url) => isAt(url, '/m_apps/im-chat/im'),
  examples: [
    'https://gsp.aliexpress.com/m_apps/im-chat/im#/window',
    'https://csp.aliexpress.com/m_apps/im-chat/im?channelId=8123456#/window',
  ],
  proof: (source) => {
    if (openSession(source) !== undefined) return HISTORY;
    return answersOf(source, 'session-list', chatSessions).length > 0
      ? `payload ${callNames['session-list']}`
      : undefined;
  },
  trouble: (source) => troubleWith(source, shapes),
  read: (source) => {
    const trail = troubleWith(source, shapes);
    const session = openSession(source);
    if (session === undefined) {
      const rows = sessionsIn(source)
        .map(placesInSession)
        .filter(({ waits }) => waits);
      const read = readList(
        { ...known, key: 'caseId' },
        rows.map(({ partner, row }) => ({ source, places: { ...row, ...partner } })),
      );
      return { ...read, trail: { ...trail, ...read.trail } };
    }
    const read = readPage(source, known, placesOf(source, session));
    return { ...read, trail: { ...trail, ...read.trail } };
  },
};

const sessionsIn = (source: Source) =>
  answersOf(source, 'session-list', chatSessions).flatMap(({ value }) => value);

/** The session whose messages the page asked for last. */
const openSession = (source: Source): string | undefined =>
  answersOf(source, 'chat-history', chatHistory).at(-1)?.value.at(-1)?.session;

function placesOf(source: Source, session: string): Places {
  const said = messagesOf(source, session);
  const row = sessionsIn(source).findLast(({ sessionId }) => chatId(sessionId) === session);
  const orders = new Set(said.flatMap(({ order }) => order ?? []));
  const evidence = said.flatMap((one) => one.evidence ?? []);
  const told = (value: unknown) => [{ name: HISTORY, read: () => value }];
  const partner = row && placesInSession(row).partner;
  return {
    caseId: told(session),
    // A thread about several orders does not say which of them the last message means.
    orderId: told(orders.size === 1 ? [...orders][0] : undefined),
    ...partner,
    'buyer.id': [
      ...(partner?.['buyer.id'] ?? []),
      ...told(said.find(({ buyer }) => buyer !== undefined)?.buyer),
    ],
    buyerEvidence: told(evidence.includes('video') ? 'video' : evidence[0]),
    messages: told(said.length > 0 ? said.map(({ message }) => message) : undefined),
  };
}

/** All messages of a session that arrived, each once, oldest first. */
function messagesOf(source: Source, session: string): readonly Said[] {
  const all = new Map<string, Said>();
  for (const { value } of [
    ...answersOf(source, 'chat-history', chatHistory),
    ...answersOf(source, 'chat-sync', chatSync),
  ]) {
    for (const one of value) if (one.session === session) all.set(one.id, one);
  }
  return [...all.values()].toSorted((a, b) => a.sent - b.sent);
}
