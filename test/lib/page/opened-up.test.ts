// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { lexicon } from '../../../lib/page/lexicon.ts';
import { openedUp } from '../../../lib/page/opened-up.ts';
import type { Source } from '../../../lib/page/source.ts';
import { textOf } from '../../../lib/page/text.ts';

const put = (html: string): Source => {
  document.body.innerHTML = html;
  return { url: new URL('https://example.com/'), root: document, payloads: [], now: '' };
};
const said = ({ root }: Source) => textOf(root.querySelector('body') ?? document.body);

test('a page without components is handed back as it is', () => {
  const source = put('<p>Order ID</p>');
  expect(openedUp(source)).toBe(source);
});

test('what stands in open shadow roots stands in the copy, at its place', () => {
  const source = put('<p>before</p><kat-row></kat-row><p>after</p>');
  const outer = document.querySelector('kat-row')?.attachShadow({ mode: 'open' });
  if (outer) outer.innerHTML = '<style>p {}</style><kat-cell></kat-cell>';
  const inner = outer?.querySelector('kat-cell')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = '<a href="/orders-v3/order/1">inside</a>';
  const before = document.documentElement.outerHTML;
  const opened = openedUp(source);
  expect(said(opened)).toBe('before inside after');
  expect(opened.root.querySelector('a')?.getAttribute('href')).toBe('/orders-v3/order/1');
  expect(document.documentElement.outerHTML).toBe(before);
  expect(openedUp(source)).toBe(opened);
});

test('a closed shadow root stays closed', () => {
  const source = put('<kat-row></kat-row>');
  const closed = document.querySelector('kat-row')?.attachShadow({ mode: 'closed' });
  if (closed) closed.innerHTML = 'inside';
  expect(said(openedUp(source))).toBe('');
});

test('the text of a component that it keeps in an attribute is a label, and said once', () => {
  const source = put(
    '<div><kat-label text="Order ID"></kat-label><b>17</b></div><kat-button label="Send"></kat-button>',
  );
  const button = document.querySelector('kat-button')?.attachShadow({ mode: 'open' });
  if (button) button.innerHTML = '<button>Send</button>';
  const opened = openedUp(source);
  const { label } = lexicon({ labels: { order: ['Order ID'] } });
  expect(label('order', (text) => text).read(opened)).toBe('17');
  expect(said(opened)).toBe('Order ID 17 Send');
});

test('nothing that the copy holds can run', () => {
  const source = put('<kat-x></kat-x><img src="x" onerror="window.ran = true"><a href="#">a</a>');
  const copy = openedUp(source).root;
  expect(copy.querySelector('img')?.attributes).toHaveLength(0);
  expect(copy.querySelector('kat-x')).toBeNull();
});

test('an element with a name that no document creates', () => {
  const source = put('<kat-x></kat-x><a:b>text</a:b>');
  expect(said(openedUp(source))).toBe('text');
});
