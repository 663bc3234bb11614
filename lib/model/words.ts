import * as z from 'zod/mini';
import { marketplaces } from './marketplaces.ts';

export const Marketplace = z.enum(marketplaces);
export type Marketplace = z.infer<typeof Marketplace>;

/** Where a case is from: one of the marketplaces, or a site that Parley has neither reader nor rules for. */
export const Origin = z.enum([...Marketplace.options, 'other']);
export type Origin = z.infer<typeof Origin>;

export const PageKind = z.enum([
  'order',
  'order-list',
  'dispute',
  'dispute-list',
  'return',
  'claim',
  'cancellation',
  'chargeback',
  'messages',
]);
export type PageKind = z.infer<typeof PageKind>;

export const Issue = z.enum([
  'item-not-received',
  'transit-delay',
  'tracking-stuck',
  'customs',
  'returned-to-sender',
  'wrong-address',
  'cancel-request',
  'not-as-described',
  'defective',
  'damaged-in-transit',
  'wrong-item',
  'missing-parts',
  'size-fit',
  'counterfeit',
  'changed-mind',
  'refund-status',
  'partial-refund',
  'unauthorised-payment',
  'how-to-use',
  'invoice-request',
  'feedback-threat',
  'other',
]);
export type Issue = z.infer<typeof Issue>;

export const Ask = z.enum([
  'refund',
  'partial-refund',
  'replacement',
  'return',
  'cancel',
  'information',
  'address-change',
  'none',
]);
export type Ask = z.infer<typeof Ask>;

export const Stance = z.enum([
  'reply',
  'ask-buyer',
  'wait',
  'refund-full',
  'refund-partial',
  'return-and-refund',
  'replace',
  'accept-cancel',
  'decline-cancel',
  'change-address',
  'decline',
  'contest',
  'escalate',
  'appeal',
  'accept',
  'redirect',
  'let-platform-fund',
  'report',
]);
export type Stance = z.infer<typeof Stance>;

/** The languages of the drafts (BCP 47); each text is written natively, not translated word by word. */
export const Language = z.enum(['en', 'zh', 'es', 'pt', 'fr', 'de', 'it', 'ru', 'pl', 'ja', 'ko']);
export type Language = z.infer<typeof Language>;

/** Who has to act. What a table calls "system" or names by the site is the platform. */
export const Actor = z.enum(['seller', 'buyer', 'platform']);
export type Actor = z.infer<typeof Actor>;
