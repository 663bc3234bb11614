import {
  type BackofficeAnswer,
  type BackofficeRequest,
  data,
  file,
  formOf,
  page,
} from './answer.ts';
import { call } from './markup.ts';
import { detail, history, list, order, refused, wrapped } from './pages/aliexpress-answers.ts';
import { aliexpressScript, aliexpressShell } from './pages/aliexpress-app.ts';
import { BAZARIO, bazario, countScript } from './pages/bazario.ts';
import { ebayMessagePanel, panelScript } from './pages/ebay-message-panel.ts';
import { ebayOrder, orderScript } from './pages/ebay-order.ts';
import {
  ebayEmptyList,
  ebayOrderList,
  ebayVirtualList,
  virtualScript,
} from './pages/ebay-order-list.ts';
import { requestPage, restlessScript, shortcutsScript } from './pages/ebay-request.ts';
import { darkenedScript, translatedScript, watchfulScript } from './pages/manners.ts';
import { captcha, noProof } from './pages/no-proof.ts';
import { start } from './pages/start.ts';
import { style } from './pages/style.ts';
import { amazon } from './sites/amazon.ts';
import { etsy } from './sites/etsy.ts';
import { shopee } from './sites/shopee.ts';
import type { Site } from './sites/site.ts';
import { stripe } from './sites/stripe.ts';
import { type EbayRequest, firstState, type State } from './state.ts';

export interface Backoffice {
  /** The answer to a request of a practice page; undefined for an address that is not part of the practice. */
  readonly respond: (request: BackofficeRequest) => BackofficeAnswer | undefined;
  /** What was sent so far; tests look here for what arrived. */
  readonly state: State;
}

/** The overview, where practice begins: no order, no list. */
export const START = 'https://www.ebay.com/sh/ovw';
export const ALIEXPRESS_LIST = 'https://csp.aliexpress.com/m_apps/dispute-management/list';

const STRICT = {
  'content-security-policy': "default-src 'self'; style-src 'self'; script-src 'self'",
};

const sites: readonly Site[] = [amazon, shopee, etsy, stripe];

/** A practice back office at the real addresses: pages and a little state, no server. `now` is ISO 8601. */
export function createBackoffice({ now }: { now: string }): Backoffice {
  const state = firstState(now);
  const respond = (request: BackofficeRequest) => {
    const url = new URL(request.url);
    if (url.pathname.startsWith('/practice/')) return asset(url.pathname);
    if (url.origin === BAZARIO) {
      const shown = bazario(url.pathname);
      return shown && page(shown);
    }
    if (url.hostname === 'www.ebay.com' || url.hostname === 'www.ebay.de') {
      return ebay(state, url, request);
    }
    if (url.hostname === 'csp.aliexpress.com' || url.hostname === 'gsp.aliexpress.com') {
      return url.pathname.startsWith('/m_apps/') ? page(aliexpressShell) : undefined;
    }
    if (url.hostname === 'seller-acs.aliexpress.com') return mtop(state, url, request);
    return sites.find(({ hosts }) => hosts.includes(url.hostname))?.respond(state, url, request);
  };
  return { respond, state };
}

const SCRIPTS: Readonly<Record<string, () => void>> = {
  order: orderScript,
  panel: panelScript,
  restless: restlessScript,
  shortcuts: shortcutsScript,
  aliexpress: aliexpressScript,
  count: countScript,
  virtual: virtualScript,
  translated: translatedScript,
  darkened: darkenedScript,
  watchful: watchfulScript,
  ...Object.assign({}, ...sites.map(({ scripts }) => scripts)),
};

function asset(path: string): BackofficeAnswer | undefined {
  const [, name = '', type] = /^\/practice\/([\w-]+)\.(js|css)$/.exec(path) ?? [];
  const run = SCRIPTS[name];
  if (type === 'js' && run) return file('text/javascript', call(run));
  return type === 'css' ? file('text/css', style) : undefined;
}

