import type { DraftSpec } from './draft.ts';
import { inrCustoms } from './inr-customs.ts';
import { inrDelivered } from './inr-delivered.ts';
import { inrDeliveredSignature } from './inr-delivered-signature.ts';
import { inrInTransit } from './inr-in-transit.ts';
import { inrLate } from './inr-late.ts';
import { inrNotShippedYet } from './inr-not-shipped-yet.ts';
import { inrOutForDelivery } from './inr-out-for-delivery.ts';
import { inrRefund } from './inr-refund.ts';
import { inrReplacement } from './inr-replacement.ts';
import { inrReturned } from './inr-returned.ts';
import { inrReturning } from './inr-returning.ts';
import { inrStalled } from './inr-stalled.ts';
import { inrUntrackedInTime } from './inr-untracked-in-time.ts';
import { platformRedirect } from './platform-redirect.ts';
import { returnNotReceivedYet } from './return-not-received-yet.ts';
import { returnReceivedRefund } from './return-received-refund.ts';
import { snadAskPhotos } from './snad-ask-photos.ts';
import { snadDecline } from './snad-decline.ts';
import { snadHowToUse } from './snad-how-to-use.ts';
import { snadPartialOffer } from './snad-partial-offer.ts';
import { snadRefund } from './snad-refund.ts';
import { snadReplacement } from './snad-replacement.ts';
import { snadReturn } from './snad-return.ts';
import { statementDelivered } from './statement-delivered.ts';
import { statementInTransit } from './statement-in-transit.ts';
import { statementNotAsDescribed } from './statement-not-as-described.ts';
import { statementReturnProblem } from './statement-return-problem.ts';

/** All drafts, by id. */
export const drafts: readonly DraftSpec[] = [
  inrCustoms,
  inrDelivered,
  inrDeliveredSignature,
  inrInTransit,
  inrLate,
  inrNotShippedYet,
  inrOutForDelivery,
  inrRefund,
  inrReplacement,
  inrReturned,
  inrReturning,
  inrStalled,
  inrUntrackedInTime,
  platformRedirect,
  returnNotReceivedYet,
  returnReceivedRefund,
  snadAskPhotos,
  snadDecline,
  snadHowToUse,
  snadPartialOffer,
  snadRefund,
  snadReplacement,
  snadReturn,
  statementDelivered,
  statementInTransit,
  statementNotAsDescribed,
  statementReturnProblem,
];
