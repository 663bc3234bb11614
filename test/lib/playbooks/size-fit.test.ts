import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { sizeFit } from '../../../lib/playbooks/size-fit.ts';
import { aliexpress, decide, decided, ebay, lapsed, message, staged } from './decide.ts';

const small: Facts = { ...ebay, issue: 'size-fit', caseType: 'ebay.return' };
// A right to return without a reason needs no picture; elsewhere a return is taken back either way.
test.each<[string, Facts, string]>([
  [
    'in Germany, eight days after delivery, no picture',
    {
      ...small,
      site: 'www.ebay.de',
      buyer: { country: 'DE' },
      deliveredAt: '2026-11-16',
      buyerEvidence: 'none',
    },
    'return-and-refund return-accept-remorse',
  ],
  [
    'in Germany, fifteen days after delivery, no picture',
    {
      ...small,
      site: 'www.ebay.de',
      buyer: { country: 'DE' },
      deliveredAt: '2026-11-09',
      buyerEvidence: 'none',
    },
    'ask-buyer snad-ask-photos',
  ],
  [
    'in the US, wants to send it back, pictures not known',
    { ...small, buyer: { country: 'US' }, ask: 'return' },
    'return-and-refund return-accept-remorse',
  ],
  [
    'in the US, wants money, pictures not known',
    { ...small, buyer: { country: 'US' }, ask: 'refund' },
    '? buyerEvidence',
  ],
])('%s', (_name, facts, expected) => expect(decide(sizeFit, facts)).toBe(expected));

test.each<[string, Facts, string]>([
  ['evidence not known', small, '? buyerEvidence'],
  ['no measure shown', { ...small, buyerEvidence: 'none' }, 'ask-buyer snad-ask-photos'],
  ['measure shown', { ...small, buyerEvidence: 'photo' }, 'return-and-refund'],
  [
    'measure in a video, nobody opened anything',
    message({ ...small, buyerEvidence: 'video' }),
    'return-and-refund',
  ],
  ['AliExpress', { ...aliexpress, buyerEvidence: 'photo' }, 'return-and-refund'],
  ['lapsed', lapsed({ ...small, buyerEvidence: 'none' }), 'accept'],
  ['review', staged(small, 'platform-review'), 'contest statement-not-as-described'],
  [
    'decided, nothing shown',
    decided({ ...small, buyerEvidence: 'none' }),
    'appeal statement-not-as-described',
  ],
  ['decided, shown', decided({ ...small, buyerEvidence: 'photo' }), 'accept'],
  [
    'on its way back',
    { ...small, return: { state: 'in-transit' } },
    'wait return-not-received-yet',
  ],
  [
    'back',
    { ...small, return: { state: 'received', condition: 'as-sent' } },
    'return-and-refund return-received-refund',
  ],
  ['refunded', { ...small, refund: { by: 'seller' } }, 'reply snad-refund'],
])('%s', (_name, facts, expected) => expect(decide(sizeFit, facts)).toBe(expected));
