import type { pageObserved } from '../../lib/messaging/contracts.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import { keepPayload, parsePayload, PAYLOAD_EVENT } from '../../lib/page/payload-event.ts';
import type { Payload, Source } from '../../lib/page/source.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { answer, tell } from '../../lib/messaging/wire.ts';

/** A page that loads its parts late gets this long before it is called unreadable (milliseconds). */
const PATIENCE = 4_000;
/** After an answer of the page, this long without another one before it is looked at (milliseconds). */
const REST = 400;

/** What a content script looks at and how. */
export interface Looking {
  /** Absent for our own readers: what the seller taught, or the seller who asked for this page. */
  readonly by?: 'recipe' | 'request';
  /** Whether pages at this address are read at all; asked on every change. */
  readonly owns: (url: URL) => boolean;
  /** Whether an answer of the page from this address is kept for the reading. */
  readonly wants: (url: URL) => boolean;
  readonly observe: (source: Source) => Outcome;
}

/**
 * Watches the page and reports what it says, each time that it says something new. An address that
 * no reader owns costs nothing but the look at the address. Answers the way to look at once.
 */
export function readPage({ by, owns, wants, observe }: Looking, signal: AbortSignal): () => void {
  let payloads: readonly Payload[] = [];
  let reported = '';
  let arrivedAt = performance.now();
  let address = '';
  let resting = false;
  let later: ReturnType<typeof setTimeout> | undefined;

  const lookIn = (milliseconds: number) => {
    clearTimeout(later);
    later = setTimeout(look, milliseconds);
  };
  const look = () => {
    clearTimeout(later);
    resting = false;
    const { href } = location;
    if (href !== address) {
      address = href;
      arrivedAt = performance.now();
    }
    const url = new URL(href);
    const now = new Date().toISOString();
    const outcome: Outcome = owns(url)
      ? observe({ url, root: document, payloads, now })
      : { kind: 'not-ours' };
    if (outcome.kind === 'unreadable' && performance.now() - arrivedAt < PATIENCE) {
      lookIn(PATIENCE);
      return;
    }
    // Nothing was ever shown for this tab, so there is nothing to take back.
    if (outcome.kind === 'not-ours' && reported === '') return;
    const report = JSON.stringify([href, outcome]);
    if (report === reported) return;
    reported = report;
    const seen = { url: href, outcome, ...(by && { by }) };
    tell<typeof pageObserved>('page/observed', seen).catch(() => {
      // The worker was asleep or is being updated: the next look reports again.
      reported = '';
    });
  };

  document.addEventListener(
    PAYLOAD_EVENT,
    (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      const payload = parsePayload(detail, wants);
      if (!payload) return;
      payloads = keepPayload(payloads, { ...payload, page: location.href });
      // A page asks for its answers one after the other: one look at all of them.
      resting = true;
      lookIn(REST);
    },
    { signal },
  );
  const stop = answer('page/look-now', 'extension', async () => {
    reported = '';
    look();
    return {};
  });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(later);
  });
  watchPage({
    root: document,
    url: () => location.href,
    active: (href) => owns(new URL(href)),
    onChange: () => {
      if (!resting) look();
    },
    signal,
  });
  return look;
}
