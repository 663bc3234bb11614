import type { Citation } from '../../model/advice.ts';
import type { Day } from '../../model/instant.ts';
import type { Text } from '../../model/text.ts';
import type { Ask, Issue } from '../../model/words.ts';
import { rawLaw } from './packs.ts';
import { isHint, LawPack, type LawGap, type LawTopic, type Right } from './schema.ts';
import { coreTopics, topicsOf } from './topics.ts';

/** A right as it holds in one country; `cite` is absent where no text with an address was read. */
export interface CitedRight extends Right {
  readonly country: string;
  readonly cite?: Citation;
}

export interface Law {
  /** Confirmed ones first, each group by id. */
  readonly rights: readonly CitedRight[];
  /** What is not known. */
  readonly gaps: readonly Omit<LawGap, 'id'>[];
}

const read = new Map<string, LawPack>();

/**
 * The rights of a buyer in a country (ISO 3166-1 alpha-2) on a day, and what is not known of its law.
 * National rows stand in for those that they replace. No country, no law.
 */
export function lawFor(country: string | undefined, { on }: { readonly on: Day }): Law {
  if (country === undefined) return { rights: [], gaps: [] };
  const packs = packsOf(country);
  if (packs.length === 0) return { rights: [], gaps: [{ says: unknown(country) }] };
  const here = ({ countries }: Pick<Right, 'countries'>) => countries?.includes(country) ?? true;
  const found = packs.flatMap((pack) =>
    pack.rights
      .filter(
        (right) => here(right) && (right.effectiveFrom === undefined || right.effectiveFrom <= on),
      )
      .map((right) => ({ pack, right })),
  );
  const replaced = found.map(({ right }) => right.replaces);
  const rights = found
    .filter(({ right }) => !replaced.includes(right.id) && right.holder === undefined)
    .map(({ pack, right }) => cited(pack, right, country))
    .toSorted((a, b) => Number(isHint(a)) - Number(isHint(b)) || (a.id < b.id ? -1 : 1));
  const stated = packs.flatMap(({ gaps }) => gaps.filter(here));
  const silent = coreTopics
    .filter(([topic]) => ![...rights, ...stated].some((row) => row.topic === topic))
    .map(([topic, words]) => ({ topic, says: unknown(country, words) }));
  // A country that was not researched is said once, not topic by topic.
  const researched = stated.length === 0 || rights.some((right) => !isHint(right));
  return { rights, gaps: researched ? [...stated, ...silent] : stated };
}

/** The same for what a case is about: the topics of law that bear on its issue, or else on the buyer's wish, in their order. */
export function rightsFor(
  country: string | undefined,
  about: { readonly issue?: Issue | undefined; readonly ask?: Ask | undefined },
  on: Day,
): Law {
  const topics = topicsOf(about);
  if (topics.length === 0) return { rights: [], gaps: [] };
  const { rights, gaps } = lawFor(country, { on });
  const place = (topic: LawTopic) => topics.indexOf(topic);
  // A refund after a withdrawal is no answer to a parcel that did not come.
  const fits = ({ after }: CitedRight) =>
    after === undefined || topics.length === 1 || topics.includes(after);
  return {
    rights: rights
      .filter((right) => place(right.topic) >= 0 && fits(right))
      .toSorted((a, b) => Number(isHint(a)) - Number(isHint(b)) || place(a.topic) - place(b.topic)),
    gaps: gaps.filter(({ topic }) => topic === undefined || place(topic) >= 0),
  };
}

/** One pack from its JSON. Throws with its name and the path of the first fault. */
export function readLaw(name: string, raw: unknown): LawPack {
  const parsed = LawPack.safeParse(raw);
  if (parsed.success) return parsed.data;
  const { path = [], message = '' } = parsed.error.issues[0] ?? {};
  throw new Error(`Law pack ${name}, ${path.join('.')}: ${message}`);
}

/** The countries with a law pack (ISO 3166-1 alpha-2), sorted. */
export const lawCountries: readonly string[] = [
  ...new Set(Object.values(rawLaw).flatMap(({ countries }) => countries)),
].toSorted();

/** All law packs. Throws on one that is not what the schema says. */
export const allLaw = (): LawPack[] =>
  Object.entries(rawLaw).map(([name, raw]) => readLaw(name, raw));

/** Parsed when a buyer's country first needs them; a test reads them all. */
function packsOf(country: string): LawPack[] {
  return Object.entries(rawLaw)
    .filter(([, raw]) => raw.countries.includes(country))
    .map(([name, raw]) => {
      const pack = read.get(name) ?? readLaw(name, raw);
      read.set(name, pack);
      return pack;
    });
}

function cited(pack: LawPack, right: Right, country: string): CitedRight {
  const source = pack.sources[right.sources[0] ?? ''];
  if (!source) return { ...right, country };
  return {
    ...right,
    country,
    cite: {
      id: right.id,
      says: right.says,
      scope: right.region === undefined ? pack.name : `${pack.name}, ${right.region}`,
      section: right.article,
      url: source.url,
      checkedOn: pack.checkedOn,
      confidence: right.confidence,
      ...(right.conflict && { conflict: right.conflict.says }),
    },
  };
}

function unknown(country: string, topic?: Text): Text {
  const name = (language: string) =>
    new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  return topic
    ? {
        en: `What the law of ${name('en')} says about ${topic.en} is not known to Parley.`,
        zh: `Parley 不了解${name('zh')}法律对${topic.zh}的规定。`,
      }
    : {
        en: `The consumer law of ${name('en')} is not known to Parley.`,
        zh: `Parley 不了解${name('zh')}的消费者法。`,
      };
}
