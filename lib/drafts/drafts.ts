import type { DraftSpec } from './draft.ts';
import { inrCustoms } from './inr-customs.ts';
import { inrDelivered } from './inr-delivered.ts';
import { inrDeliveredSignature } from './inr-delivered-signature.ts';
import { inrInTransit } from './inr-in-transit.ts';
import { inrLate } from './inr-late.ts';
import { inrNotShippedYet } from './inr-not-shipped-yet.ts';
import { inrOutForDelivery } from './inr-out-for-delivery.ts';
import { inrRefund } from './inr-refund.ts';
import { inrPlatformClaim } from './inr-platform-claim.ts';
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
import { cancelAccept } from './cancel-accept.ts';
import { cancelAskRequest } from './cancel-ask-request.ts';
import { cancelTooLate } from './cancel-too-late.ts';
import { cancelUnpaid } from './cancel-unpaid.ts';
import { addressReorder } from './address-reorder.ts';
import { addressConfirm } from './address-confirm.ts';
import { addressOnItsWay } from './address-on-its-way.ts';
import { addressResend } from './address-resend.ts';
import { returnAcceptRemorse } from './return-accept-remorse.ts';
import { remorseDecline } from './remorse-decline.ts';
import { returnShipBack } from './return-ship-back.ts';
import { returnDeduction } from './return-deduction.ts';
import { refundMade } from './refund-made.ts';
import { refundPending } from './refund-pending.ts';
import { refundByPlatform } from './refund-by-platform.ts';
import { partialDecline } from './partial-decline.ts';
import { partialCounter } from './partial-counter.ts';
import { statementRefunded } from './statement-refunded.ts';
import { statementUnauthorised } from './statement-unauthorised.ts';
import { statementGenuine } from './statement-genuine.ts';
import { statementNoCreditDue } from './statement-no-credit-due.ts';
import { statementSentBeforeCancel } from './statement-sent-before-cancel.ts';
import { statementTwoOrders } from './statement-two-orders.ts';
import { statementFacts } from './statement-facts.ts';
import { paymentNotRecognised } from './payment-not-recognised.ts';
import { genuineWithPapers } from './genuine-with-papers.ts';
import { doubtTakeBack } from './doubt-take-back.ts';
import { doubtRefund } from './doubt-refund.ts';
import { regularWay } from './regular-way.ts';
import { invoiceAttached } from './invoice-attached.ts';
import { invoiceAfterPayment } from './invoice-after-payment.ts';
import { matterUnclear } from './matter-unclear.ts';

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
  inrPlatformClaim,
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
  cancelAccept,
  cancelAskRequest,
  cancelTooLate,
  cancelUnpaid,
  addressReorder,
  addressConfirm,
  addressOnItsWay,
  addressResend,
  returnAcceptRemorse,
  remorseDecline,
  returnShipBack,
  returnDeduction,
  refundMade,
  refundPending,
  refundByPlatform,
  partialDecline,
  partialCounter,
  statementRefunded,
  statementUnauthorised,
  statementGenuine,
  statementNoCreditDue,
  statementSentBeforeCancel,
  statementTwoOrders,
  statementFacts,
  paymentNotRecognised,
  genuineWithPapers,
  doubtTakeBack,
  doubtRefund,
  regularWay,
  invoiceAttached,
  invoiceAfterPayment,
  matterUnclear,
];
