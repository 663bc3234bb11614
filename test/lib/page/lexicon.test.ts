// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../lib/page/lexicon.ts';
import type { Source } from '../../../lib/page/source.ts';

const words = lexicon({
  labels: {
    order: ['Order', 'Order number', 'Bestellnummer', '订单号', 'Número de pedido'],
    paid: ['Buyer paid'],
    buyer: ['Buyer'],
  },
  phrases: { respond: ['Respond by', 'Antworten Sie bis'], closed: ['This request is closed'] },
  shown: (url) => url.searchParams.get('id') ?? undefined,
});

function page(html: string, id = '77'): Source {
  document.body.innerHTML = html;
  const url = new URL(`https://example.net/?id=${id}`);
  return { url, root: document, payloads: [], now: '2026-04-20T09:00:00Z' };
}
const any = (text: string) => (text === '' ? undefined : text);
const number = (text: string) => (/^\d+$/.test(text) ? text : undefined);
const respond = (html: string) => words.phrase('respond', any).read(page(html));
const order = (html: string) => words.label('order', any).read(page(html));

describe('label → value', () => {
  test.each([
    ['dt/dd', '<dl><dt>Order</dt><dd>A-1</dd></dl>'],
    ['th/td', '<table><tr><th>Order number</th><td>A-1</td></tr></table>'],
    ['td/td', '<table><tr><td>Order:</td><td>A-1</td></tr></table>'],
    [
      'column header',
      '<table><tr><th>Day</th><th>Order</th></tr><tr><td>Monday</td><td>A-1</td></tr></table>',
    ],
    ['one text', '<p>Order: A-1</p>'],
    ['one text with #', '<p>Order #A-1</p>'],
    ['full-width colon', '<p>订单号：A-1</p>'],
    ['case and spaces', '<dl><dt> ORDER \n  NUMBER\u00a0: </dt><dd>A-1</dd></dl>'],
    ['accents in capitals', '<dl><dt>NÚMERO DE PEDIDO</dt><dd>A-1</dd></dl>'],
    ['other language', '<div><span>Bestellnummer</span><span>A-1</span></div>'],
    ['neighbouring blocks', '<div><div><span>Order</span></div><div><b>A-1</b></div></div>'],
    ['text behind the label', '<p><b>Order</b> A-1</p>'],
    [
      'labelled by',
      '<p><span id="x">Order</span></p><em>nothing</em><div aria-labelledby="y x">A-1</div>',
    ],
    ['label for', '<label for="o">Order</label><br><input id="o" value="A-1">'],
    [
      'comments inside',
      '<dl><dt>Or<!--F#1-->der</dt><dd>A<!--F#2-->-1</dd></dl>'.replace(
        'Or<!--F#1-->der',
        'Order<!--F#1--> number',
      ),
    ],
    [
      'translation wrappers',
      '<dl><dt><font><font>Order</font></font></dt><dd><font><font>A-1</font></font></dd></dl>',
    ],
    ['label in pieces', '<dl><dt><font>Order </font><font>number</font></dt><dd>A-1</dd></dl>'],
    ['hidden', '<div style="display:none"><dl><dt>Order</dt><dd>A-1</dd></dl></div>'],
    [
      'empty parts between',
      '<div><span>Order</span><i></i><!-- c --> <span></span><span>A-1</span></div>',
    ],
  ])('%s', (_, html) => {
    expect(order(html)).toBe('A-1');
  });

  test.each([
    ['another word', '<dl><dt>Orders</dt><dd>A-1</dd></dl>'],
    ['a longer label', '<dl><dt>Order date</dt><dd>A-1</dd></dl>'],
    ['in a script', '<script type="application/json">Order: A-1</script>'],
    ['in a sentence', '<p>Your Order: A-1</p>'],
    ['label without value', '<div><dl><dt>Order</dt><dd></dd></dl></div><p></p>'],
    ['value too long to be one', `<dl><dt>Order</dt><dd>${'long '.repeat(200)}</dd></dl>`],
  ])('nothing from %s', (_, html) => {
    expect(order(html)).toBeUndefined();
  });

  test('a longer label is not the shorter one with a value', () => {
    const source = page('<dl><dt>Buyer paid</dt><dd>May 3</dd><dt>Buyer</dt><dd>Ada</dd></dl>');
    expect(words.label('paid', any).read(source)).toBe('May 3');
    expect(words.label('buyer', any).read(source)).toBe('Ada');
  });

  test('a piece of a longer label is not the shorter one', () => {
    const source = page('<dl><dt>Buyer<!--F#1--> paid</dt><dd>May 3</dd></dl>');
    expect(words.label('buyer', any).read(source)).toBeUndefined();
    expect(words.label('paid', any).read(source)).toBe('May 3');
  });

  test('values that are refused are passed over', () => {
    const source = page('<p>Order: soon</p><p>Order: 12</p>');
    expect(words.label('order', number).read(source)).toBe('12');
  });
});

describe('phrases', () => {
  test.each([
    ['one text', '<p>Respond by Apr 20</p>', 'Apr 20'],
    ['another element', '<p>Respond by <b>Apr 20</b></p>', 'Apr 20'],
    ['second sentence', '<p>The buyer wrote to you. Respond by Apr 20</p>', 'Apr 20'],
    ['other language', '<p>Antworten Sie bis 20. April</p>', '20. April'],
  ])('%s', (_, html, value) => {
    expect(respond(html)).toBe(value);
  });
  test.each([
    '<p>If you do not respond by Apr 20</p>',
    '<p>Respond bygone</p>',
    '<style>Respond by Apr 20</style>',
  ])('not %s', (html) => {
    expect(respond(html)).toBeUndefined();
  });
  test('words that are a label and begin a sentence as well are found as both', () => {
    const both = lexicon({ labels: { sent: ['Shipped'] }, phrases: { gone: ['Shipped'] } });
    const source = page('<p>Shipped</p><p>12</p>');
    expect(both.says(source, 'gone')).toBe(true);
    expect(both.label('sent', number).read(source)).toBe('12');
  });

  test('says', () => {
    expect(words.says(page('<p>This request is closed.</p>'), 'closed')).toBe(true);
    expect(words.says(page('<p>Once this request is closed, wait.</p>'), 'closed')).toBe(false);
  });
  test('shows the text of the address, outside scripts', () => {
    expect(words.shows(page('<p>Request 5061234567 is new</p>', '5061234567'))).toBe(true);
    expect(words.shows(page('<script>"5061234567"</script>', '5061234567'))).toBe(false);
    expect(words.shows(page('<a href="/5061234567">x</a>', '5061234567'))).toBe(false);
  });
});

test('works on a part of a page and on a fragment', () => {
  document.body.innerHTML = '<p>Order: 1</p><section><p>Order: 2</p></section>';
  const section = document.querySelector('section');
  const fragment = document.createDocumentFragment();
  fragment.append(document.createElement('p'));
  fragment.firstElementChild?.append('Order: 3');
  const source = page('').url;
  for (const [root, value] of [
    [section, '2'],
    [fragment, '3'],
  ] as const) {
    if (!root) throw new Error('no root');
    const at: Source = { url: source, root, payloads: [], now: '' };
    expect(words.label('order', any).read(at)).toBe(value);
  }
});
