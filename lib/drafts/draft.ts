import type { When } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { Language } from '../model/words.ts';

/** The variables of all drafts. Days and money are formatted in the language of the text. */
export interface Variables {
  readonly buyerName?: string;
  readonly orderId?: string;
  readonly itemTitle?: string;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly shippedOn?: When;
  readonly deliverBy?: When;
  readonly deliveredOn?: When;
  readonly lastScanOn?: When;
  /** The day until which the seller promises to look at it again. */
  readonly checkBy?: When;
  readonly total?: Money;
  readonly offer?: Money;
  /** The refund that was made. */
  readonly refundedOn?: When;
  readonly refundAmount?: Money;
  /** Set where the reply may ask the buyer for his reason, as something voluntary. */
  readonly askReason?: 'yes';
  /** Set where the platform gives the buyer a label that the seller pays; only there a free return may be promised. */
  readonly returnLabel?: 'yes';
}

/**
 * One reply, all languages inside; greeting and closing of messages to a buyer come from the frame.
 * Liquid texts: `{{ x }}` must be known, inside `{% if x %}` it may be absent.
 */
export interface DraftSpec {
  readonly id: string;
  readonly to: 'buyer' | 'platform';
  readonly texts: Readonly<Record<Language, string>>;
}
