import { siteOfUrl } from './sites.ts';
import { caseId, orderId } from './values.ts';

/** A path without the slash at its end, on a site of eBay; undefined elsewhere. */
const pathOf = (url: URL): string | undefined =>
  siteOfUrl(url) && url.pathname.replace(/\/+$/, '').toLowerCase();

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
  return caseId(inPath ?? parameterOf(url, ['returnid', 'id', 'requestid', 'caseid']) ?? '');
}

/** Frames in which a reply is written: the form that the order page opens in a panel. */
export const isCompose = (url: URL): boolean =>
  /^\/(?:contact\/sendmsg|cnt\/replytomessages|ulk\/messages\/reply)$/.test(pathOf(url) ?? '');
