import { shareFrom } from '../../lib/advice/product-costs.ts';
import { Seller } from '../../lib/model/facts.ts';
import { Money } from '../../lib/model/money.ts';
import { at } from '../../lib/model/fields.ts';
import { Rate } from '../../lib/model/own-numbers.ts';
import { firstLimits, firstPractice } from '../../lib/playbooks/practice.ts';

/** How an entry is written, and so read. `…-list` has one a line. */
export type EntryKind =
  | 'money'
  | 'share'
  | 'count'
  | 'money-list'
  | 'country-money-list'
  | 'rate-list'
  | 'name-list'
  | 'country-text-list'
  | 'yes'
  | 'choice';

export interface Entry {
  /** Where it stands in the settings. */
  readonly path: string;
  readonly kind: EntryKind;
  /** What counts as long as it is empty. */
  readonly first?: string;
  readonly choices?: readonly ('low' | 'medium' | 'high' | 'with-return' | 'never')[];
}

const shown = (limits: readonly Money[]) =>
  limits.map(({ amount, currency }) => `${amount} ${currency}`).join('\n');
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** All entries, in the groups and the order of the page. Texts: `seller.<path>` and `seller.<path>-why`. */
export const groups = {
  numbers: [
    { path: 'unitCost', kind: 'money' },
    { path: 'resaleShare', kind: 'share' },
    { path: 'returnCost', kind: 'money' },
    { path: 'returnCosts', kind: 'country-money-list' },
    { path: 'resendCost', kind: 'money' },
    { path: 'disputeFee', kind: 'money' },
    { path: 'counterFee', kind: 'money' },
    { path: 'rates', kind: 'rate-list' },
    { path: 'riskTolerance', kind: 'choice', choices: ['low', 'medium', 'high'] },
  ],
  limits: [
    { path: 'giveIn', kind: 'money-list', first: shown(firstLimits.giveIn) },
    { path: 'leaveGoods', kind: 'money-list', first: shown(firstLimits.leaveGoods) },
    { path: 'practice.smallShare', kind: 'share', first: percent(firstPractice.smallShare) },
    { path: 'practice.largeShare', kind: 'share', first: percent(firstPractice.largeShare) },
    { path: 'practice.rounds', kind: 'count', first: String(firstPractice.rounds) },
    { path: 'practice.silentDays', kind: 'count', first: String(firstPractice.silentDays) },
    { path: 'practice.lateDays', kind: 'count', first: String(firstPractice.lateDays) },
    { path: 'practice.hurryHours', kind: 'count', first: String(firstPractice.hurryHours) },
    { path: 'practice.reportCases', kind: 'count', first: String(firstPractice.reportCases) },
  ],
  rules: [
    { path: 'rules.refunds', kind: 'choice', choices: ['with-return', 'never'] },
    { path: 'rules.neverReplace', kind: 'yes' },
    { path: 'rules.avoidCarriers', kind: 'name-list' },
    { path: 'rules.returnAddresses', kind: 'country-text-list' },
  ],
} as const satisfies Record<string, readonly Entry[]>;

export type Path = (typeof groups)[keyof typeof groups][number]['path'];
const entries: readonly Entry[] = Object.values(groups).flat();

/** What stands in the inputs, by path; an entry that is not set is absent. */
export type Form = Readonly<Record<string, string>>;
/** What is wrong with an entry: its kind tells how it is written, `line` where. */
export interface Fault {
  readonly kind: EntryKind;
  readonly line?: number;
}

export type FormResult =
  | { readonly ok: true; readonly seller: Seller }
  | { readonly ok: false; readonly faults: Readonly<Record<string, Fault>> };

/** The settings as the inputs show them. */
export const formOf = (seller: Seller): Form =>
  Object.fromEntries(
    entries.flatMap(({ path, kind }) => {
      const value = at(seller, path);
      return value === undefined ? [] : [[path, write(kind, value)]];
    }),
  );

