import type { Instant } from '../model/instant.ts';
import { inZone } from './instant.ts';

/**
 * A moment counted from 1970 as an instant in `zone` (IANA), to the second: seconds with 10 digits or
 * milliseconds with 13, as a number or its text. Undefined for anything else: before 2001 or after
 * 2286 the figure counts something else.
 */
export function fromEpoch(value: unknown, zone: string): Instant | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^[1-9]\d{9}(\d{3})?$/.test(text)) return undefined;
  return inZone(Number(text.slice(0, 10)) * 1000, zone);
}
