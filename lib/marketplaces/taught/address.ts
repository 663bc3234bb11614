import type { Locator, PageAddress } from '../../model/recipe.ts';

const OTHER = '*';
/** A part of an address that names one order: it has four digits, or is long and mixed. */
const isId = (part: string) => /\d{4}/.test(part) || /^(?=.*\d)[\w-]{16,}$/.test(part);

const segmentsOf = ({ pathname }: URL) => pathname.split('/').slice(1);

/** The kind of address that a page has: what differs between orders is open. */
export function patternOf(url: URL): PageAddress {
  const segments = segmentsOf(url).map((part) => (isId(decoded(part)) ? OTHER : part));
  const query = [...url.searchParams].filter(([, value]) => isId(value)).map(([name]) => name);
  return { host: url.host, path: `/${segments.join('/')}`, query: [...new Set(query)] };
}

/** Whether an address is of this kind. */
export function isAt(url: URL, { host, path, query }: PageAddress): boolean {
  if (url.protocol !== 'https:' || url.host !== host) return false;
  const wanted = path.split('/').slice(1);
  const segments = segmentsOf(url);
  return (
    segments.length === wanted.length &&
    wanted.every((part, index) => part === OTHER || part === segments[index]) &&
    query.every((name) => url.searchParams.has(name))
  );
}

/** The part of the address that is this value. */
export function placeIn(url: URL, value: string): Locator['address'] {
  const segment = segmentsOf(url).findIndex((part) => decoded(part) === value);
  if (segment >= 0) return { segment };
  const query = [...url.searchParams].find(([, found]) => found === value)?.[0];
  return query === undefined ? undefined : { query };
}

export function valueIn(url: URL, place: NonNullable<Locator['address']>): string | undefined {
  if ('query' in place) return url.searchParams.get(place.query) ?? undefined;
  const part = segmentsOf(url)[place.segment];
  return part === undefined || part === '' ? undefined : decoded(part);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A page may put a bare percent sign into its address.
    return part;
  }
}
