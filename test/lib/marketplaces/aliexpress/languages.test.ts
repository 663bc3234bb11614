import { describe, expect, it } from 'vitest';
import {
  caseTypeOf,
  meaningOf,
  orderStates,
  orderTimeLabel,
  remainingLabel,
  respondLabel,
  states,
} from '../../../../lib/marketplaces/aliexpress/labels.ts';
import { printedDeadline } from '../../../../lib/marketplaces/aliexpress/pages/respond-by.ts';
import { JSDOM } from 'jsdom';

describe('states of a dispute in ru and es', () => {
  it.each([
    ['Спор закрыт', 'closed', undefined],
    ['Спор завершён', 'closed', undefined],
    ['Ожидание ответа продавца', 'request', undefined],
    ['Ожидает вашего ответа', 'request', undefined],
    ['Ожидание ответа покупателя', 'negotiation', undefined],
    ['Ожидание возврата товара покупателем', 'negotiation', 'approved'],
    ['AliExpress рассматривает спор', 'platform-review', undefined],
    ['Disputa cerrada', 'closed', undefined],
    ['Esperando tu respuesta', 'request', undefined],
    ['Esperando la respuesta del vendedor', 'request', undefined],
    ['Esperando respuesta del comprador', 'negotiation', undefined],
    ['Esperando la devolución del artículo', 'negotiation', 'approved'],
    ['AliExpress está revisando la disputa', 'platform-review', undefined],
    ['En negociación', 'negotiation', undefined],
  ])('%s', (said, stage, returned) => {
    const state = meaningOf(said, states);
    expect([state?.stage, state?.return]).toEqual([stage, returned]);
  });

  it.each([['Estado de la disputa'], ['Детали'], ['Comprador'], ['']])('%s says none', (said) => {
    expect(meaningOf(said, states)).toBeUndefined();
  });
});

describe('states of an order', () => {
  it.each([
    ['等待仓库发货', 'unshipped'],
    ['Awaiting warehouse shipment', 'unshipped'],
    ['Ожидает оплаты', 'unpaid'],
    ['Ожидает отправки', 'unshipped'],
    ['Заказ отправлен', 'shipped'],
    ['Заказ отменён', 'cancelled'],
    ['Pendiente de pago', 'unpaid'],
    ['Pendiente de envío', 'unshipped'],
    ['Enviado', 'shipped'],
    ['Esperando confirmación', 'shipped'],
    ['Cancelado', 'cancelled'],
    ['交易成功', undefined],
    ['Closed', undefined],
  ])('%s', (said, state) => {
    expect(meaningOf(said, orderStates)).toBe(state);
  });
});

it.each([
  ['Ответить до 9 марта', true],
  ['Время на ответ', true],
  ['Plazo para responder', true],
  ['Responde antes del 9 de marzo', true],
  ['Ответственный', false],
  ['Respuesta del comprador', false],
  ['Plazo de entrega', false],
])('a countdown to the answer: %s', (said, is) => {
  expect(respondLabel.test(said)).toBe(is);
});

it('labels of remaining times and of the order', () => {
  for (const said of ['Осталось 2 дня', 'Tiempo restante', 'Quedan 2 días']) {
    expect(remainingLabel.test(said), said).toBe(true);
  }
  for (const said of ['Дата заказа', 'Дата оформления заказа', 'Fecha del pedido']) {
    expect(orderTimeLabel.test(said), said).toBe(true);
  }
});

describe('a printed countdown', () => {
  const now = '2026-03-06T09:00:00-08:00';
  const read = (html: string) =>
    printedDeadline(
      {
        url: new URL('https://gsp.aliexpress.com/m_apps/dispute-management/detail'),
        root: new JSDOM(html).window.document,
        payloads: [],
        now,
      },
      true,
    );
  it.each([
    ['<p>Осталось времени на ответ: 2 дня 3 часа</p>', '2026-03-08T13:00:00-07:00'],
    ['<p>Tiempo para responder: 1 día 2 horas 30 minutos</p>', '2026-03-07T11:30:00-08:00'],
    ['<div>Осталось <b>5 ч 10 мин</b></div>', '2026-03-06T14:10:00-08:00'],
    ['<p>Responda en 5 días</p>', undefined],
  ])('%s', (html, due) => {
    expect(read(html)).toBe(due);
  });
});

it('an issue of the old pages names its kind of case where the reason does', () => {
  expect(caseTypeOf('item-not-received')).toBe('aliexpress.not-received');
  expect(caseTypeOf('defective')).toBe('aliexpress.not-as-described');
  expect(caseTypeOf('other')).toBeUndefined();
  expect(caseTypeOf(undefined)).toBeUndefined();
});
