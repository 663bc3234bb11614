import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { aliexpress } from '../../lib/marketplaces/aliexpress/reader.ts';
import { amazon } from '../../lib/marketplaces/amazon/reader.ts';
import { ebay } from '../../lib/marketplaces/ebay/reader.ts';
import { etsy } from '../../lib/marketplaces/etsy/reader.ts';
import { observe } from '../../lib/marketplaces/observe.ts';
import { shopee } from '../../lib/marketplaces/shopee/reader.ts';
import { stripe } from '../../lib/marketplaces/stripe/reader.ts';
import { Outcome } from '../../lib/model/outcome.ts';
import type { Payload } from '../../lib/page/source.ts';
import { ALIEXPRESS_LIST, type Backoffice, createBackoffice, START } from './backoffice.ts';
import { openPage } from './open-page.ts';

// A Wednesday; in Los Angeles it is 09:30 and winter, in Berlin 18:30.
const NOW = '2026-02-18T17:30:00Z';
const open = () => createBackoffice({ now: NOW });

const readIn = (root: ParentNode, url: string, payloads: readonly Payload[] = []) =>
  Outcome.parse(
    observe([ebay, aliexpress, amazon, shopee, etsy, stripe], {
      url: new URL(url),
      root,
      payloads,
      now: NOW,
    }),
  );

/** What the readers say about a page as the server sends it, before any script has run. */
function readSent({ respond }: Backoffice, url: string) {
  const body = respond({ url, method: 'GET' })?.body ?? '';
  return readIn(new JSDOM(body).window.document, url);
}

const order = (id: string) => `https://www.ebay.com/mesh/ord/details?mode=SH&orderid=${id}`;
const request = (id: string) => `https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=${id}`;
const dispute = (id: string) =>
  `https://csp.aliexpress.com/m_apps/dispute-management/detail?reverseOrderLineId=${id}`;
const RETURN = 'https://www.ebay.de/rtn/Return/ReturnsDetail?returnId=5061000733';

describe('eBay orders', () => {
  it('in time', () => {
    const outcome = readSent(open(), order('17-40211-30577'));
    expect(outcome).toMatchObject({
      kind: 'read',
      page: 'order',
      facts: {
        orderId: '17-40211-30577',
        buyer: { name: 'Marit Sollund', id: 'marit.s_14', country: 'US' },
        total: { amount: '54.70', currency: 'USD' },
        orderState: 'shipped',
        orderedAt: '2026-02-12',
        shippedAt: '2026-02-14',
        deliverBy: '2026-02-24',
        shipment: { carrier: 'USPS', trackingNumber: '9400111899560000004417' },
        items: [
          {
            title: 'Brass Desk Compass in Wooden Box',
            sku: 'CMP-BR-02',
            listingId: '256310047719',
            quantity: 1,
            unitPrice: { amount: '48.20', currency: 'USD' },
          },
        ],
      },
    });
    expect(outcome).not.toHaveProperty('doubts');
  });

  it('late, and the same after the blocks were moved into place', async () => {
    const backoffice = open();
    const late = {
      kind: 'read',
      facts: {
        orderId: '17-40198-55120',
        total: { amount: '39.99', currency: 'USD' },
        orderState: 'shipped',
        deliverBy: '2026-02-14',
        items: [{ quantity: 2, unitPrice: { amount: '17.50', currency: 'USD' } }],
      },
    };
    expect(readSent(backoffice, order('17-40198-55120'))).toMatchObject(late);
    const { window } = openPage(backoffice, order('17-40198-55120'));
    await new Promise((resolve) => {
      setTimeout(resolve, 80);
    });
    expect(window.document.querySelectorAll('[id^=afmeshorder]')).toHaveLength(0);
    expect(window.document.querySelector('#mainContent .order-info')).not.toBeNull();
    expect(readIn(window.document, order('17-40198-55120'))).toMatchObject(late);
  });

  it('delivered', () => {
    expect(readSent(open(), order('17-40177-08834'))).toMatchObject({
      kind: 'read',
      facts: {
        orderState: 'delivered',
        deliveredAt: '2026-02-13',
        shipment: { state: 'delivered', carrier: 'UPS', trackingNumber: '1Z999AA10123456784' },
      },
    });
  });

  it('is strict about scripts where it says so, and carries nothing inline that must run', () => {
    const backoffice = open();
    const answer = backoffice.respond({ url: order('17-40166-71290'), method: 'GET' });
    expect(answer?.headers['content-security-policy']).toBe(
      "default-src 'self'; style-src 'self'; script-src 'self'",
    );
    expect(readSent(backoffice, order('17-40166-71290'))).toMatchObject({
      kind: 'read',
      facts: { orderId: '17-40166-71290', total: { amount: '20.00', currency: 'USD' } },
    });
  });

  it.each(['17-00000-00000', '17-00000-11111'])('%s has no proof', (id) => {
    expect(readSent(open(), order(id))).toMatchObject({ kind: 'unreadable', page: 'order' });
  });

  it('a message that is sent appears in the thread', () => {
    const backoffice = open();
    const { window, click } = openPage(backoffice, order('17-40211-30577'));
    click('Message buyer');
    const frame = window.document.querySelector<HTMLIFrameElement>('.ordui-m2m-panel__iframe');
    const url = new URL(frame?.src ?? '');
    expect(ebay.frames?.(url)).toBe(true);
    const panel = new JSDOM(backoffice.respond({ url: url.href, method: 'GET' })?.body).window
      .document;
    expect(ebay.box(panel)?.getAttribute('name')).toBe('message');
    const sent = backoffice.respond({
      url: url.href,
      method: 'POST',
      body: new URLSearchParams({ message: 'It is on its way. <b>&' }).toString(),
    });
    expect(sent?.body).toContain('data-sent="It is on its way. &#60;b&#62;&#38;"');
    const again = new JSDOM(
      backoffice.respond({ url: order('17-40211-30577'), method: 'GET' })?.body,
    );
    expect(again.window.document.querySelector('.m2m-seller')?.textContent).toContain(
      'It is on its way. <b>&',
    );
  });
});

