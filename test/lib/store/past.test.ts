import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/model/facts.ts';
import { caseByKey } from '../../../lib/store/cases.ts';
import { append } from '../../../lib/store/log.ts';
import { pastOf } from '../../../lib/store/past.ts';
import { at, disputeFacts, fresh, KEY, NOON, observed } from './sample.ts';

async function past(
  others: readonly (Partial<Facts> & { caseId: string })[],
  own: Partial<Facts> = {},
) {
  const db = await fresh();
  await append(
    db,
    [observed(own), ...others.map((facts) => observed(facts, `ebay:${facts.caseId}`))],
    at(NOON),
  );
  const found = await caseByKey(db, KEY);
  if (!found) throw new Error('no case');
  return pastOf(db, found);
}
const lost = { stage: 'decided', decision: 'for-buyer' } as const;
const won = { stage: 'decided', decision: 'for-seller' } as const;

test('nothing in the log is nothing to say of the buyer', async () =>
  expect(await past([])).toEqual({ decided: { won: 0, lost: 0 } }));

test('other orders of the buyer are counted once each, with how they ended', async () => {
  const { buyer } = await past([
    { caseId: '1', orderId: 'A', ...lost, refund: { by: 'platform' } },
    { caseId: '2', orderId: 'A', issue: 'defective' },
    { caseId: '3', orderId: 'B', ...won },
    { caseId: '4', orderId: 'C', refund: { by: 'seller' } },
    { caseId: '5', orderId: disputeFacts.orderId ?? '', ...lost },
    { caseId: '6', orderId: 'D', buyer: { id: 'red_kite_2' } },
  ]);
  expect(buyer).toEqual({ cases: 3, won: 1, lost: 1, refunded: 2 });
});

test('decided cases of the same issue on this marketplace, whoever bought, without the case itself', async () => {
  const stranger = { buyer: { id: 'red_kite_2' } };
  const { decided } = await past(
    [
      { caseId: '1', orderId: 'A', ...lost, ...stranger },
      { caseId: '2', orderId: 'B', ...won, ...stranger },
      { caseId: '3', orderId: 'C', ...won },
      { caseId: '4', orderId: 'D', ...won, issue: 'defective' },
      { caseId: '5', orderId: 'E', ...won, marketplace: 'etsy' },
      { caseId: '6', orderId: 'F' },
    ],
    lost,
  );
  expect(decided).toEqual({ won: 2, lost: 1 });
});

test('without a buyer and an issue there is nothing to count', async () =>
  expect(
    await past([{ caseId: '1', orderId: 'A' }], { buyer: undefined, issue: undefined }),
  ).toEqual({}));
