import type { Citation, Plan } from '../../lib/model/advice.ts';
import type { Case } from '../../lib/model/case.ts';
import type { LogEvent } from '../../lib/model/log.ts';
import type { CaseView, Look, PanelActions } from '../../components/panel/view.ts';

/** Invented people, orders and amounts; the moment of all samples is this one. */
export const NOW = Date.parse('2026-01-21T17:59:00Z');
export const HOME = 'Asia/Shanghai';

export const cite: Citation = {
  id: 'ebay.inr.respond',
  says: {
    en: 'A seller has three business days to answer a request.',
    zh: '卖家须在三个工作日内回复申请。',
  },
  scope: 'eBay US',
  section: 'Deadlines',
  url: 'https://www.ebay.com/help/selling/example',
  checkedOn: '2025-11-12',
  confidence: 'high',
};

const clocks: Plan['clocks'] = [
  {
    id: 'page.respond-by',
    label: { en: 'Answer the request', zh: '回复买家申请' },
    actor: 'seller',
    due: '2026-01-22T23:59:00-08:00',
    basis: 'page',
    onExpiry: { en: 'eBay may step in and refund.', zh: 'eBay 可能介入并退款。' },
    cite,
  },
  {
    id: 'ebay.inr.close',
    label: { en: 'The request closes by itself', zh: '申请自动关闭' },
    actor: 'platform',
    due: '2026-02-20',
    basis: 'policy',
    cite: { ...cite, id: 'ebay.inr.close', confidence: 'med' },
  },
];

const english =
  'Hello Peter, FedEx shows that your parcel was delivered on 14 January at 14:02 to Cedar Grove, OH. Could you look with your neighbours and at the back door? If it does not turn up, write to me and I will ask FedEx for the place of the drop.';
const chinese =
  'Peter 您好，FedEx 显示您的包裹已于 1 月 14 日 14:02 送达 Cedar Grove, OH。请您向邻居询问，并看看后门。如果仍未找到，请告诉我，我会向 FedEx 查询投递位置。';

const written = (text: string) => ({ text, missing: [] });

export const draft: NonNullable<Plan['draft']> = {
  id: 'inr-delivered',
  language: 'en',
  limit: 1000,
  texts: {
    en: written(english),
    zh: written(chinese),
    es: written('Texto'),
    pt: written('Texto'),
    fr: written('Texte'),
    de: written('Text'),
    it: written('Testo'),
    ru: written('Текст'),
    pl: written('Tekst'),
    ja: written('本文'),
    ko: written('본문'),
  },
};

export const plan: Plan = {
  kind: 'plan',
  playbook: 'item-not-received',
  stance: 'decline',
  headline: { en: 'Decline with proof of delivery', zh: '提供妥投证明，拒绝退款' },
  because: [
    {
      text: {
        en: 'Delivered to the checkout address 5 days before the request; below the signature limit.',
        zh: '包裹在申请前 5 天已送达下单地址；金额低于签名要求。',
      },
      cite: [
        cite,
        {
          ...cite,
          id: 'ebay.action.signature',
          section: 'Proof of delivery',
          conflict: { en: 'An older page says $250.', zh: '旧页面写的是 250 美元。' },
        },
      ],
    },
  ],
  steps: [
    {
      id: 'tracking',
      actor: 'seller',
      text: {
        en: 'Open the request and choose “Add tracking”.',
        zh: '打开申请，选择“添加运单号”。',
      },
    },
    {
      id: 'decline',
      actor: 'seller',
      text: { en: 'Decline the refund.', zh: '拒绝退款。' },
      by: '2026-01-22T23:59:00-08:00',
      irreversible: true,
    },
  ],
  alternatives: [
    {
      stance: 'refund-full',
      text: { en: 'Refund the buyer and close.', zh: '退款并结案。' },
      against: { en: 'You lose the item and the money.', zh: '货款两失。' },
    },
    { stance: 'replace', text: { en: 'Send the item again.', zh: '重新发货。' } },
  ],
  checklist: [
    {
      id: 'delivered-scan',
      text: { en: 'Delivered scan, 14 Jan, FedEx', zh: '妥投扫描 1 月 14 日 FedEx' },
      weight: 'required',
      have: 'yes',
    },
    {
      id: 'address',
      text: { en: 'Address = checkout address', zh: '收货地址 = 下单地址' },
      weight: 'required',
      have: 'unknown',
    },
    {
      id: 'picture',
      text: { en: 'Picture of the tracking page', zh: '物流页面截图' },
      weight: 'strengthens',
      have: 'no',
      cite,
    },
    {
      id: 'chat',
      text: { en: 'A chat outside eBay', zh: '站外聊天记录' },
      weight: 'does-not-count',
      have: 'unknown',
    },
  ],
  clocks,
  draft,
  warnings: [
    {
      text: {
        en: 'Do not ask the buyer to close the request first.',
        zh: '不要要求买家先关闭申请。',
      },
      cite: [cite],
    },
  ],
  blocked: [
    {
      stance: 'escalate',
      text: { en: 'Open from 23 January on.', zh: '1 月 23 日起才可申请。' },
      cite: [cite],
    },
  ],
  costs: [
    {
      stance: 'refund-full',
      cost: { amount: '61.00', currency: 'USD' },
      text: { en: 'Goods and postage', zh: '货值与邮费' },
    },
  ],
};

