import { embeddedIn, objectsIn } from '../../page/embedded.ts';
import type { Place } from '../../page/fields.ts';
import { isRecord } from '../../page/is-record.ts';
import { once } from '../../page/once.ts';
import type { Source } from '../../page/source.ts';
import { clean } from '../../page/text.ts';

/** eBay's pages hand their data to the browser as `$meshorder_C = (…).concat({…})`. */
const DATA = /\$meshorder_C\s*=\s*[^;]{0,200}?\.concat\(/g;

type Module = Readonly<Record<string, unknown>>;

/** The data modules of the page by `_type`; the first of each type. Kept for the read. */
const modulesOf = once((source): ReadonlyMap<string, Module> => {
  const modules = new Map<string, Module>();
  for (const data of embeddedIn(source, DATA)) {
    for (const object of objectsIn(data)) {
      const { _type: type } = object;
      if (typeof type === 'string' && !modules.has(type)) modules.set(type, object);
    }
  }
  return modules;
});

/** A value inside a data module, by member names; `parse` gets it as text. */
export function inModule<T>(
  type: string,
  path: string,
  parse: (text: string, source: Source) => T | undefined,
): Place<T> {
  return {
    name: `$meshorder_C ${type}.${path}`,
    read: (source) => {
      let value: unknown = modulesOf(source).get(type);
      for (const part of path.split('.')) {
        value = isRecord(value) ? value[part] : undefined;
      }
      const text = spoken(value);
      return text === undefined ? undefined : parse(text, source);
    },
  };
}

/** The text of a data member: plain, or as the parts of a styled text (`textSpans`). */
export function spoken(value: unknown): string | undefined {
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number') return String(value);
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value['textSpans']))
    return clean(
      spansOf(value)
        .map(({ text }) => text)
        .join(''),
    );
  return 'text' in value ? spoken(value['text']) : spoken(value['value']);
}

/** The parts of the postal address, in their order. */
export function addressParts(source: Source): readonly Span[] {
  const address = modulesOf(source).get('ShippingInfoModule')?.['shippingAddress'];
  const items = isRecord(address) ? address['displayAddressItems'] : undefined;
  return Array.isArray(items) ? items.flatMap(spansOf) : [];
}

interface Span {
  readonly text: string;
  readonly template: string | undefined;
}

function spansOf(value: unknown): Span[] {
  const spans = isRecord(value) ? value['textSpans'] : undefined;
  if (!Array.isArray(spans)) return [];
  return spans
    .filter(isRecord)
    .flatMap(({ text, template }) =>
      typeof text === 'string'
        ? [{ text, template: typeof template === 'string' ? template : undefined }]
        : [],
    );
}
