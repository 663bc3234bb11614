import { hoursFrom } from '../clock.ts';

export interface AmazonOrder {
  readonly id: string;
  readonly buyer: string;
  /** The lines of the address as the page shows them, the country last. */
  readonly address: readonly string[];
  readonly channel: string;
  readonly currency: string;
  readonly item: { readonly title: string; readonly asin: string; readonly sku: string };
  readonly quantity: number;
  /** In whole units of the currency. */
  readonly price: number;
  readonly purchasedAt: number;
  readonly shipBy: number;
  readonly deliverBy: number;
  /** Absent while the order waits to be shipped. */
  readonly parcel?: { readonly carrier: string; readonly number: string; readonly at: number };
}

/** The parcel of this order has a label that Amazon protects; only the seller knows, no page says so. */
export const PROTECTED = '112-4407718-2290135';
/** Not shipped yet; linked from the protected one. */
export const WAITING = '112-9031246-7715508';

/** Answers that no reader can use: cut off, and thousands of levels deep. */
export const BROKEN = '112-0000000-0000008';
export const DEEP = '112-0000000-0000007';

/** Invented orders, counted from `now` (ISO 8601). */
export function amazonOrders(now: string): readonly AmazonOrder[] {
  const at = (days: number) => hoursFrom(now, days * 24);
  return [
    {
      id: PROTECTED,
      buyer: 'Harriet',
      address: ['Harriet Lowell', 'DAYTON, OH 45402', 'United States'],
      channel: 'Amazon.com',
      currency: 'USD',
      item: { title: 'Walnut Book Stand', asin: 'B0PRACTC01', sku: 'STAND-WAL' },
      quantity: 1,
      price: 43.18,
      purchasedAt: at(-20),
      shipBy: at(-17),
      deliverBy: at(-6),
      parcel: { carrier: 'USPS', number: '9400111899560000007715', at: at(-18) },
    },
    {
      id: WAITING,
      buyer: 'Callum',
      address: ['Callum Reyes', 'MACON, GA 31201', 'United States'],
      channel: 'Amazon.com',
      currency: 'USD',
      item: { title: 'Cork Notice Board', asin: 'B0PRACTC02', sku: 'CORK-M' },
      quantity: 3,
      price: 12.5,
      purchasedAt: at(-1),
      shipBy: at(2),
      deliverBy: at(8),
    },
    {
      id: '249-5510236-8842071',
      buyer: '佐伯 透',
      address: ['佐伯 透', '長野県', '日本'],
      channel: 'Amazon.co.jp',
      currency: 'JPY',
      item: { title: '木製ペンスタンド', asin: 'B0PRACTC03', sku: 'PEN-JP' },
      quantity: 2,
      price: 1480,
      purchasedAt: at(-2),
      shipBy: at(1),
      deliverBy: at(5),
    },
  ];
}
