import type { FieldKind } from '../../lib/model/fields.ts';
import { When } from '../../lib/model/instant.ts';
import { Money } from '../../lib/model/money.ts';
import { fromWallClock } from '../../lib/time/instant.ts';

/** What the inputs of a field hold while they are edited: the first and, for money and times, the second. */
export type Typed = readonly [string, string];

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'edit.bad-amount' | 'edit.bad-time' | 'edit.empty' };

/**
 * The value that the seller typed, as the facts hold it. Money: amount and currency. A time: day and
 * time of day in `zone` (IANA), without a time of day a bare day.
 */
export function parseEntry(kind: FieldKind, [first, second]: Typed, zone: string): Parsed {
  const typed = first.trim();
  if (kind === 'money') {
    const currency = second.trim().toUpperCase();
    const money = Money.safeParse({ amount: typed, currency });
    return money.success ? { ok: true, value: money.data } : { ok: false, why: 'edit.bad-amount' };
  }
  if (kind === 'when') {
    const [y = 0, m = 0, d = 0] = typed.split('-').map(Number);
    const [h = 0, min = 0] = second.split(':').map(Number);
    const value = second === '' ? typed : fromWallClock({ y, m, d, h, min }, zone);
    const when = When.safeParse(value);
    return when.success ? { ok: true, value: when.data } : { ok: false, why: 'edit.bad-time' };
  }
  if (typed === '') return { ok: false, why: 'edit.empty' };
  return { ok: true, value: kind === 'yes-no' ? typed === 'yes' : typed };
}

/** What the inputs show at first for a value of the facts; a time on the wall of `zone`. */
export function typedOf(kind: FieldKind, value: unknown, zone: string): Typed {
  if (kind === 'money') {
    const money = Money.safeParse(value);
    return money.success ? [money.data.amount, money.data.currency] : ['', ''];
  }
  if (kind === 'when' && typeof value === 'string') {
    if (!value.includes('T')) return [value, ''];
    // The Swedish way of writing a date is the one that date inputs want.
    const wall = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(Date.parse(value));
    const [day = '', time = ''] = wall.split(' ');
    return [day, time];
  }
  if (kind === 'yes-no') return [value === true ? 'yes' : value === false ? 'no' : '', ''];
  return [typeof value === 'string' ? value : '', ''];
}
