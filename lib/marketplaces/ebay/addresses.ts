import { sitePath } from '../site-path.ts';
import { sites } from './sites.ts';
import { caseId, orderId } from './values.ts';

const ownPath = sitePath(sites);
const pathOf = (url: URL): string | undefined => ownPath(url)?.toLowerCase();

/** Parameters are spelled `orderid` and `orderId`. */
function parameterOf(url: URL, names: readonly string[]): string | undefined {
  for (const [name, value] of url.searchParams) {
    if (names.includes(name.toLowerCase())) return value;
  }
  return undefined;
}

export const isOrder = (url: URL): boolean =>
  /^\/(?:mesh|sh)\/ord\/details$/.test(pathOf(url) ?? '');

/** The order that an address names. */
export const orderOf = (url: URL): string | undefined =>
  orderId(parameterOf(url, ['orderid']) ?? '');

const RETURN =
  /^\/(?:rt\/returndetails|rtn\/return\/returnsdetail|mesh\/returns\/(\d+)|returncase\/(\d+))$/;
const NOT_RECEIVED =
  /^\/(?:res\/itemnotreceived\/viewrequest|itemnotreceived(?:\/\w+)*?(?:\/(\d+))?)$/;

export const isReturn = (url: URL): boolean => RETURN.test(pathOf(url) ?? '');
export const isNotReceived = (url: URL): boolean => NOT_RECEIVED.test(pathOf(url) ?? '');

/** The id of the request or return that an address names. */
export function requestOf(url: URL): string | undefined {
  const path = pathOf(url) ?? '';
  const inPath = RETURN.exec(path)?.slice(1).find(Boolean) ?? NOT_RECEIVED.exec(path)?.[1];
  return caseId(
    inPath ?? parameterOf(url, ['returnid', 'id', 'requestid', 'caseid', 'cancelid']) ?? '',
  );
}

/** The tab "Returns" of the orders page: the same path with a filter that says so. */
export const isReturnsList = (url: URL): boolean =>
  pathOf(url) === '/sh/ord' && /return/i.test(parameterOf(url, ['filter', 'tab']) ?? '');

export const isOrderList = (url: URL): boolean => pathOf(url) === '/sh/ord' && !isReturnsList(url);

const CANCEL =
  /^\/(?:res\/cancel(?:lation)?(?:\/\w+)*|cancel\/\w+|mesh\/cancel(?:lation)?s?(?:\/\w+)*)$/;
export const isCancellation = (url: URL): boolean => CANCEL.test(pathOf(url) ?? '');

/** Only the host of payment disputes is known. */
export const isPaymentDispute = ({ protocol, hostname, pathname }: URL): boolean =>
  protocol === 'https:' &&
  hostname === DISPUTE_HOST &&
  /^\/dispute\/\d{6,20}(?:\/|$)/.test(pathname);
export const DISPUTE_HOST = 'pmtdispute.ebay.com';

export const paymentDisputeOf = ({ pathname }: URL): string | undefined =>
  /^\/dispute\/(\d{6,20})/.exec(pathname)?.[1];

export const isMessages = (url: URL): boolean =>
  /^\/(?:cnt\/viewmessage|mesgweb\/viewmessages(?:\/\w+)*|mye\/myebay\/messages)$/.test(
    pathOf(url) ?? '',
  );

/** Frames in which a reply is written: the form that the order page opens in a panel. */
export const isCompose = (url: URL): boolean =>
  /^\/(?:contact\/sendmsg|cnt\/replytomessages|ulk\/messages\/reply)$/.test(pathOf(url) ?? '');
