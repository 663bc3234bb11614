// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { insertText } from '../../../lib/page/insert.ts';

const DRAFT = 'Dear Ada,\nyour parcel is on its way.';
let box: HTMLTextAreaElement;
let submitted = 0;

beforeEach(() => {
  submitted = 0;
  document.body.innerHTML = '<form><textarea></textarea><button>Send</button></form>';
  const form = document.querySelector('form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    submitted++;
  });
  document.querySelector('button')?.addEventListener('click', () => submitted++);
  const found = document.querySelector('textarea');
  if (!found) throw new Error('no box');
  box = found;
});

describe('text area', () => {
  test('at the cursor, over the selection, and back', async () => {
    box.value = 'Hello OLD there';
    box.setSelectionRange(6, 9);
    const { result, undo } = await insertText(box, DRAFT);
    expect(result).toBe('inserted');
    expect(box.value).toBe(`Hello ${DRAFT} there`);
    expect(undo()).toBe(true);
    expect(box.value).toBe('Hello OLD there');
    expect([box.selectionStart, box.selectionEnd]).toEqual([6, 9]);
    expect(submitted).toBe(0);
  });

  test('tells the page, through shadow roots too', async () => {
    const host = document.createElement('kat-textarea');
    const inner = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('input', heard, { once: true });
    expect((await insertText(host, DRAFT)).result).toBe('inserted');
    expect(inner.value).toBe(DRAFT);
    const [event] = heard.mock.calls[0] ?? [];
    expect(event).toMatchObject({ bubbles: true, composed: true });
  });

  test('a page that puts its own text back has not taken it', async () => {
    box.value = 'mine';
    box.addEventListener('input', () => queueMicrotask(() => (box.value = 'mine')));
    const { result, undo } = await insertText(box, DRAFT);
    expect(result).toBe('not-taken');
    expect(box.value).toBe('mine');
    expect(undo()).toBe(false);
  });

  test('a page that cuts the text gets its own text back', async () => {
    box.value = 'mine ';
    box.setSelectionRange(5, 5);
    const own = box;
    own.addEventListener('input', () => setTimeout(() => (own.value = own.value.slice(0, 12))));
    const { result } = await insertText(box, DRAFT);
    expect(result).toBe('not-taken');
    expect(box.value).toBe('mine ');
  });

  test('a framework that overrides the setter of the element is gone past', async () => {
    let shown = '';
    Object.defineProperty(box, 'value', {
      configurable: true,
      get: (): unknown => Reflect.get(HTMLTextAreaElement.prototype, 'value', box),
      set: (value: string) => {
        shown = value;
      },
    });
    expect((await insertText(box, DRAFT)).result).toBe('inserted');
    expect(shown).toBe('');
    expect(box.value).toBe(DRAFT);
  });

  test('nothing is undone once the seller has written on', async () => {
    const { undo } = await insertText(box, DRAFT);
    box.value += ' PS';
    expect(undo()).toBe(false);
    expect(box.value).toBe(`${DRAFT} PS`);
  });
});

test('one line takes the text on one line', async () => {
  const line = document.createElement('input');
  document.body.append(line);
  expect((await insertText(line, DRAFT)).result).toBe('inserted');
  expect(line.value).toBe('Dear Ada, your parcel is on its way.');
});

test('editable element: at the end without a cursor, and back to the same nodes', async () => {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.innerHTML = '<p>Hello <b>there</b></p>';
  document.body.append(editor);
  const before = editor.innerHTML;
  const { result, undo } = await insertText(editor, DRAFT);
  expect(result).toBe('inserted');
  expect(editor.textContent).toContain('your parcel is on its way.');
  expect(undo()).toBe(true);
  expect(editor.innerHTML).toBe(before);
  expect(submitted).toBe(0);
});

test.each(['<p>text</p>', '<input type="password">', '<div contenteditable="false"></div>'])(
  'not into %s',
  async (html) => {
    document.body.innerHTML = html;
    const element = document.body.firstElementChild;
    if (!(element instanceof HTMLElement)) throw new Error('no element');
    const before = document.body.innerHTML;
    expect((await insertText(element, DRAFT)).result).toBe('not-taken');
    expect(document.body.innerHTML).toBe(before);
  },
);