function ebay(state: State, url: URL, request: BackofficeRequest): BackofficeAnswer | undefined {
  const sent = formOf(request)?.get('message')?.trim();
  switch (url.pathname) {
    case '/sh/ovw':
      return page(start(state));
    case '/sh/ord/':
    case '/sh/ord':
      return page(listOf(state, url.searchParams.get('filter')));
    case '/mesh/ord/details': {
      const id = url.searchParams.get('orderid') ?? url.searchParams.get('orderId');
      const found = state.orders.find((one) => one.id === id);
      if (found) return page(ebayOrder(found), found.strict && STRICT);
      return page(id === '17-00000-11111' ? captcha : noProof);
    }
    case '/contact/sendmsg': {
      const found = state.orders.find(
        ({ transaction }) => transaction === url.searchParams.get('transaction_id'),
      );
      if (!found) return undefined;
      if (sent) found.thread.push({ from: 'seller', at: Date.parse(state.now), text: sent });
      return page(ebayMessagePanel(found, sent || undefined), found.strict && STRICT);
    }
    case '/res/ItemNotReceived/ViewRequest':
      return answered(state, 'not-received', url.searchParams.get('id'), request);
    case '/rtn/Return/ReturnsDetail':
      return answered(state, 'return', url.searchParams.get('returnId'), request);
    case '/res/cancel/ViewRequest':
      return answered(state, 'cancellation', url.searchParams.get('cancelId'), request);
    default:
      return undefined;
  }
}

function answered(
  { requests }: State,
  kind: EbayRequest['kind'],
  id: string | null,
  request: BackofficeRequest,
): BackofficeAnswer {
  const found = requests.find((one) => one.id === id && one.kind === kind);
  if (!found) return page(noProof, {}, 404);
  const form = formOf(request);
  const text = form?.get('message')?.trim();
  if (form && text) found.answer = { what: form.get('what') ?? 'message', text };
  return page(requestPage(found));
}

/** The long list where it is asked for, the empty one, else a short one. */
function listOf({ listed }: State, filter: string | null) {
  if (filter === 'status:CANCELLED') return ebayEmptyList;
  return filter === 'status:AWAITING_SHIPMENT'
    ? ebayVirtualList(listed)
    : ebayOrderList(listed.slice(0, 4));
}

const CAPTCHA = 'RGV587_ERROR::SM::哎哟喂,被挤爆啦,请稍后重试';

const to = (body: unknown) => data(body, 'https://csp.aliexpress.com');

/** The data host: answers by the name of the call, arguments as JSON in the address or in the form. */
function mtop(state: State, url: URL, request: BackofficeRequest): BackofficeAnswer | undefined {
  const api = url.searchParams.get('api') ?? '';
  const asked = argumentsOf(formOf(request)?.get('data') ?? url.searchParams.get('data') ?? '{}');
  if (request.method === 'OPTIONS') return to({});
  const dispute = state.disputes.find(({ id }) => id === asked['reverseOrderLineId']);
  switch (/\w*$/.exec(api)?.[0] ?? '') {
    case 'querySellerReverseOrderList':
      return to(
        asked['channelId'] === '9999999' ? refused(api, CAPTCHA) : wrapped(api, list(state)),
      );
    case 'reverseOrderLineDetailRender':
      return dispute && to(wrapped(api, detail(dispute, state.now)));
    case 'reverseOrderLineHistoryRender':
      return dispute && to(wrapped(api, history(dispute)));
    case 'practiceAnswer':
      if (dispute) decide(dispute, asked, state.now);
      return to(wrapped(api, {}));
    case 'detail': {
      const found = state.disputes.find(({ orderId }) => orderId === asked['orderId']);
      return found && to(wrapped(api, order(found)));
    }
    default:
      return undefined;
  }
}

/** Accepting ends the matter or starts the return; an own proposal hands it to the buyer. */
function decide(
  dispute: State['disputes'][number],
  asked: Readonly<Record<string, string>>,
  now: string,
): void {
  const wish = dispute.solutions.findLast(({ owner }) => owner === 'BUYER');
  if (asked['act'] === 'accept') {
    dispute.status = wish?.type === '退货退款' ? '等待买家退货' : '已结束';
    return;
  }
  dispute.status = '等待买家响应';
  dispute.solutions.push({
    owner: 'SELLER',
    type: '仅退款',
    cent: Math.round(Number(asked['amount'] ?? 0) * 100) || 0,
    comment: asked['reason'] ?? '',
    at: Date.parse(now),
  });
}

function argumentsOf(text: string): Readonly<Record<string, string>> {
  const parsed: unknown = JSON.parse(text);
  return Object.fromEntries(
    Object.entries(parsed ?? {}).map(([name, value]) => [name, String(value)]),
  );
}
