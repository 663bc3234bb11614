import { hoursFrom } from './clock.ts';

export interface Line {
  readonly from: 'buyer' | 'seller';
  readonly at: number;
  readonly text: string;
}

export interface EbayOrder {
  readonly id: string;
  readonly buyer: { readonly name: string; readonly id: string };
  readonly address: readonly [
    street: string,
    city: string,
    state: string,
    zip: string,
    country: string,
  ];
  readonly item: { readonly title: string; readonly id: string; readonly sku: string };
  readonly quantity: number;
  /** Cents of a US dollar. */
  readonly price: number;
  readonly shipping: number;
  readonly transaction: string;
  readonly soldAt: number;
  readonly shippedAt: number;
  readonly promised: readonly [from: number, to: number];
  readonly deliveredAt?: number;
  readonly tracking: { readonly carrier: string; readonly number: string };
  /** The page forbids everything inline. */
  readonly strict?: true;
  /** What another extension does to the page. */
  readonly under?: 'translated' | 'darkened';
  readonly thread: Line[];
}

/** An order of a list that waits to be shipped. */
export interface ListedOrder {
  readonly id: string;
  readonly buyer: string;
  readonly user: string;
  readonly price: string;
  readonly shipBy: number;
}

/** A request for an item that did not arrive, a return, or a wish to cancel. */
export interface EbayRequest {
  readonly id: string;
  readonly kind: 'not-received' | 'return' | 'cancellation';
  readonly orderId: string;
  readonly buyer: string;
  readonly item: { readonly title: string; readonly id: string };
  readonly amount: string;
  readonly openedAt: number;
  readonly respondBy: number;
  readonly promisedUntil?: number;
  readonly tracking?: string;
  readonly reason?: string;
  readonly comment: string;
  readonly manner?: 'restless' | 'shortcuts';
  answer?: { readonly what: string; readonly text: string };
}

export interface Solution {
  readonly owner: 'BUYER' | 'SELLER' | 'CUSTOMER_SERVICE';
  readonly type: string;
  /** Minor units of the yuan. */
  readonly cent: number;
  readonly comment: string;
  readonly at: number;
}

export interface Dispute {
  readonly id: string;
  readonly orderId: string;
  readonly buyer: { readonly fullName: string; readonly country: string };
  readonly item: { readonly id: number; readonly title: string; readonly sku: string };
  readonly quantity: number;
  readonly cent: number;
  readonly openedAt: number;
  readonly orderedAt: number;
  readonly reason: string;
  readonly evidence: readonly { readonly fileType: string; readonly url: string }[];
  readonly parcel: { readonly carrier: string; readonly number: string };
  /** When the seller's time is over, while the page waits for him. */
  readonly respondBy?: number;
  readonly solutions: Solution[];
  status: string;
}

/** All that the practice back office remembers. A reply or an offer changes it, and so the pages. */
export interface State {
  readonly now: string;
  readonly orders: readonly EbayOrder[];
  readonly listed: readonly ListedOrder[];
  /** What was sent to buyers on the other marketplaces. */
  readonly sent: { readonly site: string; readonly about: string; readonly text: string }[];
  readonly requests: readonly EbayRequest[];
  readonly disputes: readonly Dispute[];
}

const FIRST_NAMES = ['Ada', 'Boris', 'Chidi', 'Dalia', 'Enzo', 'Freya', 'Goran'];

