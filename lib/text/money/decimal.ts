/** The mark that can only be the decimal one in this number, or undefined where the number does not tell. */
export function decimalMark(number: string): '.' | ',' | undefined {
  const marks = number.replace(/^[.,]+/, '').match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return undefined;
  const other = last === '.' ? ',' : '.';
  const count = marks.filter((mark) => mark === last).length;
  const tail = number.slice(number.lastIndexOf(last) + 1).trim();
  if (count > 1) return tail.length === 3 ? other : undefined;
  if (marks.length > 1 || tail.length !== 3) return last;
  return undefined;
}

interface DecimalOptions {
  /** The decimal mark of the page, where another price shows it. */
  readonly mark?: '.' | ',' | undefined;
  /** The currency has a thousandth part. */
  readonly thousandth?: boolean;
}

/**
 * A printed number as a decimal string. Two marks: the last one is the decimal mark. One mark with
 * three digits after it: grouping, unless the page, the currency or a leading zero says otherwise.
 * Undefined where the groups are those of a date or of a version and not of an amount.
 */
export function toDecimal(printed: string, options: DecimalOptions = {}): string | undefined {
  const leading = /^[.,]+/.exec(printed)?.[0] ?? '';
  const number = printed.slice(leading.length);
  const at = decimalAt(number, options);
  const whole = at < 0 ? number : number.slice(0, at);
  let fraction = at < 0 ? '' : number.slice(at + 1).trim();
  let digits = whole.replace(/\D/g, '');
  if (leading !== '' && at < 0) [digits, fraction] = ['', digits];
  else if (!wellGrouped(whole)) return undefined;
  digits = digits.replace(/^0+(?=\d)/, '') || '0';
  if (fraction.length > 4) fraction = fraction.replace(/0+$/, '');
  if (digits.length > 15 || !/^\d{0,4}$/.test(fraction)) return undefined;
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

function decimalAt(number: string, { mark, thousandth }: DecimalOptions): number {
  const at = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (at < 0) return -1;
  const last = number.charAt(at);
  const tail = number.slice(at + 1).trim();
  const head = number.slice(0, at);
  const repeated = head.includes(last);
  if (tail.length !== 3) return at;
  if (repeated) return -1;
  if (/[.,' ]/.test(head)) return at;
  const fraction = last === mark || (mark === undefined && (thousandth === true || head === '0'));
  return fraction || head.length > 3 ? at : -1;
}

const wellGrouped = (whole: string) =>
  /^\d+$|^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$|^\d{1,3}(?:,\d{2})+,\d{3}$/.test(whole);
