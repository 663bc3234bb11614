import type { Places } from '../../../page/fields.ts';
import { openedUp } from '../../../page/opened-up.ts';
import { rowsOf } from '../../../page/rows.ts';
import { joined } from '../../joined.ts';
import type { Page } from '../../marketplace.ts';
import { isChargebacks, isGuaranteeClaims } from '../addresses.ts';
import { rowOf } from './by-text.ts';
import { claimPage } from './claim-page.ts';
import { labelled, onlyOrder, ORDER_MARKS, orderIn, orderMarks } from './order-marks.ts';

/**
 * A claim, or the list of them: what stands under the address nobody has seen. A page that names
 * several orders is a list with a row for each; one that names none is not read, because the words
 * of its kind stand in the menu of every page.
 */
function claims(
  page: Omit<Parameters<typeof claimPage>[0], 'places'> & { readonly places?: Places },
): Page {
  const one = claimPage({
    ...page,
    places: joined({ orderId: [{ name: ORDER_MARKS, read: onlyOrder }] }, page.places),
  });
  return {
    ...one,
    proof: (source) => {
      const proof = one.proof(source);
      const opened = openedUp(source);
      const named = orderMarks(opened).length > 0 || labelled(opened) !== undefined;
      return named ? proof : undefined;
    },
    read: (source) => {
      const opened = openedUp(source);
      const entries = rowsOf(orderMarks(opened), (mark) => orderIn(mark, opened));
      if (entries.length < 2) return one.read(source);
      const rows = entries.flatMap(({ id, element }) =>
        rowOf(one, { ...opened, root: element }).map((row) => ({ ...row, orderId: id })),
      );
      return { kind: 'list', rows, trail: { orderId: ORDER_MARKS } };
    },
  };
}

/** A-to-z Guarantee claims exist for orders that the seller ships. */
export const guaranteeClaims = claims({
  kind: 'claim',
  caseType: 'amazon.atoz',
  owns: isGuaranteeClaims,
  examples: [
    'https://sellercentral.amazon.co.za/gp/guarantee-claims/home.html',
    'https://sellercentral.amazon.com/gp/guarantee-claims/homepage.html',
  ],
  says: ['claim'],
  places: {
    fulfilment: [
      { name: 'Amazon: claims are about orders that the seller ships', read: () => 'seller' },
    ],
  },
});

export const chargebacks = claims({
  kind: 'chargeback',
  caseType: 'amazon.chargeback',
  owns: isChargebacks,
  examples: ['https://sellercentral.amazon.com/gp/chargebacks/home.html'],
  says: ['chargeback'],
});