/** Invented people, orders and amounts; every time is counted from `now`, so that the clocks always run. */
export function firstState(now: string): State {
  const at = (days: number, hours = 0) => hoursFrom(now, days * 24 + hours);
  return {
    now,
    sent: [],
    listed: Array.from({ length: 60 }, (_, index) => ({
      id: `19-5${String(1000 + index * 7)}-${String(20_000 + index * 131)}`,
      buyer: `${FIRST_NAMES[index % FIRST_NAMES.length]} ${String.fromCharCode(65 + (index % 26))}.`,
      user: `buyer-${index}-${index * 13}`,
      price: `${10 + index}.${String((index * 7) % 100).padStart(2, '0')}`,
      shipBy: at(1 + (index % 5)),
    })),
    orders: [
      {
        id: '17-40211-30577',
        buyer: { name: 'Marit Sollund', id: 'marit.s_14' },
        address: ['88 Larkspur Ct', 'Duluth', 'MN', '55811', 'United States'],
        item: { title: 'Brass Desk Compass in Wooden Box', id: '256310047719', sku: 'CMP-BR-02' },
        quantity: 1,
        price: 4820,
        shipping: 650,
        transaction: '10077001540217',
        soldAt: at(-6),
        shippedAt: at(-4),
        promised: [at(2), at(6)],
        tracking: { carrier: 'USPS', number: '9400111899560000004417' },
        thread: [
          { from: 'buyer', at: at(0, -3), text: 'Hi, when will my compass arrive? It is a gift.' },
        ],
      },
      {
        id: '17-40198-55120',
        buyer: { name: 'Teodor Brandl', id: 'tbrandl77' },
        address: ['412 Quarry Rd', 'Asheville', 'NC', '28806', 'United States'],
        item: { title: 'Enamel Camping Mug, Set of Two', id: '256310088102', sku: 'MUG-EN-2' },
        quantity: 2,
        price: 1750,
        shipping: 499,
        transaction: '10077001540688',
        soldAt: at(-19),
        shippedAt: at(-17),
        promised: [at(-10), at(-4)],
        tracking: { carrier: 'USPS', number: '9400111899560000009122' },
        thread: [{ from: 'buyer', at: at(-1), text: 'Still nothing in my mailbox. What now?' }],
      },
      {
        id: '17-40177-08834',
        buyer: { name: 'Oyelaran Adisa', id: 'adisa_o' },
        address: ['9 Sycamore Ln', 'Tempe', 'AZ', '85281', 'United States'],
        item: { title: 'Bicycle Bell, Polished Steel', id: '256310019456', sku: 'BELL-ST' },
        quantity: 1,
        price: 2199,
        shipping: 0,
        transaction: '10077001539902',
        soldAt: at(-12),
        shippedAt: at(-11),
        promised: [at(-7), at(-3)],
        deliveredAt: at(-5),
        tracking: { carrier: 'UPS', number: '1Z999AA10123456784' },
        thread: [
          { from: 'buyer', at: at(-2), text: 'Tracking says delivered but I have no parcel.' },
        ],
      },
      {
        id: '17-40166-71290',
        buyer: { name: 'Priya Nandakumar', id: 'priya.nk' },
        address: ['31 Alder St', 'Salem', 'OR', '97301', 'United States'],
        item: { title: 'Felt Pencil Roll', id: '256310055008', sku: 'FELT-PR' },
        quantity: 1,
        price: 1600,
        shipping: 400,
        transaction: '10077001538855',
        soldAt: at(-8),
        shippedAt: at(-7),
        promised: [at(-1), at(3)],
        tracking: { carrier: 'USPS', number: '9400111899560000001188' },
        strict: true,
        thread: [],
      },
      {
        id: '17-40155-33871',
        buyer: { name: 'Wendell Pruitt', id: 'wpruitt_lamp' },
        address: ['204 Birch Ave', 'Fargo', 'ND', '58102', 'United States'],
        item: { title: 'Copper Reading Lamp', id: '256310091177', sku: 'LAMP-CU' },
        quantity: 1,
        price: 6400,
        shipping: 900,
        transaction: '10077001537740',
        soldAt: at(-7),
        shippedAt: at(-6),
        promised: [at(-2), at(2)],
        tracking: { carrier: 'USPS', number: '9400111899560000003387' },
        under: 'translated',
        thread: [],
      },
      {
        id: '17-40144-62095',
        buyer: { name: 'Yolanda Meeks', id: 'y.meeks' },
        address: ['5 Juniper Way', 'Boise', 'ID', '83702', 'United States'],
        item: { title: 'Wool Seat Cushion', id: '256310096620', sku: 'CUSH-W' },
        quantity: 1,
        price: 2850,
        shipping: 500,
        transaction: '10077001536209',
        soldAt: at(-7),
        shippedAt: at(-6),
        promised: [at(-2), at(2)],
        tracking: { carrier: 'USPS', number: '9400111899560000006209' },
        under: 'darkened',
        thread: [],
      },
    ],
    requests: [
      {
        id: '5371000412',
        kind: 'not-received',
        orderId: '17-40198-55120',
        buyer: 'tbrandl77',
        item: { title: 'Enamel Camping Mug, Set of Two', id: '256310088102' },
        amount: '$39.99',
        openedAt: at(-2, -19),
        respondBy: at(0, 5),
        promisedUntil: at(-4),
        tracking: 'USPS 9400111899560000009122',
        comment: 'It should have been here days ago. I want my money back.',
      },
      {
        id: '5371000655',
        kind: 'not-received',
        orderId: '17-40150-22871',
        buyer: 'quillfeather_9',
        item: { title: 'Ceramic Plant Pot, 12 cm', id: '256310061217' },
        amount: '$27.50',
        openedAt: at(-1, -18),
        respondBy: at(1, 6),
        promisedUntil: at(-3),
        tracking: 'USPS 9400111899560000005540',
        comment: 'No parcel so far, please check.',
      },
      {
        id: '5371000098',
        kind: 'not-received',
        orderId: '17-40101-93364',
        buyer: 'h.varga',
        item: { title: 'Linen Apron, Slate', id: '256310070940' },
        amount: '$34.00',
        openedAt: at(-5),
        respondBy: at(0, -14),
        promisedUntil: at(-9),
        comment: 'Where is my apron?',
      },
      {
        id: '5061000733',
        kind: 'return',
        orderId: '17-40088-61402',
        buyer: 'lena-kessel',
        item: { title: 'Tischlampe mit Stoffschirm', id: '256310042686' },
        amount: '54,90 €',
        openedAt: at(-1),
        respondBy: at(2, 2),
        reason: 'Entspricht nicht der Beschreibung',
        comment: 'Der Schirm ist beige und nicht weiß wie auf den Fotos.',
      },
      {
        id: '5371000933',
        kind: 'cancellation',
        orderId: '17-40220-10944',
        buyer: 'odessa.q',
        item: { title: 'Glass Storage Jar, 2 l', id: '256310028844' },
        amount: '$33.10',
        openedAt: at(0, -20),
        respondBy: at(2, 4),
        comment: 'Ordered the wrong size, sorry.',
      },
      {
        id: '5371000777',
        kind: 'not-received',
        orderId: '17-40133-48105',
        buyer: 'restless_buyer',
        item: { title: 'Cork Coaster, Set of Six', id: '256310033391' },
        amount: '$15.25',
        openedAt: at(-1),
        respondBy: at(2),
        promisedUntil: at(-2),
        comment: 'Not here yet.',
        manner: 'restless',
      },
      {
        id: '5371000888',
        kind: 'not-received',
        orderId: '17-40129-77410',
        buyer: 'keys_and_co',
        item: { title: 'Leather Key Fob', id: '256310012874' },
        amount: '$12.00',
        openedAt: at(-1),
        respondBy: at(2),
        promisedUntil: at(-2),
        comment: 'Has it been lost?',
        manner: 'shortcuts',
      },
    ],
    disputes: [
      {
        id: '6381200450013306',
        orderId: '8207700120043306',
        buyer: { fullName: 'Ysabel Quintero', country: 'ES' },
        item: {
          id: 1005007712345678,
          title: 'Foldable Travel Kettle 0.6 L',
          sku: 'Grey / EU plug',
        },
        quantity: 1,
        cent: 18650,
        openedAt: at(-1, -20),
        orderedAt: at(-41),
        reason: '未收到货物',
        evidence: [],
        parcel: { carrier: 'AliExpress Standard Shipping', number: 'LP00733551209944' },
        respondBy: at(1, 4),
        solutions: [
          {
            owner: 'BUYER',
            type: '仅退款',
            cent: 18650,
            comment: 'No ha llegado nada. Quiero el reembolso completo.',
            at: at(-1, -20),
          },
        ],
        status: '等待卖家响应',
      },
      {
        id: '14288800310072951',
        orderId: '3067710440032951',
        buyer: { fullName: 'Gwendolyn Farrow', country: 'UK' },
        item: { id: 1005006687654321, title: 'LED Desk Lamp, USB-C', sku: 'White' },
        quantity: 2,
        cent: 9405,
        openedAt: at(-1, -4),
        orderedAt: at(-23),
        reason: '商品与描述不符',
        evidence: [
          { fileType: 'IMAGE', url: 'https://ae01.alicdn.com/kf/practice-a.jpg' },
          { fileType: 'IMAGE', url: 'https://ae01.alicdn.com/kf/practice-b.jpg' },
        ],
        parcel: { carrier: 'AliExpress Selection Standard', number: 'LP00733551400217' },
        respondBy: at(3, 20),
        solutions: [
          {
            owner: 'BUYER',
            type: '退货退款',
            cent: 18810,
            comment: 'The lamps are yellow, not white. See the photos.',
            at: at(-1, -4),
          },
        ],
        status: '等待卖家响应',
      },
      {
        id: '6380900110087420',
        orderId: '8206650330047420',
        buyer: { fullName: 'Tomasz Wieloch', country: 'PL' },
        item: { id: 1005005598761234, title: 'Stainless Steel Lunch Box', sku: '1.2 L' },
        quantity: 1,
        cent: 12200,
        openedAt: at(-6),
        orderedAt: at(-30),
        reason: '质量问题',
        evidence: [{ fileType: 'VIDEO', url: 'https://ae01.alicdn.com/kf/practice-c.mp4' }],
        parcel: { carrier: 'Cainiao Super Economy', number: 'LP00733549918820' },
        solutions: [
          {
            owner: 'BUYER',
            type: '退货退款',
            cent: 12200,
            comment: 'Wieczko przecieka.',
            at: at(-6),
          },
          { owner: 'SELLER', type: '退货退款', cent: 12200, comment: '同意退货。', at: at(-5) },
        ],
        status: '等待买家退货',
      },
    ],
  };
}
