import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

/** The parts of a path of the back office (`/app/…`), undefined elsewhere. */
function partsOf(url: URL): readonly string[] | undefined {
  const [app, ...parts] =
    pathOf(url)
      ?.split('/')
      .filter((part) => part !== '') ?? [];
  return app === 'app' ? parts : undefined;
}

/** A posting: the number of the buyer's account, of his order and of the parcel. */
const POSTING = /(?<![\d-])\d{8,10}-\d{4}-\d{1,3}(?![\d-])/;

/** The posting that a text names. */
export const postingIn = (text: string): string | undefined => POSTING.exec(text)?.[0];

const SCHEMES = new Set(['fbs', 'fbo', 'rfbs', 'realfbs', 'crossborder']);

/** The posting in an address: of its path, or of the panel that is open over the list. */
export function orderIn(url: URL): string | undefined {
  const [section, ...rest] = partsOf(url) ?? [];
  if (section !== 'postings') return undefined;
  const named = [
    ...rest.slice(-1),
    ...['postingDetails', 'postingNumber'].map((name) => url.searchParams.get(name) ?? ''),
  ];
  return named.find((name) => postingIn(name) === name && name !== '');
}

/** The list of postings. */
export function isList(url: URL): boolean {
  const [section, ...rest] = partsOf(url) ?? [];
  return (
    section === 'postings' &&
    rest.length < 3 &&
    rest.every((part) => SCHEMES.has(part)) &&
    orderIn(url) === undefined
  );
}

/** Return requests of every scheme. Under which address one of them stands is not known. */
export const isReturns = (url: URL): boolean => partsOf(url)?.[0] === 'returns';

/** The chats with buyers; those with the marketplace's support are another group. */
export const isChat = (url: URL): boolean =>
  partsOf(url)?.[0] === 'messenger' &&
  !/support|scrm/i.test(`${url.searchParams.get('group')} ${url.searchParams.get('channel')}`);
