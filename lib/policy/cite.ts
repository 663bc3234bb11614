import type { Citation } from '../model/advice.ts';
import type { Rules } from './schema.ts';

/** The row of a pack with its strongest source, to be shown to the seller; undefined for a row that the pack does not have. */
export function cite(pack: Rules, rowId: string): Citation | undefined {
  const row =
    pack.clocks.find(({ id }) => id === rowId) ?? pack.rules.find(({ id }) => id === rowId);
  const source = pack.sources[row?.sources[0] ?? ''];
  if (!row || !source) return undefined;
  return {
    id: row.id,
    says: row.says,
    scope: row.scope ?? pack.name,
    section: row.section,
    url: source.url,
    checkedOn: pack.checkedOn,
    confidence: row.confidence,
    ...(row.conflict && { conflict: row.conflict.says }),
  };
}
