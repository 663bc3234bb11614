/**
 * Reports a surprise once, with the place and the kind of error. Messages of errors are left out:
 * a parser's message can quote the page, and what a page says about a buyer never goes into a log.
 */
export function report(place: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/.test(line))
      : [];
  // oxlint-disable-next-line no-console -- the console of the extension is the only place to report to
  console.error(`Parley: ${place} failed (${kind})`, frames.slice(0, 8).join('\n'));
}
