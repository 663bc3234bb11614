import type { When } from '../../model/instant.ts';
import { firstOf } from '../../page/first-of.ts';
import { findBox } from '../../page/box.ts';
import { noted, readFields, type Noted, type Place, type Places } from '../../page/fields.ts';
import { lexicon } from '../../page/lexicon.ts';
import type { Source } from '../../page/source.ts';
import { clean, fold, textOf } from '../../page/text.ts';
import { parseMoney } from '../../text/money.ts';
import { parseWhen } from '../../text/when.ts';
import { currencyOf, originOf } from '../page-site.ts';
import { answerBy } from '../answer-by.ts';
import type { Page, Reader } from '../marketplace.ts';
import { word } from '../site-values.ts';
import { isAt, valueIn } from './address.ts';
import { found } from './locate.ts';
import type { Recipe, Taught } from '../../model/recipe.ts';

type Parse = (text: string, source: Source) => unknown;

/** What tells one matter from another: a page that does not show it is another page. */
const NAMES = ['caseId', 'orderId'];
const PAST = [
  'orderedAt',
  'shippedAt',
  'deliveredAt',
  'openedAt',
  'decidedAt',
  'return.receivedAt',
];
const MONEY = ['total', 'claimAmount', 'refund.amount'];
const WHEN = /(?:At|By|\.at)$/;

/** The pages of one host as a reader: recipes run through the same contract as the readers that we wrote. */
export function taughtReader(host: string, recipes: readonly Recipe[], zone?: string): Reader {
  return {
    id: originOf(host),
    sites: [],
    matches: [`https://${host}/*`],
    pages: recipes.filter((recipe) => recipe.host === host).map((recipe) => pageOf(recipe, zone)),
    addresses: [],
    box: findBox,
  };
}

/** One kind of page as a recipe describes it. `zone` (IANA) is that of the times that it prints. */
export function pageOf(recipe: Recipe, zone?: string): Page {
  const places = placesOf(recipe.fields, zone);
  const naming = Object.entries(places).find(([path]) => NAMES.includes(path))?.[1];
  return {
    kind: recipe.page,
    owns: (url) => isAt(url, recipe),
    examples: [`https://${recipe.host}${recipe.path}`],
    proof: (source) =>
      naming?.find((place) => place.read(source) !== undefined) && `taught: ${recipe.id}`,
    read: (source) => {
      const { facts, trail, doubts } = readFields(source, places);
      const marketplace = originOf(recipe.host);
      return {
        kind: 'read',
        facts: { ...facts, marketplace, site: source.url.host, page: recipe.page },
        trail,
        doubts,
      };
    },
  };
}

/** The fields of a recipe, each at its places. */
export function placesOf(taught: readonly Taught[], zone?: string): Places {
  const places: Record<string, Place<unknown>[]> = {};
  for (const one of taught) {
    const path = one.field === 'respondBy.at' ? 'respondBy' : one.field;
    places[path] = [...(places[path] ?? []), ...placesFor(one, zone)];
  }
  return places;
}

/**
 * Address, label and attribute each speak for themselves, and where they disagree the seller is
 * asked. Place and classes are tried only where those say nothing, and what they say is doubtful
 * when there was a label: the value may not be on this page at all.
 */
function placesFor({ field, locator, meanings }: Taught, zone?: string): Place<unknown>[] {
  const { address, label, attribute, structure, classes } = locator;
  const parse = parserOf(field, meanings, zone);
  const at = (selector: string, source: Source): unknown => {
    const element = found(source.root, selector);
    return element && readElement(element, label, parse, source);
  };
  const strong: Place<unknown>[] = [
    ...(address
      ? [
          {
            name: 'address (taught)',
            read: (source: Source) => {
              const value = valueIn(source.url, address);
              return value === undefined ? undefined : parse(value, source);
            },
          },
        ]
      : []),
    ...(label === undefined
      ? []
      : [
          {
            ...lexicon({ labels: { taught: [label] } }).label('taught', parse),
            name: 'label (taught)',
          },
        ]),
    ...(attribute === undefined
      ? []
      : [{ name: 'attribute (taught)', read: (source: Source) => at(attribute, source) }]),
  ];
  const weak = [structure, classes].filter((selector) => selector !== undefined);
  if (weak.length === 0) return strong;
  const fallback: Place<unknown> = {
    name: 'place on the page (taught)',
    unsure: strong.length > 0,
    read: (source) =>
      strong.some((place) => place.read(source) !== undefined)
        ? undefined
        : firstOf(weak, (selector) => at(selector, source)),
  };
  return [...strong, fallback];
}

/** The value of an element, without a label that stands in the same text. */
function readElement(
  element: Element,
  label: string | undefined,
  parse: Parse,
  source: Source,
): unknown {
  const text = textOf(element);
  if (!text) return undefined;
  const starts = label !== undefined && fold(text).startsWith(fold(label));
  return parse(starts ? text.slice(label.length).replace(/^[\s:：#]+/, '') : text, source);
}

/** How the text of a field is read. */
function parserOf(field: string, meanings: Taught['meanings'], zone?: string): Parse {
  if (meanings) {
    const known = new Map(Object.entries(meanings).map(([text, value]) => [fold(text), value]));
    return (text) => known.get(fold(text));
  }
  if (MONEY.includes(field)) {
    return (text, source) => {
      const { amount, currency } = parseMoney(text, { currency: currencyOf(source) }) ?? {};
      return amount !== undefined && currency !== undefined ? { amount, currency } : undefined;
    };
  }
  if (WHEN.test(field)) {
    return (text, { now }) => {
      const at = when(text, now, PAST.includes(field), zone);
      return field === 'respondBy.at' ? answerBy(at) : at;
    };
  }
  return (text) => word(clean(text));
}

function when(
  text: string,
  now: string,
  past: boolean,
  zone?: string,
): When | Noted<When> | undefined {
  const due = parseWhen(text.slice(0, 160), { now, zone, past })?.due;
  if (due === undefined || /T[\d:.]+$/.test(due)) return undefined;
  return due.includes('T') && zone === undefined ? noted(due, 'zone assumed') : due;
}
