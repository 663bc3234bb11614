import type { PayloadAddress } from '../marketplace.ts';
import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';

const pathOf = sitePath(sites);

const STORE = /^\/store\/([\w-]+)\//;
const ORDER = /^\/store\/[\w-]+\/orders\/(\d{10,})(\.json)?$/;

/** The shop that an address is in. */
export const storeIn = (url: URL): string | undefined => STORE.exec(pathOf(url) ?? '')?.[1];

/** The internal id of the order that an address names; the buyer knows the order by its name. */
export function orderIn(url: URL): string | undefined {
  const [, id, twin] = ORDER.exec(pathOf(url) ?? '') ?? [];
  return twin === undefined ? id : undefined;
}

/** The order of the answer that some parts of the admin load at the page's address with `.json`. */
export function twinIn(url: URL): string | undefined {
  const [, id, twin] = ORDER.exec(pathOf(url) ?? '') ?? [];
  return twin === undefined ? undefined : id;
}

export const isOrderList = (url: URL): boolean =>
  /^\/store\/[\w-]+\/orders$/.test(pathOf(url) ?? '');

/** The evidence for a chargeback that an address names: its own id, not that of the dispute. */
export const evidenceIn = (url: URL): string | undefined =>
  /^\/store\/[\w-]+\/payments\/dispute_evidences\/(\d{6,})$/.exec(pathOf(url) ?? '')?.[1];

/** Only what the page itself loads is looked at; nothing is asked for. */
export const addresses: readonly PayloadAddress[] = [
  {
    name: 'order',
    matches: (url) => twinIn(url) !== undefined,
    examples: ['https://admin.shopify.com/store/juniper-mugs/orders/6104417000331.json'],
  },
];
