// The script becomes text and must carry all of its functions inside.
/* oxlint-disable unicorn/consistent-function-scoping */
import { markup, type Markup } from '../markup.ts';

/** The document that all pages of the back office share; everything else is drawn by its script. */
export const aliexpressShell: Markup = markup`<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>跨境卖家中心</title>
    <link rel="stylesheet" href="/practice/aliexpress.css" />
  </head>
  <body>
    <header><a href="/m_apps/dispute-management/list">纠纷管理</a></header>
    <div id="root"></div>
    <script src="/practice/aliexpress.js"></script>
  </body>
</html>`;

interface Row {
  reverseOrderLineId: string;
  tradeOrderId: string;
  reverseStatus: string;
  gmtCreate: string;
  detailUrl: string;
  item: { itemTitle: string; itemUnitPrice: { formatMoney: string } };
}
interface Step {
  actionTime: number;
  actionType: string;
  processSolutions: {
    actionPlan: string;
    actionComment: string;
    refundMoney: { formatMoney: string };
  }[];
}
interface Detail {
  reverseDetailStatusText: string;
  statusHint: string;
  applyReason: string;
  solutions: {
    solutionOwner: string;
    solutionTypeText: string;
    refundMoney: { formatMoney: string };
  }[];
  evidence: { buyerEvidence: { fileType: string; url: string }[] };
}

/**
 * The single-page application: it draws what the data host answers, moves between pages without
 * loading a document, and asks with `fetch` as well as with `XMLHttpRequest`, as the real one does.
 */
