import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chatHistory,
  chatId,
  chatSessions,
  chatSync,
  placesInSession,
} from '../../../../lib/marketplaces/aliexpress/payloads/chat.ts';
import type { Payload } from '../../../../lib/page/source.ts';
import { readPage } from './read-page.ts';

const AT = Date.UTC(2026, 2, 6, 4, 0, 0);

const item = (type: object, template: unknown, card: unknown = 1) => ({
  header: { type: 1 },
  body: {
    typeData: { mid: 'm1', sid: 's1', fromType: 11, sendTime: AT, ...type },
    layoutData: { card },
    templateData: JSON.stringify(template),
  },
});
const only = (type: object, template: unknown = { txt: 'Hi' }, card?: unknown) =>
  chatHistory([item(type, template, card)])?.[0];

describe('a message of the chat', () => {
  it.each([
    [11, 'buyer'],
    [12, 'seller'],
    [13, 'seller'],
    ['11', 'buyer'],
  ])('side %s is the %s', (fromType, from) => {
    expect(only({ fromType })?.message).toEqual({
      from,
      at: '2026-03-05T20:00:00-08:00',
      text: 'Hi',
    });
  });

  it('of another side, without an id or called back is none', () => {
    expect(only({ fromType: 14 })).toBeUndefined();
    expect(only({ mid: undefined })).toBeUndefined();
    expect(only({ sid: '' })).toBeUndefined();
    expect(only({ status: 1 })).toBeUndefined();
  });

  it('of the assistant is the platform’s, though it has the seller’s side', () => {
    expect(only({ fromType: 12, ext: { fromCode: 'im_ai' } })?.message.from).toBe('platform');
    expect(only({ fromType: 12, ext: { fromCode: 'im_open_api' } })?.message.from).toBe('platform');
  });

  it('with an order card names the order, also where the id is a number', () => {
    expect(only({}, { orderId: '8205551230046417' }, 10004)?.order).toBe('8205551230046417');
    expect(only({}, { orderId: 8205551230046417 }, '10007')?.order).toBe('8205551230046417');
    expect(only({}, { orderId: '8205551230046417' }, 1)?.order).toBeUndefined();
  });

  it('with a picture or a film is evidence of the buyer, and of nobody else', () => {
    expect(only({}, { imgUrl: 'x' }, 3)).toMatchObject({
      evidence: 'photo',
      message: { text: '' },
    });
    expect(only({}, { url: 'x' }, 5)?.evidence).toBe('video');
    expect(only({ fromType: 12 }, { imgUrl: 'x' }, 3)?.evidence).toBeUndefined();
  });

  it('may be plain text and without a time', () => {
    const plain = { ...item({ sendTime: 'soon' }, '') };
    Object.assign(plain.body, { templateData: 'Hello' });
    expect(chatHistory([plain])?.[0]?.message).toEqual({ from: 'buyer', text: 'Hello' });
  });

  it('is not an update of the session or a receipt', () => {
    for (const type of [3, 4, 11, 12]) {
      expect(chatHistory([{ ...item({}, { txt: 'Hi' }), header: { type } }])).toBeUndefined();
    }
  });
});

describe('the shapes', () => {
  it('of other answers are none', () => {
    for (const layer of [undefined, null, [], {}, 'x', [1], { dataSource: [] }]) {
      expect(chatHistory(layer)).toBeUndefined();
      expect(chatSync(layer)).toBeUndefined();
      expect(chatSessions(layer)).toBeUndefined();
    }
  });

  it('never throw, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        chatHistory([a, { header: a, body: { typeData: b, layoutData: a, templateData: b } }]);
        chatSync({ syncDataValuesMap: { im: [{ bizData: a }, { bizData: JSON.stringify(b) }] } });
        const sessions = chatSessions({ sessionViewDTOList: [{ sessionData: a, target: b }, a] });
        for (const session of sessions ?? []) placesInSession(session);
      }),
      { numRuns: 300 },
    );
  });

  it('an id has no spaces and no markup', () => {
    expect(chatId('2208800012345#501')).toBe('2208800012345#501');
    expect(chatId(6100022233)).toBe('6100022233');
    for (const id of ['', 'a b', '<b>', 'x'.repeat(121), 1.5, null]) {
      expect(chatId(id)).toBeUndefined();
    }
  });
});

describe('the chat page', () => {
  const URL = 'https://csp.aliexpress.com/m_apps/im-chat/im#/window';
  const from = (api: string, data: unknown): Payload => ({
    url: `https://seller-acs.aliexpress.com/h5/${api}/1.0/`,
    body: JSON.stringify({ ret: ['SUCCESS::OK'], data }),
  });
  const history = (...items: unknown[]) =>
    from('mtop.gsp.im.web.seller.messagebox.direction.querybysessionid', { result: items });
  const order = (mid: string, orderId: string) => item({ mid }, { orderId }, 10004);

  it('shows the conversation that was asked for last', () => {
    const outcome = readPage(URL, [
      history(item({ mid: 'a', sid: 's1' }, { txt: 'first' })),
      history(item({ mid: 'b', sid: 's2' }, { txt: 'second' })),
    ]);
    expect(outcome).toMatchObject({
      kind: 'read',
      facts: { caseId: 's2', messages: [{ text: 'second' }] },
    });
  });

  it('names no order where the cards are of two', () => {
    const outcome = readPage(URL, [
      history(order('a', '8205551230046417'), order('b', '8205551230046418')),
    ]);
    expect(outcome).toMatchObject({ kind: 'read', facts: { caseId: 's1' } });
    expect(outcome).not.toHaveProperty('facts.orderId');
  });

  it('lists nothing where every session is answered, and nothing is read of a session without id', () => {
    const api = 'mtop.gsp.im.use.web.seller.messagebox.querySessionList';
    const answered = { sessionId: 's1', sessionData: { tags: [], senderAccountType: 12 } };
    const nameless = {
      sessionData: { tags: ['un-replied'], content: 'Hi', senderAccountType: 11 },
    };
    expect(readPage(URL, [from(api, { sessionViewDTOList: [answered, nameless] })])).toMatchObject({
      kind: 'list',
      rows: [],
      trail: { 'rows.0!': 'no caseId' },
    });
  });

  it('says why nothing was read', () => {
    const api = 'mtop.gsp.im.use.web.seller.messagebox.querySessionList';
    const refused = { ...from(api, {}), body: '{"ret":["RGV587_ERROR::SM::x"]}' };
    expect(readPage(URL, [refused])).toMatchObject({
      kind: 'unreadable',
      trail: { 'payload!': 'querySessionList answered RGV587_ERROR (captcha)' },
    });
  });
});
