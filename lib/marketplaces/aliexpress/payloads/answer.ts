import { isRecord } from '../../../page/is-record.ts';
import { exactJson } from '../../../page/exact-json.ts';
import type { Payload } from '../../../page/source.ts';

/** What stands in an answer: its data, the error that the marketplace gave instead, or nothing that can be read. */
export type Answer =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'broken' };

const opened = new WeakMap<Payload, Answer>();

/** Opens an answer once, however often the page is read: proofs are asked on every change of the page. */
export function openAnswer(payload: Payload): Answer {
  const known = opened.get(payload);
  if (known) return known;
  const answer = open(payload.body);
  opened.set(payload, answer);
  return answer;
}

const JSONP = /^[\w$.]+\(([\s\S]*)\)\s*;?$/;

function open(body: string): Answer {
  const text = body.trim();
  let data: unknown;
  try {
    data = exactJson(JSONP.exec(text)?.[1] ?? text);
  } catch {
    return { kind: 'broken' };
  }
  if (typeof data !== 'object' || data === null) return { kind: 'broken' };
  const ret: unknown = isRecord(data) ? data['ret'] : undefined;
  const says = Array.isArray(ret) ? ret.filter((line) => typeof line === 'string') : [];
  if (says.length === 0 || says.some((line) => line.startsWith('SUCCESS'))) {
    return { kind: 'data', data };
  }
  return { kind: 'refused', why: reason(says.join(' ')) };
}

/** Only codes that we know are named: the rest of an error text may say anything. */
function reason(ret: string): string {
  if (/FAIL_SYS_(TOKEN|SESSION)_/.test(ret)) {
    const code = /FAIL_SYS_TOKEN_EXOIRED|FAIL_SYS_TOKEN_EMPTY|FAIL_SYS_SESSION_EXPIRED/.exec(ret);
    return `${code?.[0] ?? 'FAIL_SYS_TOKEN'} (sign-in expired)`;
  }
  if (ret.includes('RGV587_ERROR')) return 'RGV587_ERROR (captcha)';
  return 'an error';
}

const WRAPPERS = ['data', 'result', 'module', 'model'];

/**
 * The answer's own data below its wrappers (`data.result`, JSON in a text, …), outermost first. The
 * wrappers differ between calls and releases, so the caller takes the first layer of the right shape.
 */
export function* layers(data: unknown, depth = 0): Generator {
  const value = unpacked(data);
  if (typeof value !== 'object' || value === null) return;
  yield value;
  if (depth === 4 || !isRecord(value)) return;
  for (const key of WRAPPERS) if (key in value) yield* layers(value[key], depth + 1);
}

/** A value whose JSON may stand in a text; a text that is none is nothing. */
export function unpacked(data: unknown): unknown {
  if (typeof data !== 'string' || !/^\s*[[{]/.test(data)) return data;
  try {
    return exactJson(data);
  } catch {
    return undefined;
  }
}
