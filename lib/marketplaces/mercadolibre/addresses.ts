import { sites } from './sites.ts';

const hosts = new Set(sites.map(({ host }) => host));
const within = ({ protocol, host, pathname }: URL, path: RegExp): RegExpExecArray | null =>
  protocol === 'https:' && hosts.has(host) ? path.exec(pathname) : null;

const LIST = /^\/(?:vendas\/omni\/lista|ventas\/omni\/listado|ventas\/listado)\/?$/;
const ORDER = /^\/(?:vendas\/(\d{16})\/detalhe|ventas\/(\d{16})\/detalle)\/?$/;
/** The word after the order is spelled with and without accents. */
const THREAD =
  /^\/(?:vendas\/novo\/mensagens|ventas\/(?:nuevo\/mensajes|nueva\/mensajeria))\/(\d{16})(?:\/(reclam|media)[^/]*\/(\d{6,16}))?\/?$/i;

export const isList = (url: URL): boolean => within(url, LIST) !== null;

/** The sale in an address: the number of the order, or of the pack with several orders of one buyer. */
export function orderIn(url: URL): string | undefined {
  const [, pt, es] = within(url, ORDER) ?? [];
  return pt ?? es;
}

export interface Thread {
  readonly order: string;
  /** The claim; a mediation has the number of its claim. */
  readonly claim?: string;
  readonly mediation: boolean;
}

/** The conversation in an address: with the buyer, or about a claim. */
export function threadIn(url: URL): Thread | undefined {
  const [, order, word, claim] = within(url, THREAD) ?? [];
  if (order === undefined) return undefined;
  return { order, ...(claim && { claim }), mediation: word?.toLowerCase() === 'media' };
}
