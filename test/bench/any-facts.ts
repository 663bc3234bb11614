import * as fc from 'fast-check';
import { allPacks } from '../../lib/advice/book.ts';
import { Facts } from '../../lib/model/facts.ts';
import { Ask, Issue } from '../../lib/model/words.ts';

const packs = allPacks();
const kinds = [
  ...new Set(packs.flatMap(({ clocks }) => clocks.flatMap(({ caseTypes }) => caseTypes))),
].filter((kind) => kind !== 'order');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const day = fc
  .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 11, 31) })
  .map((at) => new Date(at).toISOString().slice(0, 10));
const instant = fc
  .tuple(day, fc.nat(23), fc.nat(59), fc.constantFrom('-08:00', '+00:00', '+01:00', '+09:00'))
  .map(([date, h, m, offset]) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${date}T${two(h)}:${two(m)}:00${offset}`;
  });
const when = fc.oneof(day, instant);

/** Any case of any site that has rules; fields are there or not, and may contradict each other. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    pack: fc.constantFrom(...packs),
    caseType: maybe(fc.constantFrom(...kinds)),
    stage: maybe(
      fc.constantFrom('request', 'negotiation', 'platform-review', 'decided', 'appeal', 'closed'),
    ),
    decision: maybe(fc.constantFrom('for-seller', 'for-buyer')),
    fulfilment: maybe(fc.constantFrom('seller', 'platform')),
    issue: maybe(fc.constantFrom(...Issue.options)),
    ask: maybe(fc.constantFrom(...Ask.options)),
    orderedAt: maybe(when),
    shippedAt: maybe(when),
    deliverBy: maybe(when),
    deliveredAt: maybe(when),
    openedAt: maybe(when),
    decidedAt: maybe(when),
    shipBy: maybe(when),
    respondBy: maybe(when),
    messages: maybe(
      fc.array(
        fc.record({ from: fc.constantFrom('buyer', 'seller'), at: when, text: fc.constant('') }),
        { maxLength: 8 },
      ),
    ),
  })
  .map(({ pack, respondBy, ...rest }) =>
    Facts.parse(
      JSON.parse(
        JSON.stringify({
          ...rest,
          marketplace: pack.marketplace,
          site: pack.sites[0],
          page: 'dispute',
          orderId: '1',
          ...(respondBy !== undefined && { respondBy: { at: respondBy, basis: 'page' } }),
        }),
      ),
    ),
  );
