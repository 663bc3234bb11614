import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const COMMAND = join(import.meta.dirname, '../../../lib/ask/command.ts');

interface Run {
  readonly answers: readonly unknown[];
  readonly code: number | null;
  readonly errors: string;
}

/** Runs the command with these lines; a line that is no string is written as JSON. */
function ask(verb: string, questions: Iterable<unknown>, cwd = process.cwd()): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, verb], { cwd });
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdin.on('error', () => undefined);
    child.on('error', reject).on('close', (code) => {
      const lines = out.split('\n').slice(0, -1);
      resolve({ code, errors, answers: lines.map((line): unknown => JSON.parse(line)) });
    });
    const texts = Array.from(questions, (each) =>
      typeof each === 'string' ? each : JSON.stringify(each),
    );
    child.stdin.end(texts.map((text) => `${text}\n`).join(''));
  });
}

const refused = (code: string): unknown => ({ error: { code, message: expect.any(String) } });

test('money: one answer per line, in order, also for lines that are no question', async () => {
  const { answers, code, errors } = await ask('money', [
    { text: 'US $18.40' },
    'not json',
    { text: 7 },
    '',
    { text: 'nothing' },
    { text: '$3', site: 'www.ebay.com' },
    { text: '$3', site: 'nowhere.example' },
    { text: '4.50', hint: null },
    [],
  ]);
  expect(answers).toEqual([
    { amount: '18.40', currency: 'USD' },
    refused('not-json'),
    refused('invalid-input'),
    refused('not-json'),
    {},
    { amount: '3', currency: 'USD' },
    { amount: '3' },
    { amount: '4.50' },
    refused('invalid-input'),
  ]);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});

test('when: in the form of now, or in the zone', async () => {
  const { answers } = await ask('when', [
    { text: '2 days left', now: '2026-03-02T10:00:00' },
    { text: 'Mar 5, 11:59 PM', now: '2026-03-02T10:00:00Z', zone: 'America/New_York', lang: 'en' },
    { text: 'in 5 Tagen', now: '2026-03-02T10:00:00Z', lang: 'de' },
    { text: 'soon', now: '2026-03-02T10:00:00Z' },
    { text: 'Mar 5', now: 'yesterday' },
    { text: 'Mar 5', now: '2026-03-02T10:00:00Z', zone: 'Mars/Olympus' },
  ]);
  expect(answers).toEqual([
    { due: '2026-03-04T10:00:00', precision: 'minute' },
    { due: '2026-03-05T23:59:00-05:00', precision: 'minute' },
    { due: '2026-03-07', precision: 'day' },
    {},
    refused('invalid-input'),
    refused('invalid-input'),
  ]);
});

test('tracking and language', async () => {
  const tracking = await ask('tracking', [{ number: 'TBA 123456789012' }, { number: 'nothing' }]);
  expect(tracking.answers).toEqual([
    { candidates: ['amazon'], checked: false },
    { candidates: [], checked: false },
  ]);
  const language = await ask('language', [{ text: 'Wo ist mein Paket?' }, { text: '77' }]);
  expect(language.answers).toEqual([{ lang: 'de' }, {}]);
});

describe('read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ask-'));
    await writeFile(join(folder, 'page.html'), '<title>A page</title>');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a page of nobody, a page of ours without its proof, a file, and what cannot be read', async () => {
    const order = 'https://www.ebay.com/mesh/ord/details?orderid=17-20114-31877';
    const questions = [
      { url: 'https://shop.example/order/1', html: '<p>Order 1' },
      { url: 'https://shop.example/order/1', file: 'page.html' },
      { url: 'https://shop.example/order/1', payloads: [{ url: '/api', body: { a: 1 } }] },
      { url: order, html: '<p>Sign in' },
      { url: order, file: 'missing.html' },
      { url: order, html: '', generic: true },
      { url: 'https://shop.example/o', html: '<p>Order number: 204177', generic: true },
      { url: 'order', html: '' },
    ];
    const { answers, errors } = await ask('read', questions, folder);
    expect(answers).toEqual([
      { kind: 'not-ours' },
      { kind: 'not-ours' },
      { kind: 'not-ours' },
      expect.objectContaining({ kind: 'unreadable', marketplace: 'ebay', page: 'order' }),
      refused('no-such-file'),
      expect.objectContaining({ kind: 'unreadable', marketplace: 'ebay' }),
      expect.objectContaining({
        kind: 'read',
        marketplace: 'other',
        facts: expect.objectContaining({ orderId: '204177', site: 'shop.example' }),
      }),
      refused('invalid-input'),
    ]);
    expect(errors).toBe('');
  }, 30_000);
});

describe('due and advise', () => {
  const facts = {
    marketplace: 'ebay',
    site: 'www.ebay.com',
    page: 'dispute',
    caseType: 'ebay.not-received',
    stage: 'request',
    openedAt: '2026-03-02T10:00:00-08:00',
  };
  const now = '2026-03-02T23:59:00-08:00';

  test('due: three business days after a request of Monday is the end of Thursday', async () => {
    const { answers } = await ask('due', [{ facts, now }]);
    const clock: unknown = expect.objectContaining({
      id: 'ebay.inr.respond',
      actor: 'seller',
      due: '2026-03-05T23:59:59-08:00',
      startsAt: '2026-03-02T10:00:00-08:00',
      basis: 'policy',
      onExpiry: expect.any(Object),
      cite: expect.objectContaining({ id: 'ebay.inr.respond' }),
    });
    expect(answers).toEqual([{ clocks: expect.arrayContaining([clock]) }]);
  });

  test('advise answers one of its three kinds', async () => {
    const { answers } = await ask('advise', [{ facts, now }]);
    expect(answers[0]).toHaveProperty('kind', expect.stringMatching(/^(plan|ask-for|none)$/));
  });

  test('facts that are none are refused with the path and without the value', async () => {
    const { answers } = await ask('due', [
      { facts: { ...facts, buyer: { country: 'Atlantis' } }, now },
      { facts: { ...facts, secret: 'Ada Lovelace' }, now },
    ]);
    expect(answers).toEqual([
      { error: { code: 'invalid-input', message: 'facts.buyer.country: invalid format' } },
      { error: { code: 'invalid-input', message: 'facts.secret: unrecognized keys' } },
    ]);
  });
});

test('an unknown verb ends with 2 and names the verbs', async () => {
  for (const verb of ['guess', '', 'constructor']) {
    const { code, errors, answers } = await ask(verb, []);
    expect({ code, answers }).toEqual({ code: 2, answers: [] });
    expect(errors).toContain('read money when tracking language due advise');
  }
});

test('a line of 5 MB is answered', async () => {
  const text = ' '.repeat(5_000_000);
  const { answers } = await ask('money', [{ text }, { text: '€2' }]);
  expect(answers).toEqual([{}, { amount: '2', currency: 'EUR' }]);
});

test('lines are answered while the input is still open, and many of them need no more memory', async () => {
  const child = spawn(process.execPath, ['--max-old-space-size=64', COMMAND, 'money']);
  let answered = 0;
  const first = new Promise((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      answered += chunk.toString('latin1').split('\n').length - 1;
      resolve(answered);
    });
  });
  const line = `${JSON.stringify({ text: `US $1.00 ${'x'.repeat(20_000)}` })}\n`;
  child.stdin.write(line);
  expect(await first).toBe(1);
  for (let sent = 1; sent < 10_000; sent++) {
    if (!child.stdin.write(line))
      await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  child.stdin.end();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, answered }).toEqual({ code: 0, answered: 10_000 });
}, 60_000);
