/** The proofs that playbooks ask for; the words and what the facts show of them are the checklist's. */
export const evidenceIds = [
  'tracking-number',
  'dispatch-scan',
  'delivered-scan',
  'checkout-address',
  'signature',
  'carrier-page',
  'carrier-trace',
  'customs-notice',
  'sender-document',
  'buyer-photos',
  'listing-at-sale',
  'dispatch-photos',
  'buyer-messages',
  'return-tracking',
  'return-photos',
  'refund-record',
  'tracking-in-messages',
  'outside-chat',
] as const;
export type EvidenceId = (typeof evidenceIds)[number];