/** The settings that the inputs say; products and what the form does not show stay as they were. */
export function readForm(form: Form, before: Seller): FormResult {
  const faults: Record<string, Fault> = {};
  const own: Record<string, unknown> = {};
  const inner: Record<string, Record<string, unknown>> = {};
  for (const { path, kind } of entries) {
    const typed = form[path]?.trim() ?? '';
    if (typed === '') continue;
    const value = read(kind, typed);
    if (isFault(value)) {
      faults[path] = value;
      continue;
    }
    const [head = '', name] = path.split('.');
    if (name === undefined) own[head] = value;
    else inner[head] = { ...inner[head], [name]: value };
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { country, returnCountry, products } = before;
  const parsed = Seller.safeParse({
    ...(country !== undefined && { country }),
    ...(returnCountry !== undefined && { returnCountry }),
    ...(products && { products }),
    ...own,
    ...inner,
  });
  if (parsed.success) return { ok: true, seller: parsed.data };
  const path = parsed.error.issues[0]?.path.slice(0, 2).join('.') ?? '';
  const entry = entries.find((each) => path.startsWith(each.path)) ?? entries[0];
  return { ok: false, faults: entry ? { [entry.path]: { kind: entry.kind } } : {} };
}

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'kind' in value;

function read(kind: EntryKind, typed: string): unknown {
  const fault: Fault = { kind };
  switch (kind) {
    case 'money':
      return moneyFrom(typed) ?? fault;
    case 'share': {
      const share = shareFrom(typed);
      return share === 'bad-share' ? fault : share;
    }
    case 'count':
      return /^[1-9]\d{0,2}$/.test(typed) ? Number(typed) : fault;
    case 'choice':
      return typed;
    case 'yes':
      return true;
    case 'money-list':
      return listFrom(typed, kind, moneyFrom);
    case 'rate-list':
      return listFrom(typed, kind, rateFrom);
    case 'name-list':
      return listFrom(typed, kind, (line) => (line.length <= 100 ? line : undefined));
    case 'country-money-list':
      return byCountry(listFrom(typed, kind, (line) => forCountry(line, moneyFrom)));
    case 'country-text-list':
      return byCountry(listFrom(typed, kind, (line) => forCountry(line, (rest) => rest)));
    default:
      return kind satisfies never;
  }
}

function listFrom<T>(
  typed: string,
  kind: EntryKind,
  one: (line: string) => T | undefined,
): T[] | Fault {
  const values: T[] = [];
  for (const [index, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = one(line.trim());
    if (value === undefined) return { kind, line: index + 1 };
    values.push(value);
  }
  return values;
}

const byCountry = (pairs: (readonly [string, unknown])[] | Fault): unknown =>
  Array.isArray(pairs) ? Object.fromEntries(pairs) : pairs;

function forCountry<T>(line: string, rest: (text: string) => T | undefined) {
  const found = /^([A-Za-z]{2})[\s:,]+(.+)$/.exec(line);
  const value = found?.[2] === undefined ? undefined : rest(found[2].trim());
  return found?.[1] === undefined || value === undefined
    ? undefined
    : ([found[1].toUpperCase(), value] as const);
}

/** `12.50 USD`, `USD 12.50` or `12,50 eur`; never below zero. */
function moneyFrom(text: string): Money | undefined {
  const found =
    /^(?<amount>\d+(?:[.,]\d{1,4})?)\s*(?<currency>[A-Za-z]{3})$/.exec(text) ??
    /^(?<currency>[A-Za-z]{3})\s*(?<amount>\d+(?:[.,]\d{1,4})?)$/.exec(text);
  const { amount = '', currency = '' } = found?.groups ?? {};
  const money = Money.safeParse({
    amount: amount.replace(',', '.'),
    currency: currency.toUpperCase(),
  });
  return money.success ? money.data : undefined;
}

/** `1 CNY = 0.14 USD`. */
function rateFrom(text: string): Rate | undefined {
  const found = /^1?\s*([A-Za-z]{3})\s*=\s*(\d+(?:[.,]\d{1,8})?)\s*([A-Za-z]{3})$/.exec(text);
  const [, from = '', rate = '', to = ''] = found ?? [];
  if (from.toUpperCase() === to.toUpperCase()) return undefined;
  const parsed = Rate.safeParse({
    from: from.toUpperCase(),
    to: to.toUpperCase(),
    rate: rate.replace(',', '.'),
  });
  return parsed.success ? parsed.data : undefined;
}

function write(kind: EntryKind, value: unknown): string {
  if (kind === 'share') return `${Number((Number(value) * 100).toFixed(2))}%`;
  if (kind === 'yes') return value === true ? 'yes' : '';
  return lineOf(value);
}

/** Every value as its line is read back: money, rates and names, and by country where it is so kept. */
function lineOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(lineOf).join('\n');
  const money = Money.safeParse(value);
  if (money.success) return `${money.data.amount} ${money.data.currency}`;
  const rate = Rate.safeParse(value);
  if (rate.success) return `1 ${rate.data.from} = ${rate.data.rate} ${rate.data.to}`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([country, each]) => `${country} ${lineOf(each)}`)
    .join('\n');
}
