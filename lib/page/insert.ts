import { insertTextIntoField } from 'text-field-edit';
import { editable } from './box.ts';

export interface Insertion {
  /** `not-taken`: the page did not keep the text; the box is as it was before. */
  readonly result: 'inserted' | 'not-taken';
  /** Puts the box back, if it still holds exactly what was inserted. True when it did. */
  readonly undo: () => boolean;
}

/** Frameworks give back their own state after an input event; what is there after this many milliseconds stays. */
const SETTLING = 60;
const NOTHING: Insertion = { result: 'not-taken', undo: () => false };

/**
 * Writes text at the cursor of a text area, an input, an editable element, or the box inside a
 * component, and looks again a moment later whether the text is there. Presses nothing, sends nothing.
 */
export async function insertText(box: HTMLElement, text: string): Promise<Insertion> {
  const target = editable(box);
  if (!target || text === '') return NOTHING;
  const plain = text.replace(/\r\n?/g, '\n');
  return isField(target) ? intoField(target, plain) : intoEditable(target, plain);
}

type Field = HTMLTextAreaElement | HTMLInputElement;
const isField = (element: HTMLElement): element is Field =>
  element.localName === 'textarea' || element.localName === 'input';

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLING));

async function intoField(field: Field, text: string): Promise<Insertion> {
  const written = field.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;
  const before = field.value;
  const start = field.selectionStart ?? before.length;
  const end = field.selectionEnd ?? start;
  const wanted = before.slice(0, start) + written + before.slice(end);
  const restore = () => {
    setValue(field, before, '');
    field.setSelectionRange(start, end);
    return field.value === before;
  };

  edit(field, written);
  if (field.value !== wanted) {
    setValue(field, wanted, written);
    field.setSelectionRange(start + written.length, start + written.length);
  }
  await settle();
  if (field.value !== wanted) {
    if (field.value !== before) restore();
    return NOTHING;
  }
  return { result: 'inserted', undo: () => field.value === wanted && restore() };
}

async function intoEditable(target: HTMLElement, text: string): Promise<Insertion> {
  const before = [...target.childNodes].map((node) => node.cloneNode(true));
  const textBefore = lettersIn(target);
  const rangeBefore = selectionIn(target);
  const selected = letters(rangeBefore?.toString() ?? '');
  const wanted = textBefore.length - selected.length + letters(text).length;
  const holds = () => {
    const now = lettersIn(target);
    return now.length === wanted && now.includes(letters(text));
  };
  const restore = () => {
    undoLast(target);
    if (lettersIn(target) === textBefore) return true;
    target.replaceChildren(...before.map((node) => node.cloneNode(true)));
    announce(target, '', 'deleteContentBackward');
    return true;
  };

  if (!rangeBefore) cursorToEnd(target);
  edit(target, text);
  if (!holds() && lettersIn(target) === textBefore) {
    putAtCursor(target, text, rangeBefore);
    announce(target, text, 'insertText');
  }
  await settle();
  if (!holds()) {
    if (lettersIn(target) !== textBefore) restore();
    return NOTHING;
  }
  const after = target.cloneNode(true);
  return {
    result: 'inserted',
    undo: () => after.isEqualNode(target.cloneNode(true)) && restore(),
  };
}

/** Editors make paragraphs and breaks of spaces: only what is not space is compared. */
const letters = (text: string) => text.replace(/\s+/g, '');
const lettersIn = (element: HTMLElement) => letters(element.textContent ?? '');

/** The browser's own way, which keeps the undo history; not every environment has it. */
function edit(target: HTMLElement, text: string): void {
  if (typeof target.ownerDocument.execCommand !== 'function') return;
  insertTextIntoField(target, text);
}

/** The editor's own step back keeps its state and ours together. */
function undoLast(target: HTMLElement): void {
  const { ownerDocument } = target;
  if (typeof ownerDocument.execCommand !== 'function') return;
  target.focus();
  ownerDocument.execCommand('undo');
}

/** Focusing alone would put the cursor before what the seller has already written. */
function cursorToEnd(target: HTMLElement): void {
  const selection = target.ownerDocument.getSelection();
  target.focus();
  selection?.selectAllChildren(target);
  selection?.collapseToEnd();
}

/** Sets the value past a framework's own setter and tells the page, also through shadow roots. */
function setValue(field: Field, value: string, typed: string): void {
  const prototype: unknown = Object.getPrototypeOf(field);
  const native = Object.getOwnPropertyDescriptor(prototype, 'value');
  if (native?.set) native.set.call(field, value);
  else field.value = value;
  announce(field, typed, typed === '' ? 'deleteContentBackward' : 'insertText');
}

function announce(target: HTMLElement, data: string, inputType: string): void {
  const View = target.ownerDocument.defaultView?.InputEvent ?? InputEvent;
  target.dispatchEvent(new View('input', { bubbles: true, composed: true, inputType, data }));
}

function selectionIn(target: HTMLElement): Range | undefined {
  const selection = target.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return target.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

function putAtCursor(target: HTMLElement, text: string, at: Range | undefined): void {
  const owner = target.ownerDocument;
  const range = at ?? owner.createRange();
  if (!at) {
    range.selectNodeContents(target);
    range.collapse(false);
  }
  range.deleteContents();
  const lines = text.split('\n');
  const nodes = lines.flatMap((line, index) => [
    ...(index > 0 ? [owner.createElement('br')] : []),
    ...(line === '' ? [] : [owner.createTextNode(line)]),
  ]);
  const piece = owner.createDocumentFragment();
  piece.append(...nodes);
  range.insertNode(piece);
}
