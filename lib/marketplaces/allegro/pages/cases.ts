import { address } from '../../../page/read.ts';
import { entryPage, idIn, listPage, onlyOrder } from './site.ts';

const CLAIM = { kind: 'claim', caseType: 'allegro.claim' } as const;
const DISCUSSION = { kind: 'dispute', caseType: 'allegro.discussion' } as const;

/** A claim; it prints the date until which the seller decides. */
export const claimPage = entryPage('claims', {
  ...CLAIM,
  examples: [
    'https://salescenter.allegro.com/claims/5b6f5c9e-1a2b-4c3d-8e4f-0a1b2c3d4e5f?sellerId=12345678',
  ],
  says: ['claim', 'waiting', 'forSeller', 'forBuyer', 'closed'],
  places: {
    caseId: [address((url) => idIn('claims', url))],
    orderId: [onlyOrder],
  },
});

/** A discussion with a buyer. */
export const discussionPage = entryPage('discussions-with-buyers', {
  ...DISCUSSION,
  examples: [
    'https://salescenter.allegro.com/discussions-with-buyers/7c8d9e0f-1a2b-4c3d-8e4f-0a1b2c3d4e60',
  ],
  says: ['claim', 'waiting', 'waitingForBuyer', 'review', 'closed'],
  places: {
    caseId: [address((url) => idIn('discussions-with-buyers', url))],
    orderId: [onlyOrder],
  },
});

export const claimListPage = listPage('claims', {
  ...CLAIM,
  examples: ['https://salescenter.allegro.com/claims'],
  key: 'caseId',
  says: ['claim', 'waiting', 'forSeller', 'forBuyer', 'closed'],
});

export const discussionListPage = listPage('discussions-with-buyers', {
  kind: 'dispute-list',
  caseType: DISCUSSION.caseType,
  examples: ['https://salescenter.allegro.com/discussions-with-buyers'],
  key: 'caseId',
  says: ['claim', 'waiting', 'waitingForBuyer', 'review', 'closed'],
});

const RETURN = { kind: 'return', caseType: 'allegro.return' } as const;
const STATES = [
  'returnRequested',
  'returnApproved',
  'returnShipped',
  'returnDelivered',
  'returnDeclined',
] as const;

/** A return. That it has an address of its own is not sure. */
export const returnPage = entryPage('returns', {
  ...RETURN,
  examples: ['https://salescenter.allegro.com/returns/8d9e0f1a-2b3c-4d4e-8f50-0a1b2c3d4e61'],
  says: STATES,
  places: {
    caseId: [address((url) => idIn('returns', url))],
    orderId: [onlyOrder],
  },
});

/** The list of returns: one row for each order that is linked to. */
export const returnListPage = listPage(
  'returns',
  {
    ...RETURN,
    examples: ['https://salescenter.allegro.com/returns'],
    key: 'orderId',
    says: STATES,
  },
  'orders',
);