const facts: Case['facts'] = {
  marketplace: 'ebay',
  site: 'www.ebay.com',
  page: 'dispute',
  caseType: 'ebay.not-received',
  caseId: '5301199002',
  orderId: '14-10234-55871',
  stage: 'request',
  issue: 'item-not-received',
  ask: 'refund',
  total: { amount: '78.34', currency: 'USD' },
  buyer: { name: 'Peter Lindqvist', country: 'US' },
  deliveredAt: '2026-01-14',
  shipment: { carrier: 'FedEx', trackingNumber: '770012345678', service: 'tracked' },
  openedAt: '2026-01-19T09:12:00-08:00',
  respondBy: { at: '2026-01-22T23:59:00-08:00', basis: 'page' },
};

const event = (n: number, at: string) => ({
  id: `01KFH0000000000000000000${String(n).padStart(2, '0')}`,
  at,
  device: 'desk',
  case: 'ebay:5301199002',
});

const log: LogEvent[] = [
  {
    ...event(3, '2026-01-21T17:40:00Z'),
    kind: 'note',
    data: { text: 'FedEx promised the delivery photo by tomorrow.' },
  },
  {
    ...event(2, '2026-01-21T17:31:00Z'),
    kind: 'correction',
    data: { field: 'buyer.country', value: 'US' },
  },
  {
    ...event(1, '2026-01-21T17:30:00Z'),
    kind: 'observed',
    data: { url: 'https://www.ebay.com/ItemNotReceived/5301199002', facts, trail: {} },
  },
];

export const dispute: Case = {
  key: 'ebay:5301199002',
  facts,
  trail: {
    orderId: 'label "Order number"',
    issue: 'title of the request',
    total: 'label "Total"',
    deliveredAt: 'timeline (doubtful)',
    shipment: 'tracking box',
    buyer: 'label "Buyer"',
    respondBy: 'heading',
  },
  doubts: {
    deliveredAt: [
      { value: '2026-01-14', place: 'timeline' },
      { value: '2026-01-13', place: 'list of orders' },
    ],
  },
  corrections: { 'buyer.country': 'US' },
  evidence: { address: true },
  url: 'https://www.ebay.com/ItemNotReceived/5301199002',
  firstAt: '2026-01-21T17:30:00Z',
  updatedAt: '2026-01-21T17:40:00Z',
  lastEvent: event(3, '').id,
  clocks,
  open: 1,
  ball: 'seller',
  dueAt: Date.parse('2026-01-22T23:59:00-08:00'),
};

export const caseView: CaseView = {
  kind: 'case',
  case: dispute,
  certain: facts,
  advice: plan,
  log,
  unreadableEvents: 0,
  related: [
    { key: 'ebay:5299911000', url: 'https://www.ebay.com/ItemNotReceived/5299911000', open: false },
  ],
  siteName: 'eBay US',
  siteZone: 'America/Los_Angeles',
  lost: [],
};

export const look: Look = {
  language: 'en',
  theme: 'light',
  width: 392,
  collapsed: false,
  textScale: 1,
};

/** Actions that do nothing and succeed. */
export const noActions: PanelActions = {
  onWrite: async () => undefined,
  onInsert: async () => 'inserted',
  onUndoInsert: async () => true,
  onCopy: async () => true,
  onCopyStructure: async () => true,
  onTeach: async () => true,
  onNumbers: () => undefined,
  onReadAgain: () => {},
  onReloadPage: () => {},
  onLook: () => {},
  onIntroSeen: () => {},
};

const hours = (n: number) => NOW + n * 3_600_000;
const other = (
  key: string,
  patch: Partial<Case['facts']>,
  rest: Partial<Pick<Case, 'ball' | 'dueAt'>>,
): Case => {
  const { caseType: _, ...base } = facts;
  return {
    ...dispute,
    key,
    url: `https://www.ebay.com/ItemNotReceived/${key}`,
    facts: { ...base, ...patch },
    doubts: {},
    corrections: {},
    clocks: clocks.map((clock) => ({
      ...clock,
      ...(clock.actor === rest.ball &&
        rest.dueAt !== undefined && { due: new Date(rest.dueAt).toISOString() }),
    })),
    ...rest,
  };
};

/** Open cases of every urgency. */
export const openDisputes: Case[] = [
  other(
    'a',
    {
      marketplace: 'aliexpress',
      site: 'sale.aliexpress.com',
      orderId: '8208112233442844',
      issue: 'cancel-request',
      total: { amount: '235.87', currency: 'CNY' },
    },
    { ball: 'seller', dueAt: hours(-3) },
  ),
  other(
    'b',
    {
      marketplace: 'aliexpress',
      site: 'sale.aliexpress.com',
      orderId: '8194556677883381',
      issue: 'not-as-described',
      total: { amount: '118.20', currency: 'CNY' },
    },
    { ball: 'seller', dueAt: hours(5) },
  ),
  dispute,
  other(
    'c',
    { orderId: '11-20998-11320', issue: 'defective', total: { amount: '42.00', currency: 'USD' } },
    { ball: 'seller', dueAt: hours(24 * 6 + 3) },
  ),
  other(
    'd',
    {
      orderId: '09-77120-22871',
      issue: 'damaged-in-transit',
      total: { amount: '61.2', currency: 'EUR' },
    },
    { ball: 'platform', dueAt: hours(24 * 6) },
  ),
];
