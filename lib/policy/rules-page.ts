import type { Marketplace } from '../model/words.ts';
import type { LawPack } from './law/schema.ts';
import { isHint, rowsOf, topicOf, topics, type Row, type Topic } from './rows.ts';
import type { Pack } from './schema.ts';
import { windowText } from './window-text.ts';

const HEADINGS: Readonly<Record<Topic, string>> = {
  clock: 'Clocks',
  case: 'How a case goes',
  action: 'What the seller can do',
  evidence: 'Evidence',
  communication: 'Messages',
  order: 'Order changes',
  metric: 'Standing',
};

const SURETY: Readonly<Record<Row['confidence'], string>> = {
  high: 'official',
  A: 'official',
  med: 'older or partial',
  B: 'older or restated',
  low: 'HINT, not confirmed',
  C: 'HINT, third party',
  K: 'HINT, general knowledge',
};

/**
 * All rules of the packs as one Markdown page: by marketplace and topic, a rule that several sites
 * share once, with its link, surety, conflict and sites. Gaps stand as "not known".
 */
export function rulesPage(packs: readonly Pack[], law: readonly LawPack[] = []): string {
  const byMarketplace = Map.groupBy(packs, ({ marketplace }) => marketplace);
  return [
    '# The rules that Parley knows',
    '',
    'Generated from the rule packs by `npm run policy:page`; the workbench of the extension shows the same in English and',
    'Chinese, with search. Rules are in our own words, the linked page decides. A hint never makes a clock. Not legal advice.',
    '',
    ...[...byMarketplace].map(
      ([id, own]) => `- [${titleOf(id, own)}](#${anchorOf(titleOf(id, own))})`,
    ),
    ...(law.length > 0 ? ['- [Consumer law](#consumer-law)'] : []),
    '',
    ...[...byMarketplace].flatMap(([id, own]) => partOf(id, own)),
    ...(law.length > 0 ? lawPart(law) : []),
  ].join('\n');
}

/** What the law of a buyer's country gives him; a row without a link rests on no text that was read. */
function lawPart(law: readonly LawPack[]): string[] {
  return [
    '## Consumer law',
    '',
    ...law.flatMap(({ name, countries, checkedOn, rights, gaps, sources }) => [
      `### ${name}`,
      '',
      `${countries.join(' ')} · checked on ${checkedOn}`,
      '',
      ...rights.map(({ id, says, article, confidence, sources: [first = ''] }) => {
        const url = sources[first]?.url;
        const link = url === undefined ? ' no text was read' : ` [source](${url})`;
        return `- \`${id}\` ${flat(says.en)} — ${flat(article)}, ${SURETY[confidence]}${link}`;
      }),
      ...gaps.map(({ id, says }) => `- \`${id}\` not known: ${flat(says.en)}`),
      '',
    ]),
  ];
}

/** The words that the names of a marketplace's packs begin with: `eBay` of `eBay US` and `eBay UK`. */
function titleOf(id: Marketplace, packs: readonly Pack[]): string {
  const [first = [], ...others] = packs.map(({ name }) => name.split(' '));
  const shared = first.filter((word, index) => others.every((words) => words[index] === word));
  return shared.join(' ') || id;
}

const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\d -]/gu, '')
    .replaceAll(' ', '-');

function partOf(id: Marketplace, packs: readonly Pack[]): string[] {
  const rows = merge(
    packs,
    rowsOf,
    lineOf,
    ({ sources }, row) => sources[row.sources[0] ?? '']?.url,
  );
  const gaps = merge(packs, (pack) => pack.gaps, gapLine);
  return [
    `## ${titleOf(id, packs)}`,
    '',
    '| pack | sites | in force from | checked on |',
    '| --- | --- | --- | --- |',
    ...packs.map(
      ({ name, sites, effectiveFrom, checkedOn }) =>
        `| ${name} | ${sites.join(', ')} | ${effectiveFrom} | ${checkedOn} |`,
    ),
    '',
    ...topics.flatMap((topic) =>
      listOf(
        HEADINGS[topic],
        rows.filter(({ row }) => topicOf(row) === topic),
      ),
    ),
    ...listOf('Not known', gaps),
  ];
}

interface Shared<R> {
  readonly row: R;
  readonly line: string;
  readonly links: ReadonlySet<string>;
  /** The packs that say it. */
  readonly of: readonly string[];
}

/** Each line once, in the order of its id, with the packs that have it and the strongest source of each. */
function merge<R extends { readonly id: string }>(
  packs: readonly Pack[],
  rowsIn: (pack: Pack) => readonly R[],
  write: (row: R) => string,
  link: (pack: Pack, row: R) => string | undefined = () => undefined,
): Shared<R>[] {
  const found = new Map<string, { row: R; line: string; links: Set<string>; of: string[] }>();
  for (const pack of packs) {
    for (const row of rowsIn(pack)) {
      const line = write(row);
      const known = found.get(line) ?? { row, line, links: new Set(), of: [] };
      known.of.push(nameOf(pack, packs));
      const url = link(pack, row);
      if (url !== undefined) known.links.add(url);
      found.set(line, known);
    }
  }
  return [...found.values()]
    .map(({ of, ...shared }) => ({ ...shared, of: of.length === packs.length ? [] : of }))
    .toSorted((a, b) => (a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0));
}

/** The region, and the first day where a region has several packs. */
function nameOf({ region, effectiveFrom }: Pack, packs: readonly Pack[]): string {
  const several = packs.filter((each) => each.region === region).length > 1;
  return several ? `${region} ${effectiveFrom}` : region;
}

function listOf(heading: string, rows: readonly Shared<unknown>[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(({ line, links, of }) => {
    const cited = [...links].map(
      (url, index) => ` [${index === 0 ? 'source' : index + 1}](${url})`,
    );
    const scope = of.length > 0 ? ` · only ${of.join(', ')}` : '';
    return `- ${line}${cited.join('')}${scope}`;
  });
  return [`### ${heading}`, '', ...lines, ''];
}

function lineOf(row: Row): string {
  const window =
    'window' in row && row.window ? ` **${windowText(row.window).en}**, ${row.actor}.` : '';
  const numbers = Object.entries(row.numbers ?? {}).map(([name, value]) => `${name} ${value}`);
  const says = flat(row.says.en);
  return [
    `\`${row.id}\` ${isHint(row) ? `_${says}_` : says}${window}`,
    ...(numbers.length > 0 ? [`(${numbers.join(', ')})`] : []),
    ...(row.conflict ? [`Sources disagree: ${flat(row.conflict.says.en)}`] : []),
    `— ${flat(row.section)}, ${SURETY[row.confidence]}`,
  ].join(' ');
}

const gapLine = ({ id, says }: Pack['gaps'][number]) => `\`${id}\` ${flat(says.en)}`;

/** One line without the signs that Markdown would read. */
const flat = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|]/g, String.raw`\$&`);