describe('eBay requests', () => {
  it.each([
    ['5371000412', '2026-02-18T14:30:00-08:00', '2026-02-15'],
    ['5371000655', '2026-02-19T15:30:00-08:00', '2026-02-16'],
    ['5371000098', '2026-02-17T19:30:00-08:00', '2026-02-13'],
  ])('%s is due at %s', (id, at, openedAt) => {
    expect(readSent(open(), request(id))).toMatchObject({
      kind: 'read',
      page: 'dispute',
      facts: {
        caseType: 'ebay.not-received',
        caseId: id,
        stage: 'request',
        issue: 'item-not-received',
        respondBy: { at, basis: 'page' },
        openedAt,
      },
    });
  });

  it('tells order, buyer, amount and promise', () => {
    expect(readSent(open(), request('5371000412'))).toMatchObject({
      facts: {
        orderId: '17-40198-55120',
        buyer: { id: 'tbrandl77' },
        claimAmount: { amount: '39.99', currency: 'USD' },
        deliverBy: '2026-02-14',
        shipment: { trackingNumber: '9400111899560000009122' },
      },
    });
  });

  it('is no longer due once it was answered', () => {
    const backoffice = open();
    const url = request('5371000412');
    const form = new URLSearchParams({ what: 'tracking', message: 'Here is the tracking.' });
    const body = backoffice.respond({ url, method: 'POST', body: form.toString() })?.body ?? '';
    expect(body).toContain('Here is the tracking.');
    const outcome = readSent(backoffice, url);
    expect(outcome).toMatchObject({ kind: 'read', facts: { caseId: '5371000412' } });
    expect(outcome).not.toHaveProperty('facts.respondBy');
    expect(backoffice.state.requests[0]?.answer?.what).toBe('tracking');
  });

  it('a German return', () => {
    const backoffice = open();
    expect(readSent(backoffice, RETURN)).toMatchObject({
      kind: 'read',
      page: 'return',
      facts: {
        caseType: 'ebay.return',
        caseId: '5061000733',
        orderId: '17-40088-61402',
        issue: 'not-as-described',
        ask: 'return',
        claimAmount: { amount: '54.90', currency: 'EUR' },
        openedAt: '2026-02-17',
        respondBy: { at: '2026-02-20T20:30:00+01:00', basis: 'page' },
      },
    });
    const root = new JSDOM(backoffice.respond({ url: RETURN, method: 'GET' })?.body).window
      .document;
    expect(ebay.box(root)?.id).toBe('reply');
  });

  it('draws itself anew without losing the form', async () => {
    const { window } = openPage(open(), request('5371000777'));
    const first = window.document.querySelector('#mainContent');
    const box = window.document.querySelector('#reply');
    await new Promise((resolve) => {
      setTimeout(resolve, 450);
    });
    expect(window.document.querySelector('#mainContent')).not.toBe(first);
    expect(window.document.querySelector('#reply')).toBe(box);
    expect(Number(window.document.querySelector('#drawn')?.textContent)).toBeGreaterThan(0);
    window.close();
  });

  it('counts single keys outside its fields', () => {
    const { window } = openPage(open(), request('5371000888'));
    const press = (target: Element | null) =>
      target?.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    press(window.document.body);
    press(window.document.querySelector('#reply'));
    expect(window.document.querySelector('#keys')?.textContent).toBe('1');
  });
});

