import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

const LIST = /^\/(?:vendas\/omni\/lista|ventas\/omni\/listado|ventas\/listado)$/;
const ORDER = /^\/(?:vendas\/(\d{16})\/detalhe|ventas\/(\d{16})\/detalle)$/;
/** The word after the order is spelled with and without accents. */
const THREAD =
  /^\/(?:vendas\/novo\/mensagens|ventas\/(?:nuevo\/mensajes|nueva\/mensajeria))\/(\d{16})(?:\/(reclam|media)[^/]*\/(\d{6,16}))?$/i;

export const isList = (url: URL): boolean => LIST.test(pathOf(url) ?? '');

/** The sale in an address: the number of the order, or of the pack with several orders of one buyer. */
export function orderIn(url: URL): string | undefined {
  const [, pt, es] = ORDER.exec(pathOf(url) ?? '') ?? [];
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
  const [, order, word, claim] = THREAD.exec(pathOf(url) ?? '') ?? [];
  if (order === undefined) return undefined;
  return { order, ...(claim && { claim }), mediation: word?.toLowerCase() === 'media' };
}
