import { describe, expect, test } from 'vitest';
import type { Case } from '../../../lib/model/case.ts';
import { certain, viewFields } from '../../../lib/model/fields.ts';

type Known = Pick<Case, 'facts' | 'trail' | 'doubts' | 'corrections'>;

const known: Known = {
  facts: {
    marketplace: 'ebay',
    site: 'www.ebay.com',
    page: 'order',
    orderId: '14-10234-55871',
    total: { amount: '78.34', currency: 'USD' },
    deliveredAt: '2026-01-14',
    shipment: { carrier: 'FedEx', state: 'delivered' },
  },
  trail: { orderId: 'address', total: 'label "Order total"', deliveredAt: 'status (doubtful)' },
  doubts: {
    deliveredAt: [
      { value: '2026-01-14', place: 'status' },
      { value: '2026-01-13', place: 'list' },
    ],
  },
  corrections: {},
};
const view = (path: string, from: Known) => viewFields(from).find((field) => field.path === path);

describe('viewFields', () => {
  test('a field that was read is found and says where', () => {
    expect(view('total', known)).toMatchObject({
      state: 'found',
      value: { amount: '78.34', currency: 'USD' },
      place: 'label "Order total"',
    });
  });
  test('a wanted field that the page does not show is missing, another one is left out', () => {
    expect(view('issue', known)).toMatchObject({ state: 'missing' });
    expect(view('caseId', known)).toBeUndefined();
  });
  test('a doubtful field shows what the other places say', () => {
    expect(view('deliveredAt', known)).toMatchObject({
      state: 'doubtful',
      value: '2026-01-14',
      others: [{ value: '2026-01-13', place: 'list' }],
    });
  });
  test("a correction is the seller's word", () => {
    const corrected = { ...known, corrections: { deliveredAt: '2026-01-13', issue: 'customs' } };
    expect(view('deliveredAt', corrected)).toMatchObject({
      state: 'corrected',
      value: '2026-01-13',
    });
    expect(view('issue', corrected)).toMatchObject({ state: 'corrected', value: 'customs' });
  });
});

describe('certain', () => {
  test('leaves doubtful fields out until the seller has decided', () => {
    expect(certain(known)).not.toHaveProperty('deliveredAt');
    expect(certain({ ...known, corrections: { deliveredAt: '2026-01-13' } })).toHaveProperty(
      'deliveredAt',
      '2026-01-13',
    );
  });
  test('a nested correction keeps its neighbours', () => {
    const { shipment } = certain({ ...known, corrections: { 'shipment.state': 'stalled' } });
    expect(shipment).toEqual({ carrier: 'FedEx', state: 'stalled' });
  });
  test("the seller's deadline counts as printed on the page", () => {
    const { respondBy } = certain({ ...known, corrections: { 'respondBy.at': '2026-01-20' } });
    expect(respondBy).toEqual({ at: '2026-01-20', basis: 'page' });
  });
  test('a correction that would break the facts is not applied', () => {
    expect(certain({ ...known, doubts: {}, corrections: { total: 'much' } })).toEqual(known.facts);
  });
});