describe('AliExpress', () => {
  it('lists its disputes', async () => {
    const { window, payloads, says } = openPage(open(), ALIEXPRESS_LIST);
    await says('14288800310072951');
    const outcome = readIn(window.document, ALIEXPRESS_LIST, payloads);
    expect(outcome).toMatchObject({
      kind: 'list',
      rows: [
        {
          caseId: '6381200450013306',
          orderId: '8207700120043306',
          stage: 'request',
          buyer: { name: 'Ysabel Quintero', country: 'ES' },
          openedAt: '2026-02-16T13:30:00-08:00',
          items: [
            { listingId: '1005007712345678', unitPrice: { amount: '186.50', currency: 'CNY' } },
          ],
        },
        { caseId: '14288800310072951', stage: 'request', buyer: { country: 'GB' } },
        { caseId: '6380900110087420', stage: 'negotiation', return: { state: 'approved' } },
      ],
    });
  });

  it('walks from the list to disputes and back in one document', async () => {
    const { window, payloads, says, click } = openPage(open(), ALIEXPRESS_LIST);
    const read = () => readIn(window.document, window.location.href, payloads);
    await says('14288800310072951');
    click('6381200450013306');
    expect(window.location.href).toBe(dispute('6381200450013306'));
    await says('卖家响应剩余时间');
    expect(read()).toMatchObject({
      kind: 'read',
      page: 'dispute',
      facts: {
        caseType: 'aliexpress.not-received',
        caseId: '6381200450013306',
        orderId: '8207700120043306',
        stage: 'request',
        issue: 'item-not-received',
        ask: 'refund',
        claimAmount: { amount: '186.50', currency: 'CNY' },
        buyerEvidence: 'none',
        orderedAt: '2026-01-08T09:30:00-08:00',
        respondBy: { at: '2026-02-19T13:30:00-08:00', basis: 'page' },
        shipment: { carrier: 'AliExpress Standard Shipping', trackingNumber: 'LP00733551209944' },
        messages: [{ from: 'buyer', at: '2026-02-16T13:30:00-08:00' }],
      },
    });
    expect(read()).not.toHaveProperty('doubts');

    window.history.back();
    await says('纠纷列表');
    click('14288800310072951');
    // Nothing of the case before may be told of this one while its answers are on their way.
    expect(read()).toMatchObject({ facts: { caseId: '14288800310072951' } });
    expect(read()).not.toHaveProperty('facts.issue');
    await says('商品与描述不符');
    expect(read()).toMatchObject({
      facts: {
        caseType: 'aliexpress.not-as-described',
        caseId: '14288800310072951',
        issue: 'not-as-described',
        ask: 'return',
        buyerEvidence: 'photo',
        claimAmount: { amount: '188.10', currency: 'CNY' },
        respondBy: { at: '2026-02-22T05:30:00-08:00', basis: 'page' },
      },
    });
  });

  it('waiting for the return', async () => {
    const url = dispute('6380900110087420');
    const { window, payloads, says } = openPage(open(), url);
    await says('等待买家退货');
    const outcome = readIn(window.document, url, payloads);
    expect(outcome).toMatchObject({
      facts: {
        stage: 'negotiation',
        return: { state: 'approved' },
        issue: 'defective',
        buyerEvidence: 'video',
        messages: [{ from: 'buyer' }, { from: 'seller', text: '同意退货。' }],
      },
    });
    expect(outcome).not.toHaveProperty('facts.respondBy');
  });

  it('takes a proposal with a reason, and waits for the buyer then', async () => {
    const backoffice = open();
    const url = dispute('6381200450013306');
    const { window, payloads, says, click } = openPage(backoffice, url);
    await says('拒绝并提出方案');
    expect(aliexpress.box(window.document)).toBeNull();
    click('拒绝并提出方案');
    const box = aliexpress.box(window.document);
    expect(box?.getAttribute('name')).toBe('reason');
    const amount = window.document.querySelector<HTMLInputElement>('[name=amount]');
    if (!amount || !(box instanceof window.HTMLTextAreaElement)) throw new Error('no dialog');
    amount.value = '50';
    box.value = 'The parcel is with the post office.';
    click('提交');
    await says('等待买家响应');
    const outcome = readIn(window.document, url, payloads);
    expect(outcome).toMatchObject({
      facts: {
        stage: 'negotiation',
        messages: [
          { from: 'buyer' },
          { from: 'seller', text: 'The parcel is with the post office.' },
        ],
      },
    });
    expect(outcome).not.toHaveProperty('facts.respondBy');
    expect(backoffice.state.disputes[0]?.solutions.at(-1)).toMatchObject({
      owner: 'SELLER',
      cent: 5000,
    });
  });

  it('takes an acceptance', async () => {
    const { says, click } = openPage(open(), dispute('14288800310072951'));
    await says('接受买家方案');
    click('接受买家方案');
    await says('等待买家退货');
  });

  it('an order page in Chinese', async () => {
    const url =
      'https://csp.aliexpress.com/m_apps/order-manage/orderDetail?orderId=3067710440032951';
    const { window, payloads, says } = openPage(open(), url);
    await says('下单时间');
    expect(readIn(window.document, url, payloads)).toMatchObject({
      kind: 'read',
      page: 'order',
      facts: {
        orderId: '3067710440032951',
        orderState: 'shipped',
        orderedAt: '2026-01-26T09:30:00-08:00',
        total: { amount: '188.10', currency: 'CNY' },
        items: [{ title: 'LED Desk Lamp, USB-C', quantity: 2, unitPrice: { amount: '94.05' } }],
        shipment: { trackingNumber: 'LP00733551400217' },
      },
    });
  });

  it('asks for a captcha', async () => {
    const url = `${ALIEXPRESS_LIST}?channelId=9999999`;
    const { window, payloads, says } = openPage(open(), url);
    await says('系统繁忙');
    expect(readIn(window.document, url, payloads)).toMatchObject({
      kind: 'unreadable',
      trail: { 'payload!': 'querySellerReverseOrderList answered RGV587_ERROR (captcha)' },
    });
  });
});

