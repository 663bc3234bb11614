import { embeddedIn } from './embedded.ts';
import type { Place } from './fields.ts';
import { firstOf } from './first-of.ts';
import type { Source } from './source.ts';
import { textOf } from './text.ts';

type Parse<T> = (text: string, source: Source) => T | undefined;

/** A selector, or the elements themselves where they were found already (`anchors`). */
type Where = string | ((source: Source) => Iterable<Element>);
const elementsAt = (where: Where, source: Source): Iterable<Element> =>
  typeof where === 'string' ? source.root.querySelectorAll(where) : where(source);
const nameOf = (where: Where) => (typeof where === 'string' ? where : 'element');

/** The text of the first element that `parse` takes. `name` defaults to the selector. */
export function text<T>(where: Where, parse: Parse<T>, name = nameOf(where)): Place<T> {
  return {
    name,
    read: (source) =>
      firstOf(elementsAt(where, source), (element) => parse(textOf(element) ?? '', source)),
  };
}

/** The attribute of the first element whose value `parse` takes. */
export function attribute<T>(
  where: Where,
  attributeName: string,
  parse: Parse<T>,
  name = `${nameOf(where)}@${attributeName}`,
): Place<T> {
  return {
    name,
    read: (source) =>
      firstOf(elementsAt(where, source), (element) => {
        const written = element.getAttribute(attributeName);
        return written === null ? undefined : parse(written, source);
      }),
  };
}

/** What the address of the page says. */
export const address = <T>(idIn: (url: URL) => T | undefined, parameter?: string): Place<T> => ({
  name: parameter === undefined ? 'address' : `address ${parameter}`,
  read: ({ url }) => idIn(url),
});

/**
 * A value in JSON that the page carries: `where` is the selector of a data script, or the expression
 * that ends where the data begins inside a script (`/window\.__STATE__ = /g`).
 */
export function json<T>(
  where: string | RegExp,
  pick: (data: unknown, source: Source) => T | undefined,
  name = typeof where === 'string' ? where : `script ${where.source}`,
): Place<T> {
  return {
    name,
    read: (source) => firstOf(embeddedIn(source, where), (data) => pick(data, source)),
  };
}
