import type { Outcome, Trail } from '../model/outcome.ts';
import { PageTooLarge } from '../page/page-too-large.ts';
import type { Source } from '../page/source.ts';
import type { Reader } from './marketplace.ts';

/**
 * The only door to the readers: what is this page, and what does it say? Never throws because a
 * page changed: a page whose address is ours but whose content is not is `unreadable`.
 */
export function observe(readers: readonly Pick<Reader, 'id' | 'pages'>[], source: Source): Outcome {
  for (const { id, pages } of readers) {
    const page = pages.find(({ owns }) => owns(source.url));
    if (!page) continue;
    const unreadable = (trail: Trail): Outcome => ({
      kind: 'unreadable',
      marketplace: id,
      page: page.kind,
      trail,
    });
    try {
      const proof = page.proof(source);
      if (proof === undefined) return unreadable(page.trouble?.(source) ?? {});
      const reading = page.read(source);
      const trail = { proof, ...reading.trail };
      if (reading.kind === 'list') {
        return { kind: 'list', marketplace: id, page: page.kind, rows: [...reading.rows], trail };
      }
      const { facts, doubts } = reading;
      return {
        kind: 'read',
        marketplace: id,
        page: page.kind,
        facts,
        trail,
        ...(Object.keys(doubts).length > 0 && { doubts }),
      };
    } catch (error) {
      const reader = error instanceof PageTooLarge ? error.message : 'failed on this page';
      return unreadable({ reader });
    }
  }
  return { kind: 'not-ours' };
}