describe('eBay lists and a wish to cancel', () => {
  const list = (filter = '') => readSent(open(), `https://www.ebay.com/sh/ord/${filter}`);

  it('orders that wait to be shipped', () => {
    expect(list()).toMatchObject({
      kind: 'list',
      page: 'order-list',
      rows: [
        {
          orderId: '19-51000-20000',
          buyer: { name: 'Ada A.', id: 'buyer-0-0' },
          total: { amount: '10.00', currency: 'USD' },
          orderState: 'unshipped',
          shipBy: '2026-02-19',
        },
        { orderId: '19-51007-20131' },
        { orderId: '19-51014-20262' },
        { orderId: '19-51021-20393' },
      ],
    });
  });

  it('none', () => {
    expect(list('?filter=status:CANCELLED')).toMatchObject({ kind: 'list', rows: [] });
  });

  it('rows that are filled with other orders are of one order each', async () => {
    const url = 'https://www.ebay.com/sh/ord/?filter=status:AWAITING_SHIPMENT';
    const { window } = openPage(open(), url);
    const viewport = window.document.querySelector('#viewport');
    if (!viewport) throw new Error('no list');
    const rows = () => {
      const outcome = readIn(window.document, url);
      return outcome.kind === 'list' ? outcome.rows : [];
    };
    expect(rows()).toHaveLength(8);
    viewport.scrollTop = 800;
    viewport.dispatchEvent(new window.Event('scroll'));
    // The rows name two orders now: none of them is told.
    expect(rows()).toEqual([]);
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
    expect(rows()).toHaveLength(8);
    expect(rows()[0]).toMatchObject({
      orderId: '19-51140-22620',
      buyer: { name: 'Goran U.', id: 'buyer-20-260' },
    });
    window.close();
  });

  it('a cancellation', () => {
    const url = 'https://www.ebay.com/res/cancel/ViewRequest?cancelId=5371000933';
    const backoffice = open();
    expect(readSent(backoffice, url)).toMatchObject({
      kind: 'read',
      page: 'cancellation',
      facts: {
        caseType: 'ebay.cancel',
        caseId: '5371000933',
        orderId: '17-40220-10944',
        issue: 'cancel-request',
        ask: 'cancel',
        respondBy: { at: '2026-02-20', basis: 'page' },
        total: { amount: '33.10', currency: 'USD' },
      },
    });
    const body = new URLSearchParams({ what: 'accept', message: 'Done.' }).toString();
    backoffice.respond({ url, method: 'POST', body });
    expect(readSent(backoffice, url)).not.toHaveProperty('facts.respondBy');
  });
});

