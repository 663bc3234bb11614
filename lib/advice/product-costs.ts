import { Money } from '../model/money.ts';
import { Product } from '../model/own-numbers.ts';

/** Why a line of a table was not taken. */
export type LineFault =
  | 'no-id'
  | 'twice'
  | 'bad-cost'
  | 'no-currency'
  | 'bad-share'
  | 'bad-yes-no'
  | 'too-many-cells'
  | 'quote';

export type ParsedProducts =
  | { readonly ok: true; readonly products: readonly Product[] }
  | {
      readonly ok: false;
      /** `line` counts from 1 as the editor does; empty lines count too. */
      readonly faults: readonly { readonly line: number; readonly fault: LineFault }[];
    };

const COLUMNS = ['id', 'unit cost', 'currency', 'resale share', 'never replace'] as const;
const YES = /^(yes|y|true|1|x|是)$/i;
const NO = /^(no|n|false|0|否)?$/i;

/**
 * Reads products from a pasted table: SKU or listing id, unit cost, currency, resale share (`40%` or
 * `0.4`), never replace (`yes`). Cells are parted by tabs, semicolons or commas, as spreadsheets write
 * them; a first line of headings is passed over. All or nothing: with one fault no line is taken.
 */
export function parseProducts(text: string): ParsedProducts {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const separator = separatorOf(lines.find((line) => line.trim() !== '') ?? '');
  const products: Product[] = [];
  const faults: { line: number; fault: LineFault }[] = [];
  const seen = new Set<string>();
  let first = true;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = cellsOf(line, separator);
    const heading = first && cells !== undefined && isHeading(cells);
    first = false;
    if (heading) continue;
    const read = cells === undefined ? 'quote' : productFrom(cells, separator === ',');
    if (typeof read === 'string') faults.push({ line: index + 1, fault: read });
    else if (seen.has(read.id)) faults.push({ line: index + 1, fault: 'twice' });
    else {
      seen.add(read.id);
      products.push(read);
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, products };
}

/** The same table, which `parseProducts` reads back. */
export function writeProducts(products: readonly Product[]): string {
  const rows = products.map(({ id, unitCost, resaleShare, neverReplace }) => [
    id,
    unitCost?.amount ?? '',
    unitCost?.currency ?? '',
    resaleShare === undefined ? '' : `${Number((resaleShare * 100).toFixed(2))}%`,
    neverReplace ? 'yes' : '',
  ]);
  return [COLUMNS, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
}

/** Known products with those of a table over them, by id. */
export const mergeProducts = (
  known: readonly Product[],
  added: readonly Product[],
): readonly Product[] => [
  ...new Map([...known, ...added].map((product) => [product.id, product])).values(),
];

const separatorOf = (line: string) => (line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',');

const HEADING = /^(id|sku|listing[ _-]?id|item[ _-]?id|product|商品|商品编号|编号)$/i;
const isHeading = ([id = '']: readonly string[]) => HEADING.test(id);

function productFrom(cells: readonly string[], pointOnly: boolean): Product | LineFault {
  const [id = '', cost = '', currency = '', share = '', never = '', ...more] = cells;
  if (more.some((cell) => cell !== '')) return 'too-many-cells';
  if (id === '') return 'no-id';
  const money = cost === '' ? undefined : moneyFrom(cost, currency, pointOnly);
  if (typeof money === 'string') return money;
  const part = share === '' ? undefined : shareFrom(share);
  if (part === 'bad-share') return part;
  if (!YES.test(never) && !NO.test(never)) return 'bad-yes-no';
  const product = Product.safeParse({
    id,
    ...(money && { unitCost: money }),
    ...(part !== undefined && { resaleShare: part }),
    ...(YES.test(never) && { neverReplace: true }),
  });
  return product.success ? product.data : 'no-id';
}

function moneyFrom(cost: string, currency: string, pointOnly: boolean): Money | LineFault {
  if (!/^[A-Z]{3}$/i.test(currency)) return 'no-currency';
  // A comma is a decimal sign only where it does not part the cells.
  const amount = pointOnly ? cost : cost.replace(/^(\d+),(\d{1,4})$/, '$1.$2');
  const money = Money.safeParse({ amount, currency: currency.toUpperCase() });
  return money.success && !amount.startsWith('-') ? money.data : 'bad-cost';
}

/** `40%`, `40 %`, `0.4` or `0,4`; a bare number above 1 would be read both ways and is refused. */
export function shareFrom(text: string): number | 'bad-share' {
  const found = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (!found) return 'bad-share';
  const number = Number((found[1] ?? '').replace(',', '.'));
  const share = found[2] === '%' ? number / 100 : number;
  return share <= 1 ? share : 'bad-share';
}

const QUOTED = /^\s*"((?:[^"]|"")*)"\s*$/;

/** The cells of a line; undefined where a quotation mark is not closed. */
function cellsOf(line: string, separator: string): string[] | undefined {
  const cells: string[] = [];
  let cell = '';
  let open = false;
  for (const char of line) {
    if (char === '"') open = !open;
    if (char === separator && !open) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  if (open) return undefined;
  return [...cells, cell].map((each) =>
    (QUOTED.exec(each)?.[1]?.replaceAll('""', '"') ?? each).trim(),
  );
}

const quoted = (cell: string) => (/[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
