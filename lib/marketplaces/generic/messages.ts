import type { Message } from '../../model/facts.ts';
import type { When } from '../../model/instant.ts';
import { plainly, type Noted, type Place } from '../../page/fields.ts';
import { firstOf } from '../../page/first-of.ts';
import type { Source } from '../../page/source.ts';
import { clean, textOf } from '../../page/text.ts';

type ReadWhen = (text: string, source: Source) => When | Noted<When> | undefined;

const BUBBLE =
  '[class*="message" i], [class*="msg" i], [class*="bubble" i], [class*="chat-item" i], [role="log"] > *, [data-message-id]';
/** Who speaks, by the words of the bubble's head or by its class. */
const SPEAKERS: readonly (readonly [Message['from'], RegExp])[] = [
  [
    'seller',
    /\b(?:seller|you|me|self|mine|outgoing|sent)\b|卖家|賣家|vendedor|verkäufer|продавец|sprzedawca|出品者|판매자/i,
  ],
  [
    'buyer',
    /\b(?:buyer|customer|incoming|received)\b|买家|買家|comprador|käufer|acheteur|покупатель|kupujący|購入者|구매자/i,
  ],
  ['platform', /\b(?:system|platform|support)\b|系统|平台|система/i],
];
const MAX_BUBBLES = 200;
const MAX_TEXT = 4_000;

/** The messages of a thread whose layout nobody knows: only those whose speaker the page names. */
export function messagesOf(when: ReadWhen): Place<Message[]> {
  return {
    name: 'message bubbles',
    read: (source) => {
      const all = [...source.root.querySelectorAll(BUBBLE)].slice(0, MAX_BUBBLES);
      // The innermost bubble is one message; what holds several is the thread.
      const bubbles = all.filter(
        (bubble) => !all.some((other) => other !== bubble && bubble.contains(other)),
      );
      const messages = bubbles.flatMap((bubble) => read(bubble, source, when) ?? []);
      return messages.length > 0 && messages.length === bubbles.length ? messages : undefined;
    },
  };
}

function read(bubble: Element, source: Source, when: ReadWhen): Message | undefined {
  const parts = [...bubble.querySelectorAll('*')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map((part) => textOf(part, MAX_TEXT) ?? '')
    .filter((text) => text !== '');
  const text = parts.length === 0 ? textOf(bubble, MAX_TEXT) : longest(parts);
  if (!text) return undefined;
  const said = [
    bubble.getAttribute('class') ?? '',
    bubble.getAttribute('aria-label') ?? '',
    ...parts.filter((part) => part !== text && part.length < 60),
  ].map((words) => clean(words.replace(/[-_]/g, ' ')));
  const from = firstOf(SPEAKERS, ([speaker, words]) =>
    said.some((part) => words.test(part)) ? speaker : undefined,
  );
  if (!from) return undefined;
  const stamp = bubble.querySelector('time')?.getAttribute('datetime');
  const at = firstOf(
    [...(stamp ? [stamp] : []), ...parts.filter((part) => part !== text)],
    (part) => plainly(when(part, source)),
  );
  return { from, text, ...(at !== undefined && { at }) };
}

const longest = (parts: readonly string[]) =>
  parts.reduce((found, part) => (part.length > found.length ? part : found), '');