describe('Amazon', () => {
  const AMAZON = 'https://sellercentral.amazon.com';
  const address = (id: string) => `${AMAZON}/orders-v3/order/${id}`;
  const [late, waiting] = ['112-4407718-2290135', '112-9031246-7715508'];

  it('an order is drawn long after its answer came; the order before stays until then', async () => {
    const { window, payloads, says, click } = openPage(open(), address(late));
    const read = () => readIn(window.document, window.location.href, payloads);
    await says('Walnut Book Stand');
    expect(read()).toMatchObject({
      kind: 'read',
      page: 'order',
      facts: {
        orderId: late,
        buyer: { name: 'Harriet', country: 'US' },
        orderState: 'shipped',
        fulfilment: 'seller',
        shippedAt: '2026-01-31T09:30:00-08:00',
        shipment: { carrier: 'USPS', trackingNumber: '9400111899560000007715' },
        items: [{ title: 'Walnut Book Stand', unitPrice: { amount: '43.18', currency: 'USD' } }],
      },
    });
    expect(read()).not.toHaveProperty('doubts');
    click('Next order');
    expect(window.location.href).toBe(address(waiting));
    expect(window.document.body.textContent).toContain('Walnut Book Stand');
    // Before the answer is there nothing is told, and after it nothing of what the page still shows.
    const before = payloads.filter(({ url }) => !url.endsWith(waiting));
    expect(readIn(window.document, address(waiting), before)).toMatchObject({
      kind: 'unreadable',
      trail: { 'page!': 'shows another order' },
    });
    expect(read()).toMatchObject({
      kind: 'read',
      facts: { orderId: waiting, orderState: 'unshipped', items: [{ title: 'Cork Notice Board' }] },
    });
    expect(read()).not.toHaveProperty('facts.buyer');
    expect(read()).not.toHaveProperty('doubts');
    await says('Cork Notice Board');
    expect(read()).toMatchObject({
      facts: { orderId: waiting, buyer: { name: 'Callum' }, orderState: 'unshipped' },
    });
    expect(read()).not.toHaveProperty('facts.shipment.trackingNumber');
    window.close();
  });

  it('an order in Japanese', async () => {
    const url = 'https://sellercentral.amazon.co.jp/orders-v3/order/249-5510236-8842071';
    const { window, payloads, says } = openPage(open(), url);
    await says('木製ペンスタンド');
    expect(readIn(window.document, url, payloads)).toMatchObject({
      facts: {
        site: 'sellercentral.amazon.co.jp',
        orderId: '249-5510236-8842071',
        buyer: { name: '佐伯 透', country: 'JP' },
        orderState: 'unshipped',
        items: [{ quantity: 2, unitPrice: { amount: '1480', currency: 'JPY' } }],
      },
    });
    window.close();
  });

  it('returns', async () => {
    const url = `${AMAZON}/gp/returns/list/v2`;
    const { window, payloads, says } = openPage(open(), url);
    await says('PendingApproval');
    expect(readIn(window.document, url, payloads)).toMatchObject({
      kind: 'list',
      page: 'dispute-list',
      rows: [
        { caseType: 'amazon.return', orderId: late, stage: 'request', issue: 'defective' },
        { caseType: 'amazon.return', orderId: waiting, stage: 'negotiation' },
      ],
    });
  });

  it('an A-to-z claim', () => {
    expect(readSent(open(), `${AMAZON}/gp/guarantee-claims/home.html`)).toMatchObject({
      kind: 'read',
      page: 'claim',
      facts: {
        caseType: 'amazon.atoz',
        orderId: late,
        stage: 'request',
        issue: 'item-not-received',
        claimAmount: { amount: '43.18', currency: 'USD' },
        openedAt: '2026-02-17',
        respondBy: { at: '2026-02-20', basis: 'page' },
      },
    });
  });

  it('the contact form has its box inside a component and keeps what is sent', async () => {
    const backoffice = open();
    const url = `${AMAZON}/messaging/contact?orderID=${late}`;
    const { window } = openPage(backoffice, url);
    expect(readIn(window.document, url)).toMatchObject({
      facts: { caseType: 'amazon.message', orderId: late, buyer: { name: 'Harriet' } },
    });
    const box = amazon.box(window.document);
    if (!(box instanceof window.HTMLTextAreaElement)) throw new Error('no box');
    expect(box.getRootNode()).not.toBe(window.document);
    box.value = 'Your parcel is on its way.';
    box.dispatchEvent(new window.Event('input', { bubbles: true, composed: true }));
    window.document.querySelector<HTMLElement>('kat-button')?.click();
    expect(backoffice.state.sent).toEqual([
      { site: 'amazon', about: late, text: 'Your parcel is on its way.' },
    ]);
  });

  it.each([
    ['112-0000000-0000001', { 'page!': 'asks to sign in' }],
    ['112-0000000-0000002', {}],
    ['112-0000000-0000003', {}],
  ])('%s shows no order', (id, trail) => {
    expect(readSent(open(), address(id))).toMatchObject({ kind: 'unreadable', trail });
  });
});

