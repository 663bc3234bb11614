import { browser } from 'wxt/browser';
import type { Outcome } from '../../lib/model/outcome.ts';
import { WHOLE } from '../../lib/model/page-health.ts';
import { countPage } from '../../lib/platform/page-health.ts';

/**
 * Counts what one of our readers found on a page. Pages that were read by labels alone or by a recipe
 * say nothing about our readers, and a list shows each row as it likes.
 */
export async function countHealth(url: string, outcome: Outcome, at: string): Promise<void> {
  if (outcome.kind === 'not-ours' || outcome.kind === 'list' || outcome.marketplace === 'other')
    return;
  const kind = `${outcome.marketplace}/${outcome.page}`;
  if (outcome.kind === 'unreadable') {
    await countPage(kind, { found: [], name: url, at });
    return;
  }
  const { proof } = outcome.trail;
  if (proof === undefined || proof.startsWith('taught')) return;
  const read = Object.keys(outcome.trail)
    .filter((path) => path !== 'proof' && !path.endsWith('!'))
    .map((path) => (path === 'respondBy' ? 'respondBy.at' : path));
  const { caseId, orderId } = outcome.facts;
  await countPage(kind, { found: [WHOLE, ...read], name: caseId ?? orderId ?? url, at });
}

/** The structure of the page in a tab, without what it says; undefined where Parley may not look at it. */
export async function structureOf(tabId: number): Promise<{ structure?: string }> {
  const [done] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/structure.js'],
  });
  return typeof done?.result === 'string' ? { structure: done.result } : {};
}
