import { objectsIn } from '../../../page/embedded.ts';
import { parseLiteral } from '../../../page/literal.ts';
import type { Source } from '../../../page/source.ts';

export const STATE = '#__NORDIC_RENDERING_CTX__';
/** The script assigns the state (`_n.ctx.r={…}`) and goes on with program code. */
const ASSIGNED = /(?:_n\.ctx\.r|__NORDIC_RENDERING_CTX__)\s*=/;
/** Above this it is no state of a page. */
const LONGEST = 8_000_000;

type Bricks = Readonly<Record<string, unknown>>;
interface Opened {
  readonly text: string;
  readonly data: unknown;
  readonly bricks: Map<string, Bricks | undefined>;
}

const opened = new WeakMap<Element, Opened>();

/**
 * The parts ("bricks") of a page by their names, from the state that the page was drawn from: the first
 * object of the state with a name that begins so. The state is opened once, because it may have a
 * megabyte and proofs are asked on every change of the page. With `id` only a state that names it.
 */
export function bricksOf({ root }: Source, prefix: string, id?: string): Bricks | undefined {
  const script = root.querySelector(STATE);
  const state = script && open(script);
  if (!state || (id !== undefined && !state.text.includes(id))) return undefined;
  const { bricks, data } = state;
  if (!bricks.has(prefix)) bricks.set(prefix, find(data, prefix));
  return bricks.get(prefix);
}

function open(script: Element): Opened | undefined {
  const text = script.textContent ?? '';
  if (text.length > LONGEST) return undefined;
  const known = opened.get(script);
  if (known?.text === text) return known;
  const assigned = ASSIGNED.exec(text);
  const from = assigned ? assigned.index + assigned[0].length : 0;
  const made = { text, data: parseLiteral(text, from), bricks: new Map<string, Bricks>() };
  opened.set(script, made);
  return made;
}

function find(data: unknown, prefix: string): Bricks | undefined {
  for (const object of objectsIn(data)) {
    if (Object.keys(object).some((name) => name.startsWith(prefix))) return object;
  }
  return undefined;
}
