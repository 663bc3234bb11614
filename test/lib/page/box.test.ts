// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findBox, isBox } from '../../../lib/page/box.ts';
import { deepQuery } from '../../../lib/page/deep-query.ts';

const put = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};

test.each([
  ['text area', '<textarea id="it"></textarea>'],
  ['editable', '<div id="it" contenteditable="true"></div>'],
  ['editable by the bare attribute', '<div id="it" contenteditable></div>'],
  [
    'beside a search',
    '<input type="search"><textarea name="searchbox"></textarea><textarea id="it"></textarea>',
  ],
])('finds %s', (_, html) => {
  expect(findBox(put(html))?.id).toBe('it');
});

test.each([
  '<textarea hidden></textarea>',
  '<div style="display:none"><textarea style="display:none"></textarea></div>',
  '<textarea readonly></textarea>',
  '<textarea disabled></textarea>',
  '<div aria-hidden="true"><textarea></textarea></div>',
  '<input type="text">',
  '<div contenteditable="false"></div>',
  '<form role="search"><textarea></textarea></form>',
  '<textarea placeholder="Search messages"></textarea>',
])('not %s', (html) => {
  expect(findBox(put(html))).toBeNull();
});

test('goes into open shadow roots', () => {
  const host = document.createElement('kat-textarea');
  put('').append(host);
  const inner = document.createElement('textarea');
  host.attachShadow({ mode: 'open' }).append(inner);
  expect(findBox(document)).toBe(inner);
  expect(isBox(host)).toBe(true);
  expect(deepQuery(document, 'textarea')).toEqual([inner]);
});
