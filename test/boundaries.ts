import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number];

/** The layers of README.md, the lowest first. */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/model', 'lib/time'],
  ['lib/text', 'lib/page'],
  ['lib/policy', 'lib/marketplaces', 'lib/store', 'lib/platform'],
  ['lib/playbooks', 'lib/rules', 'lib/drafts'],
  ['lib/advice', 'lib/evidence', 'lib/ask'],
  ['components', 'lib/messaging'],
  ['entrypoints'],
];

/** Neighbours that may be used all the same. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  // Two halves of one vocabulary: instants are nouns, and zones are counted in them.
  'lib/time': ['lib/model'],
  // The parts of one advice; the checklist is one of them.
  'lib/advice': ['lib/evidence'],
  // The verbs open the others to the command line.
  'lib/ask': ['lib/advice', 'lib/evidence'],
};

/** What a layer leaves alone although it is below. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  // Props in, callbacks out.
  components: ['lib/store', 'lib/marketplaces', 'lib/ask'],
};

const OURS = '^(lib|components|entrypoints|test)/';
const anyOf = (folders: readonly string[]) => `^(${folders.join('|')})/`;

const layers: readonly Rule[] = LAYERS.flatMap((folders, level) =>
  folders.map((folder) => {
    const below = LAYERS.slice(0, level).flat();
    const may = [folder, ...below, ...(NEIGHBOURS[folder] ?? [])];
    const allowed = may.filter((each) => !NEVER[folder]?.includes(each));
    return {
      name: `${folder} imports only what is below it`,
      severity: 'error',
      from: { path: anyOf([folder]) },
      to: { path: OURS, pathNot: anyOf(allowed) },
    } satisfies Rule;
  }),
);

const CONTENT = '^entrypoints/([^/]+[.]content[./]|reader/)';

/** What types may not do either. */
const withTypes: readonly Rule[] = [
  ...layers,
  {
    name: 'a folder of lib has its place in the layers',
    severity: 'error',
    from: {},
    to: { path: '^lib/', pathNot: anyOf(LAYERS.flat()) },
  },
  {
    name: 'marketplaces do not know each other',
    severity: 'error',
    from: { path: '^lib/marketplaces/([^/]+)/' },
    // The words of a language belong to no marketplace.
    to: { path: '^lib/marketplaces/[^/]+/', pathNot: '^lib/marketplaces/($1|vocabulary)/' },
  },
  {
    name: 'only platform, messaging and entrypoints know the browser',
    severity: 'error',
    from: { path: '^(lib|components)/', pathNot: '^lib/(platform|messaging)/' },
    to: { path: 'node_modules/(wxt|@wxt-dev|@webext-core|webextension-polyfill)/' },
  },
  {
    name: 'only the store knows the database',
    severity: 'error',
    from: { path: OURS, pathNot: '^(lib/store|entrypoints/(background|popup|workbench)|test)/' },
    to: { path: 'node_modules/(dexie|dexie-react-hooks)/' },
  },
  {
    name: 'the small zod only',
    severity: 'error',
    from: { path: '^(lib|components|entrypoints)/' },
    to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?mini/' },
  },
];

/** What may not end up in a bundle; an import of a type does not. */
const atRunTime: readonly Rule[] = [
  {
    name: 'a content script never reaches the database',
    severity: 'error',
    from: { path: CONTENT },
    to: { path: '^lib/store/', reachable: true },
  },
  {
    name: 'a content script never reaches the policies',
    severity: 'error',
    from: { path: CONTENT },
    to: {
      path: '^lib/(policy/|marketplaces/packs[.]|marketplaces/[^/]+/policy/)',
      reachable: true,
    },
  },
  {
    name: 'no module needs itself',
    severity: 'error',
    from: { path: OURS },
    to: { circular: true },
  },
];

/** Checks a tree against the rules; returns what breaks them and how many modules were looked at. */
export async function checkBoundaries(
  root: string,
): Promise<{ modules: number; violations: { rule: string; from: string; to: string }[] }> {
  const results = await Promise.all([look(root, withTypes, true), look(root, atRunTime, false)]);
  return {
    modules: Math.min(...results.map(({ summary }) => summary.totalCruised)),
    violations: results.flatMap(({ summary }) =>
      summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    ),
  };
}

/** All rule names, so that a test can see each of them fire. */
export const ruleNames: readonly string[] = [...withTypes, ...atRunTime].map(
  ({ name }) => name ?? '',
);

async function look(
  root: string,
  forbidden: readonly Rule[],
  tsPreCompilationDeps: boolean,
): Promise<ICruiseResult> {
  const { output } = await cruise(['lib', 'components', 'entrypoints'], {
    baseDir: root,
    ruleSet: { forbidden: [...forbidden] },
    validate: true,
    tsPreCompilationDeps,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.json'],
    },
  });
  if (typeof output === 'string') throw new Error('the cruise gave text instead of a result');
  return output;
}
