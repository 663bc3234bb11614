const PAIRS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * The object or array that begins at `from` (after white space), whatever follows it; undefined when
 * there is none or it is not closed. Takes JSON, and the same with unquoted keys, single quotes,
 * trailing commas, `void 0`, `!0` and `!1`, as serialisers write it. Evaluates nothing.
 */
export function parseLiteral(text: string, from: number): unknown {
  const start = from + (/^\s*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
  const end = endOf(text, start);
  if (end === undefined) return undefined;
  const literal = text.slice(start, end);
  return parsed(literal) ?? parsed(strict(literal));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Not JSON is an answer, not a failure: pages carry program code in the same scripts.
    return undefined;
  }
}

/** The index behind the bracket that closes the one at `start`; quotes and escapes are respected. */
function endOf(text: string, start: number): number | undefined {
  if (PAIRS[text[start] ?? ''] === undefined) return undefined;
  const open: string[] = [];
  const mark = /["'{}[\]]/g;
  mark.lastIndex = start;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const [found] = match;
    if (found === '"' || found === "'") {
      const close = closeOf(text, match.index, found);
      if (close === undefined) return undefined;
      mark.lastIndex = close + 1;
      continue;
    }
    const closing = PAIRS[found];
    if (closing !== undefined) {
      open.push(closing);
      continue;
    }
    if (open.pop() !== found) return undefined;
    if (open.length === 0) return match.index + 1;
  }
  return undefined;
}

/** The index of the quote that closes the one at `at`. */
function closeOf(text: string, at: number, quote: string): number | undefined {
  for (
    let close = text.indexOf(quote, at + 1);
    close >= 0;
    close = text.indexOf(quote, close + 1)
  ) {
    let escapes = 0;
    while (text[close - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return close;
  }
  return undefined;
}

const LOOSE =
  /("(?:[^"\\]|\\[^])*")|'((?:[^'\\]|\\[^])*)'|([\p{ID_Start}$_][\p{ID_Continue}$]*)(?=\s*:)|void 0|undefined|!0|!1|,(?=\s*[}\]])/gu;
const WORDS: Readonly<Record<string, string>> = { '!0': 'true', '!1': 'false', ',': '' };

/** The looser notation as JSON; what is neither stays and fails to parse. */
const strict = (literal: string): string =>
  literal.replace(
    LOOSE,
    (whole: string, quoted?: string, single?: string, key?: string) =>
      quoted ??
      (single === undefined ? undefined : requoted(single)) ??
      (key === undefined ? (WORDS[whole] ?? 'null') : `"${key}"`),
  );

/** The inside of single quotes in double ones; `\x41` and `\'` are escapes that JSON does not have. */
const requoted = (inside: string): string =>
  `"${inside.replace(
    /\\(?:x([0-9a-fA-F]{2})|([^]))|"|\n/g,
    (mark: string, hex?: string, plain?: string) => {
      if (hex !== undefined) return `\\u00${hex}`;
      if (plain !== undefined) return /["\\/bfnrtu]/.test(plain) ? mark : plain;
      return mark === '"' ? '\\"' : '\\n';
    },
  )}"`;