describe('other marketplaces', () => {
  it('a Shopee order with a return', async () => {
    const url = 'https://seller.shopee.co.id/portal/sale/order/219000400070031';
    const { window, payloads, says } = openPage(open(), url);
    await says('ID2600012398765');
    expect(readIn(window.document, url, payloads)).toMatchObject({
      kind: 'read',
      facts: {
        caseType: 'shopee.return',
        caseId: '231000400070031',
        orderId: '261118K7Q2MZ9T',
        total: { amount: '246000', currency: 'IDR' },
        respondBy: { at: '2026-02-21T00:30:00+07:00', basis: 'page' },
        shipment: { trackingNumber: 'ID2600012398765', state: 'delivered' },
        buyer: { name: 'ratna.dapur', country: 'ID' },
      },
    });
  });

  it('an Etsy order, not the one of the list behind it', () => {
    expect(
      readSent(open(), 'https://www.etsy.com/your/orders/sold?order_id=3829000617'),
    ).toMatchObject({
      kind: 'read',
      page: 'order',
      facts: {
        orderId: '3829000617',
        buyer: { name: 'Imogen Faulkner', id: 'imogenmakes', country: 'US' },
        total: { amount: '58.40', currency: 'USD' },
        orderState: 'delivered',
        items: [{ title: "Mum's Stoneware Teapot", sku: 'TEA-ST', quantity: 1 }],
      },
    });
  });

  it('a Stripe dispute', () => {
    const url = 'https://dashboard.stripe.com/disputes/du_1QkZpL2eParleyTest000617';
    expect(readSent(open(), url)).toMatchObject({
      kind: 'read',
      page: 'dispute',
      facts: {
        caseType: 'stripe.dispute',
        caseId: 'du_1QkZpL2eParleyTest000617',
        orderId: 'pi_3QkZpL2eParleyTest000617',
        issue: 'unauthorised-payment',
        stage: 'request',
        claimAmount: { amount: '186.00', currency: 'USD' },
        respondBy: { at: '2026-02-24', basis: 'page' },
        buyer: { name: 'Linnea Forsberg' },
      },
    });
  });
});

describe('other extensions at work', () => {
  it.each(['translated', 'darkened'])('a page that is %s reads the same', async (how) => {
    const backoffice = open();
    const found = backoffice.state.orders.find(({ under }) => under === how);
    const url = order(found?.id ?? '');
    const { window } = openPage(backoffice, url);
    const before = readIn(window.document, url);
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
    const after = readIn(window.document, url);
    expect(window.document.documentElement.outerHTML).toMatch(/translated-ltr|darkreader-mode/);
    expect(after).toHaveProperty('facts', before.kind === 'read' ? before.facts : undefined);
    expect(after).not.toHaveProperty('doubts');
    window.close();
  });
});

describe('the start page', () => {
  it('is no case and leads to pages that exist', () => {
    const backoffice = open();
    expect(readSent(backoffice, START)).toEqual({ kind: 'not-ours' });
    const root = new JSDOM(backoffice.respond({ url: START, method: 'GET' })?.body, { url: START });
    const links = [...root.window.document.querySelectorAll('a')].map(({ href }) => href);
    expect(links.length).toBeGreaterThan(12);
    for (const url of links) expect(backoffice.respond({ url, method: 'GET' })?.status).toBe(200);
  });

  it('knows nothing beside the practice', () => {
    const { respond } = open();
    for (const url of ['https://www.ebay.com/', 'https://example.com/practice.js']) {
      expect(respond({ url, method: 'GET' })).toBeUndefined();
    }
  });
});
