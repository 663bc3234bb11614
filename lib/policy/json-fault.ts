/** Where a text stops being JSON, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type Wants = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The first place of a text that is not JSON, undefined where all of it is. Browsers word their own
 * errors differently, and some name no place but repeat the text.
 */
export function jsonFault(text: string): Place | undefined {
  const open: ('{' | '[')[] = [];
  let wants: Wants = 'value';
  let at = 0;
  const closed = (): Wants => (open.length === 0 ? 'nothing' : ', or end');
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    const sign = text[at];
    if (sign === undefined) return wants === 'nothing' ? undefined : placeOf(text, at);
    const inside = open.at(-1);
    const value: boolean = wants === 'value' || wants === 'value or ]';
    const key: boolean = wants === 'key' || wants === 'key or }';
    if (value && (sign === '{' || sign === '[')) {
      open.push(sign);
      wants = sign === '{' ? 'key or }' : 'value or ]';
      at += 1;
    } else if (
      (sign === '}' && inside === '{' && (wants === 'key or }' || wants === ', or end')) ||
      (sign === ']' && inside === '[' && (wants === 'value or ]' || wants === ', or end'))
    ) {
      open.pop();
      wants = closed();
      at += 1;
    } else if (sign === ',' && wants === ', or end') {
      wants = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (sign === ':' && wants === ':') {
      wants = 'value';
      at += 1;
    } else if (value || key) {
      const { end, ok } =
        sign === '"'
          ? stringFrom(text, at)
          : { end: (value && endOf(LITERAL, text, at)) || at, ok: value };
      if (!ok || end === at) return placeOf(text, end);
      at = end;
      wants = key ? ':' : closed();
    } else {
      return placeOf(text, at);
    }
  }
}

/** The end of the string that starts here, or the place of its fault. */
function stringFrom(text: string, start: number): { end: number; ok: boolean } {
  for (let at = start + 1; at < text.length;) {
    const sign = text[at] ?? '';
    if (sign === '"') return { end: at + 1, ok: true };
    if (sign < ' ') return { end: at, ok: false };
    const next: number | undefined = sign === '\\' ? endOf(ESCAPE, text, at) : at + 1;
    if (next === undefined) return { end: at, ok: false };
    at = next;
  }
  return { end: text.length, ok: false };
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
