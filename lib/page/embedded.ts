import { isRecord } from './is-record.ts';
import { parseLiteral } from './literal.ts';
import { once } from './once.ts';
import type { Source } from './source.ts';

/** Scripts above this are program code or media, not the data of one order. */
const MAX_SCRIPT = 6_000_000;
const kept = once(() => new Map<string, readonly unknown[]>());

/**
 * All data that the scripts of a page carry: `where` is the selector of JSON data scripts, or an
 * expression (global) that ends where a literal begins in any script. Nothing is ever evaluated;
 * what is not a literal is left out. Kept for the read (by its source).
 */
export function embeddedIn(source: Source, where: string | RegExp): readonly unknown[] {
  const known = kept(source);
  const key = String(where);
  const made = known.get(key);
  if (made) return made;
  const found: unknown[] = [];
  const selector = typeof where === 'string' ? where : 'script';
  for (const script of source.root.querySelectorAll(selector)) {
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT) continue;
    const data = typeof where === 'string' ? [parseLiteral(text, 0)] : literals(text, where);
    found.push(...data.filter((value) => value !== undefined));
  }
  known.set(key, found);
  return found;
}

function literals(text: string, where: RegExp): unknown[] {
  const found: unknown[] = [];
  for (const match of text.matchAll(where))
    found.push(parseLiteral(text, match.index + match[0].length));
  return found;
}

/** Goes through data breadth-first and hands over every object, at most `max` of them. */
export function* objectsIn(data: unknown, max = 50_000): Generator<Record<string, unknown>> {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < max; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (isRecord(value)) yield value;
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
}
