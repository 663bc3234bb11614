import { once } from 'node:events';
import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { lines } from './lines.ts';
import { refuse } from './verb.ts';
import type { Verb } from './verb.ts';

/** Loaded one by one, so that a question about money needs neither a browser's DOM nor the rules. */
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  read: async () => (await import('./verbs/read.ts')).read,
  money: async () => (await import('./verbs/money.ts')).money,
  when: async () => (await import('./verbs/when.ts')).when,
  tracking: async () => (await import('./verbs/tracking.ts')).tracking,
  language: async () => (await import('./verbs/language.ts')).language,
  due: async () => (await import('./verbs/due.ts')).due,
  advise: async () => (await import('./verbs/advise.ts')).advise,
};

async function answer(verb: Verb, line: string | null): Promise<object> {
  if (line === null) return refuse('too-long', 'the line is longer than 64 MB');
  let question: unknown;
  try {
    question = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json', 'the line is not JSON');
  }
  try {
    return await verb(question);
  } catch (error) {
    // The words of an unexpected error may hold page text; its name cannot.
    return refuse('failed', error instanceof Error ? error.name : 'unknown');
  }
}

const [, , name = ''] = argv;
const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
if (!load) {
  stderr.write(`usage: ask VERB < lines.jsonl\nverbs: ${Object.keys(verbs).join(' ')}\n`);
  exit(2);
}
// A reader that went away (`| head`) ends the run without a complaint.
stdout.on('error', () => exit(0));
const verb = await load();
for await (const line of lines(stdin)) {
  if (!stdout.write(`${JSON.stringify(await answer(verb, line))}\n`)) await once(stdout, 'drain');
}
