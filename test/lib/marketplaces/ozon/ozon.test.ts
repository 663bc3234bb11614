import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { observe } from '../../../../lib/marketplaces/observe.ts';
import {
  isChat,
  isList,
  isReturns,
  orderIn,
  postingIn,
} from '../../../../lib/marketplaces/ozon/addresses.ts';
import { issueOf } from '../../../../lib/marketplaces/ozon/labels.ts';
import { ozon } from '../../../../lib/marketplaces/ozon/reader.ts';

const at = (path: string) => new URL(`https://seller.ozon.ru${path}`);

describe('addresses', () => {
  it.each([
    ['/app/postings/fbs?tab=all&postingDetails=0128619527-0157-1', '0128619527-0157-1'],
    ['/app/postings/fbs?postingNumber=31234567-0101-1', '31234567-0101-1'],
    ['/app/postings/fbo/31234567-0101-12', '31234567-0101-12'],
    ['/app/postings/crossborder/fbo/0128619527-0157-1', '0128619527-0157-1'],
    ['/app/postings/0128619527-0157-1', '0128619527-0157-1'],
    ['/app/postings/fbs', undefined],
    ['/app/postings/fbs?postingNumber=0128619527-0157', undefined],
    ['/app/postings/fbs?postingNumber=x0128619527-0157-1x', undefined],
    ['/app/returns/main?postingNumber=0128619527-0157-1', undefined],
  ])('%s', (path, id) => expect(orderIn(at(path))).toBe(id));

  it('tell lists, returns and chats apart', () => {
    expect(isList(at('/app/postings/fbs?tab=all'))).toBe(true);
    expect(isList(at('/app/postings/crossborder/fbs'))).toBe(true);
    expect(isList(at('/app/postings/fbs?postingDetails=0128619527-0157-1'))).toBe(false);
    expect(isList(at('/app/postings/settings'))).toBe(false);
    expect(isReturns(at('/app/returns/supply/common?filters=x'))).toBe(true);
    expect(isChat(at('/app/messenger?group=customers_v2'))).toBe(true);
    expect(isChat(at('/app/messenger/?group=support_v2&id=1'))).toBe(false);
    expect(isChat(at('/app/messenger?channel=SCRM'))).toBe(false);
  });
});

it('a posting is no part of a longer number and no date', () => {
  expect(postingIn('Отправление 0128619527-0157-1 принято')).toBe('0128619527-0157-1');
  for (const text of [
    '0128619527-0157',
    '00128619527-0157-1',
    '2026-11-22',
    '0128619527-0157-1-2',
  ]) {
    expect(postingIn(text)).toBeUndefined();
  }
});

describe('the panel over the list', () => {
  const line = (id: string, state: string) => `<tr><td>${id}</td><td>${state}</td></tr>`;
  const list = `<table><thead><tr><th>Номер отправления</th><th>Статус</th></tr></thead><tbody>
    ${line('31234567-0101-1', 'Отменён')}${line('0128619527-0157-1', 'Доставлен')}</tbody></table>`;
  const read = (panel: string) =>
    observe([ozon], {
      url: at('/app/postings/fbs?postingDetails=0128619527-0157-1'),
      root: new JSDOM(list + panel).window.document,
      payloads: [],
      now: '2026-11-22T12:00:00+03:00',
    });

  it('is read and not the list below it', () => {
    expect(
      read(
        '<aside><b>0128619527-0157-1</b><p>Статус: Доставлен</p><p>Доставлен 20 ноября</p></aside>',
      ),
    ).toMatchObject({
      kind: 'read',
      facts: { orderId: '0128619527-0157-1', orderState: 'delivered' },
    });
  });
  it('of another posting is not read', () => {
    expect(read('<aside><b>31234567-0101-1</b><p>Статус: Отменён</p></aside>').kind).toBe(
      'unreadable',
    );
    expect(read('').kind).toBe('unreadable');
  });
});

it.each([
  ['Не соответствует описанию', 'not-as-described'],
  ['Товар бракованный', 'defective'],
  ['Привезли другой товар', 'wrong-item'],
  ['Не подошёл размер', 'size-fit'],
  ['Передумал покупать', 'changed-mind'],
  ['Подделка', 'counterfeit'],
  ['Спасибо', undefined],
])('reason: %s', (said, issue) => expect(issueOf(said)).toBe(issue));
