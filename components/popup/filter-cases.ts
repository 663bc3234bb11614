import type { Case } from '../../lib/model/case.ts';
import type { Origin } from '../../lib/model/words.ts';
import { factsOf } from './case-facts.ts';
import type { GroupId } from './group-cases.ts';

/** What the list is narrowed to; an absent part narrows nothing. */
export interface Filter {
  readonly marketplace?: Origin | undefined;
  readonly group?: GroupId | undefined;
}

const texts = new WeakMap<Case, string>();

/**
 * The cases of a marketplace in whose numbers, buyer and items every word of `query` occurs, whatever
 * its case and accents.
 */
export function filterCases(
  cases: readonly Case[],
  marketplace: Origin | undefined,
  query: string,
): readonly Case[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (marketplace === undefined && wanted.length === 0) return cases;
  return cases.filter(
    (each) =>
      (marketplace === undefined || each.facts.marketplace === marketplace) &&
      wanted.every((word) => textOf(each).includes(word)),
  );
}

function textOf(shown: Case): string {
  const known = texts.get(shown);
  if (known !== undefined) return known;
  const { orderId, caseId, buyer, items = [] } = factsOf(shown);
  const text = plain(
    [
      orderId,
      caseId,
      buyer?.name,
      buyer?.id,
      ...items.flatMap(({ title, sku, listingId }) => [title, sku, listingId]),
    ].join(' '),
  );
  texts.set(shown, text);
  return text;
}

const plain = (text: string) =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
