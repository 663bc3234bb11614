import type { Facts } from '../../../model/facts.ts';
import type { Trail } from '../../../model/outcome.ts';
import { readFields } from '../../../page/fields.ts';
import type { Source } from '../../../page/source.ts';
import { callNames, isAt } from '../addresses.ts';
import type { Page } from '../../marketplace.ts';
import { disputeRows, placesInRow } from '../payloads/dispute-list.ts';
import { answersOf, troubleWith } from '../payloads/find.ts';
import type { Fields } from '../payloads/guards.ts';

const shapes = { 'dispute-list': disputeRows };

/** The list of disputes. It is drawn from one JSON answer per tab and page, and so it is read. */
export const disputeListPage: Page = {
  kind: 'dispute-list',
  owns: (url) => isAt(url, '/m_apps/dispute-management/list'),
  examples: [
    'https://csp.aliexpress.com/m_apps/dispute-management/list',
    'https://gsp.aliexpress.com/m_apps/dispute-management/list?channelId=8123456',
  ],
  proof: (source) =>
    answersOf(source, 'dispute-list', disputeRows).length > 0
      ? `payload ${callNames['dispute-list']}`
      : undefined,
  trouble: (source) => troubleWith(source, shapes),
  read: (source) => {
    const trail: Trail = troubleWith(source, shapes);
    const rows = new Map<string, Facts>();
    for (const [index, row] of listed(source).entries()) {
      const read = readRow(source, row);
      for (const [path, place] of Object.entries(read.trail)) {
        trail[path.endsWith('!') ? `rows.${index}.${path}` : path] = place;
      }
      // The newest answer about a case stands where the case was first listed.
      if (read.facts?.caseId) rows.set(read.facts.caseId, read.facts);
      else trail[`rows.${index}!`] = 'no dispute id';
    }
    return { kind: 'list', rows: [...rows.values()], trail };
  },
};

/** All rows that the list has shown, oldest answer first. */
const listed = (source: Source): readonly Fields[] =>
  answersOf(source, 'dispute-list', disputeRows).flatMap(({ value }) => value);

/** A list has no place to ask: a field on which two places disagree is left out and marked in the trail. */
function readRow(source: Source, row: Fields): { facts?: Facts; trail: Trail } {
  const { facts, trail, doubts } = readFields(source, placesInRow(row));
  for (const path of Object.keys(doubts)) {
    delete facts[path];
    delete trail[path];
    trail[`${path}!`] = 'two places disagree';
  }
  if (typeof facts['caseId'] !== 'string') return { trail };
  const known: Facts = {
    ...facts,
    marketplace: 'aliexpress',
    site: source.url.hostname,
    page: 'dispute-list',
  };
  return { facts: known, trail };
}
