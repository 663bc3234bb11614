/** Markup that needs no escaping any more. */
export interface Markup {
  readonly written: string;
}
type Part = Markup | readonly Part[] | string | number | false | undefined;

/** A template of markup; texts inside are escaped, markup and lists of it are not. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { written: texts.reduce((all, text, index) => all + write(parts[index - 1]) + text) };
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'written' in part ? part.written : part.map(write).join('');
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A function of the browser as the text of a script; it must not refer to anything outside itself. */
export const call = (run: (...args: never[]) => void, ...args: readonly unknown[]): string =>
  `(${run.toString()})(${args.map(json).join(', ')});`;

/** JSON that may stand inside a script element. */
export const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