export function aliexpressScript(): void {
  const host = 'https://seller-acs.aliexpress.com/h5/';
  const reverse = 'mtop.aliexpress.seller.reverse.';
  const root = document.querySelector('#root');
  /** Rises with every move, so that a late answer of the page before is not drawn. */
  let turn = 0;

  const addressOf = (api: string, asked: object) =>
    `${host}${api.toLowerCase()}/1.0/?jsv=2.7.2&appKey=30267743&type=originaljson&dataType=json&api=${api}&data=${encodeURIComponent(JSON.stringify(asked))}`;

  async function byFetch<T>(api: string, asked: object, body?: string): Promise<T> {
    const init: RequestInit = { credentials: 'include', ...(body !== undefined && post(body)) };
    const response = await fetch(addressOf(api, asked), init);
    return opened<T>(JSON.parse(await response.text()));
  }
  const post = (body: string): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `data=${encodeURIComponent(body)}`,
  });
  const byRequest = <T>(api: string, asked: object) =>
    new Promise<T>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', addressOf(api, asked));
      request.withCredentials = true;
      request.addEventListener('load', () => {
        try {
          resolve(opened<T>(JSON.parse(request.responseText)));
        } catch (error) {
          reject(error instanceof Error ? error : new Error('no answer'));
        }
      });
      request.addEventListener('error', () => reject(new Error('no answer')));
      request.send();
    });
  function opened<T>({ ret, data }: { ret: string[]; data: T }): T {
    if (!ret[0]?.startsWith('SUCCESS')) throw new Error(ret[0]);
    return data;
  }

  type Child = Node | string;
  function el(tag: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }
  function button(text: string, kind: string, run: () => void): HTMLElement {
    const element = el('button', { type: 'button', class: `next-btn next-btn-${kind}` }, text);
    element.addEventListener('click', run);
    return element;
  }
  function link(text: string, href: string): HTMLElement {
    const element = el('a', { href }, text);
    element.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({}, '', href);
      draw();
    });
    return element;
  }
  const show = (...children: Child[]) => root?.replaceChildren(...children);

  async function drawList(mine: number): Promise<void> {
    const channelId = new URLSearchParams(location.search).get('channelId') ?? '8123456';
    const { dataSource } = await byFetch<{ dataSource: { sellerReverseOrderLines: Row[] }[] }>(
      `${reverse}querySellerReverseOrderList`,
      { channelId, current: 1, pageSize: 10, sortField: 'timeout_trigger' },
    );
    if (mine !== turn) return;
    const rows = dataSource
      .flatMap(({ sellerReverseOrderLines }) => sellerReverseOrderLines)
      .map((row) =>
        el(
          'tr',
          { class: 'next-table-row' },
          el('td', {}, link(row.reverseOrderLineId, row.detailUrl)),
          el('td', {}, el('span', { class: 'productInfo--itemTitle--3kQ' }, row.item.itemTitle)),
          el('td', {}, row.item.itemUnitPrice.formatMoney),
          el('td', {}, row.gmtCreate),
          el('td', {}, el('div', { class: 'chc-state-label__stateText' }, row.reverseStatus)),
        ),
      );
    show(el('h1', {}, '纠纷列表'), el('table', {}, el('tbody', {}, ...rows)));
  }

  async function drawDispute(mine: number, id: string): Promise<void> {
    const asked = { reverseOrderLineId: id };
    const list = await byFetch<{ dataSource: { sellerReverseOrderLines: Row[] }[] }>(
      `${reverse}querySellerReverseOrderList`,
      { reverseOrderLineId: id, current: 1, pageSize: 10 },
    );
    const detail = await byRequest<Detail>(`${reverse}reverseOrderLineDetailRender`, asked);
    const { result } = await byFetch<{ result: Step[] }>(
      `${reverse}reverseOrderLineHistoryRender`,
      asked,
    );
    const row = list.dataSource
      .flatMap(({ sellerReverseOrderLines }) => sellerReverseOrderLines)
      .find((line) => line.reverseOrderLineId === id);
    if (mine !== turn) return;
    if (row) {
      await byRequest('mtop.aliexpress.trade.seller.order.detail', {
        orderId: row.tradeOrderId,
        channelId: '8123456',
      });
    }
    if (mine !== turn) return;
    const waiting = detail.reverseDetailStatusText === '等待卖家响应';
    show(
      el('h1', {}, '纠纷详情'),
      el('p', {}, '纠纷编号 ', id, ' · 订单号 ', orderLink(row)),
      el(
        'div',
        { class: 'disputeStatus--bar--9aX' },
        el('div', { class: 'chc-state-label__stateText' }, detail.reverseDetailStatusText),
        el('p', { class: 'disputeStatus--hint--2Lm' }, detail.statusHint),
      ),
      el('p', {}, '申请原因 ', detail.applyReason),
      el(
        'ul',
        { class: 'solution--list--7Qe' },
        ...detail.solutions.map((one) =>
          el(
            'li',
            {},
            `${ownerName(one.solutionOwner)} ${one.solutionTypeText} ${one.refundMoney.formatMoney}`,
          ),
        ),
      ),
      el('p', {}, `买家举证 ${detail.evidence.buyerEvidence.length} 个文件`),
      ...(waiting
        ? [
            button('接受买家方案', 'primary', () => void answer(id, { act: 'accept' })),
            button('拒绝并提出方案', 'normal', () => openDialog(id)),
          ]
        : []),
      el('h2', {}, '协商记录'),
      el('ol', { class: 'history--list--1Bv' }, ...result.map(drawStep)),
    );
  }
  const ownerName = (owner: string) =>
    ({ BUYER: '买家方案', SELLER: '卖家方案' })[owner] ?? '平台方案';
  const orderLink = (row: Row | undefined) =>
    row
      ? link(
          row.tradeOrderId,
          `/m_apps/order-manage/orderDetail?orderId=${row.tradeOrderId}&channelId=8123456`,
        )
      : '';
  const drawStep = ({ actionType, processSolutions }: Step) =>
    el(
      'li',
      {},
      ...processSolutions.map(({ actionPlan, refundMoney, actionComment }) =>
        el('p', {}, `${actionType} ${actionPlan} ${refundMoney.formatMoney} ${actionComment}`),
      ),
    );

  function openDialog(id: string): void {
    document.querySelector('[role="dialog"]')?.remove();
    const amount = el('input', { name: 'amount', inputmode: 'decimal', 'aria-label': '退款金额' });
    const reason = el('textarea', {
      name: 'reason',
      rows: '6',
      cols: '50',
      maxlength: '512',
      'aria-label': '拒绝原因',
    });
    const dialog = el(
      'div',
      { role: 'dialog', class: 'next-dialog', 'aria-label': '提出方案' },
      el('h2', {}, '提出方案'),
      el('label', {}, '退款金额 CNY ', amount),
      el('label', {}, '拒绝原因 ', reason),
      button('提交', 'primary', () => {
        if (!(amount instanceof HTMLInputElement) || !(reason instanceof HTMLTextAreaElement))
          return;
        if (reason.value.trim() === '') return;
        dialog.remove();
        void answer(id, { act: 'reject', amount: amount.value, reason: reason.value });
      }),
      button('取消', 'normal', () => dialog.remove()),
    );
    root?.append(dialog);
  }

  async function answer(id: string, said: Record<string, string>): Promise<void> {
    await byFetch(
      `${reverse}practiceAnswer`,
      {},
      JSON.stringify({ reverseOrderLineId: id, ...said }),
    );
    draw();
  }

  async function drawOrder(mine: number, orderId: string): Promise<void> {
    type Component = { fields: Record<string, string | number> };
    const { data } = await byRequest<{ data: Record<string, Component> }>(
      'mtop.aliexpress.trade.seller.order.detail',
      { orderId, channelId: '8123456' },
    );
    if (mine !== turn) return;
    const order = data['seller_pc_omd_order_2']?.fields ?? {};
    const said = (name: string) => String(order[name] ?? '');
    const span = (name: string, text: string) => el('span', { class: name }, text);
    show(
      el('h1', {}, '订单详情'),
      el(
        'div',
        { class: 'header--wrap--x0a' },
        span('header--label--5Gh', '订单号:'),
        span('header--valueHighLight--e1F', said('orderId')),
        span('header--label--5Gh', '下单时间:'),
        span('header--value--c0D', said('orderTime')),
        el('a', { class: 'buyerInfo--inline--m2N', href: '#' }, said('buyerName')),
      ),
      el(
        'div',
        { class: 'chc-state-label__stateText' },
        String(data['seller_pc_omd_status_1']?.fields['stateText'] ?? ''),
      ),
      el(
        'div',
        { class: 'orderInfo--addressItem--d4' },
        span('orderInfo--addressLabel--d4', '收件人名称'),
        span('orderInfo--addressValue--d4', '***'),
        el('i', { class: 'orderEye--eye--d4' }),
      ),
      el(
        'table',
        {},
        el(
          'tbody',
          {},
          el(
            'tr',
            { class: 'next-table-row' },
            el(
              'td',
              { 'data-next-table-col': '0' },
              span('productInfo--itemTitle--3kQ', said('title')),
              span('productInfo--skuCodeValue--3kQ', said('sku')),
            ),
            el(
              'td',
              { 'data-next-table-col': '2' },
              el('div', { class: 'productInfo--unitFee--3kQ' }, said('unitFee')),
            ),
            el('td', { 'data-next-table-col': '3' }, said('quantity')),
          ),
        ),
      ),
      el('div', { class: 'amount--amount--k9' }, said('amount')),
    );
  }

  function draw(): void {
    const mine = ++turn;
    const { pathname, searchParams } = new URL(location.href);
    const id = searchParams.get('reverseOrderLineId');
    const orderId = searchParams.get('orderId');
    const drawn =
      pathname.endsWith('/detail') && id !== null
        ? drawDispute(mine, id)
        : pathname.endsWith('/orderDetail') && orderId !== null
          ? drawOrder(mine, orderId)
          : drawList(mine);
    drawn.catch(() => {
      if (mine === turn) show(el('p', { role: 'alert' }, '系统繁忙，请稍后再试。'));
    });
  }
  addEventListener('popstate', draw);
  draw();
}
