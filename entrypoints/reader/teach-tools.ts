import { patternOf } from '../../lib/marketplaces/taught/address.ts';
import { locatorFor } from '../../lib/marketplaces/taught/locate.ts';
import { placesOf } from '../../lib/marketplaces/taught/taught-reader.ts';
import type { PageAddress, Pointed, Taught, TriedOn } from '../../lib/model/recipe.ts';
import { readFields } from '../../lib/page/fields.ts';
import { isRecord } from '../../lib/page/is-record.ts';
import type { Source } from '../../lib/page/source.ts';
import { textOf } from '../../lib/page/text.ts';

/** What teaching needs of the readers: kept out of the panel, because it is heavy and rarely wanted. */
export interface TeachTools {
  readonly address: () => PageAddress;
  /** What an element says; undefined where that is too much for a value. */
  readonly textOf: (element: Element) => string | undefined;
  /** Undefined where nothing can be read. */
  readonly point: (element: Element) => Pointed | undefined;
  /** This page first, then the pages of its kind that were seen. */
  readonly tryOut: (taught: Taught) => TriedOn[];
}

interface Seen {
  readonly url: string;
  readonly html: string;
}

export function teachTools(page: Document, url: () => URL, seen: readonly Seen[]): TeachTools {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const others = seen.map((sample): Pick<Source, 'url' | 'root'> => ({
    url: new URL(sample.url),
    root: new DOMParser().parseFromString(sample.html, 'text/html'),
  }));
  return {
    address: () => patternOf(url()),
    textOf: (element) => textOf(element),
    point: (element) => {
      const text = textOf(element);
      if (!text) return undefined;
      const locator = locatorFor(element, url());
      return locator && Object.keys(locator).length > 0 ? { text, locator } : { text };
    },
    tryOut: (taught) => {
      const now = new Date().toISOString();
      const tried = (source: Pick<Source, 'url' | 'root'>): Omit<TriedOn, 'url'> => {
        const { facts, doubts } = readFields(
          { ...source, payloads: [], now },
          placesOf([taught], zone),
        );
        const value = valueAt(facts, taught.field);
        return {
          ...(value !== undefined && { value }),
          doubtful: Object.keys(doubts).length > 0,
        };
      };
      return [
        tried({ url: url(), root: page }),
        ...others
          .filter((other) => other.url.href !== url().href)
          .map((other) => ({ url: other.url.href, ...tried(other) })),
      ];
    },
  };
}

const valueAt = (facts: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((here, part) => (isRecord(here) ? here[part] : undefined), facts);
