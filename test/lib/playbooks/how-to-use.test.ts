import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { howToUse } from '../../../lib/playbooks/how-to-use.ts';
import { aliexpress, decide, decided, ebay, message, staged } from './decide.ts';

const asked: Facts = { ...ebay, issue: 'how-to-use' };
test.each<[string, Facts, string]>([
  ['a message', message(asked), 'reply snad-how-to-use'],
  ['an open request', asked, 'reply snad-how-to-use'],
  ['AliExpress', { ...aliexpress, issue: 'how-to-use' }, 'reply snad-how-to-use'],
  ['review', staged(asked, 'platform-review'), 'contest statement-not-as-described'],
  [
    'decided, nothing shown',
    decided({ ...asked, buyerEvidence: 'none' }),
    'appeal statement-not-as-described',
  ],
  ['decided', decided(asked), 'accept'],
  ['refunded', { ...asked, refund: { by: 'seller' } }, 'reply snad-refund'],
])('%s', (_name, facts, expected) => expect(decide(howToUse, facts)).toBe(expected));
