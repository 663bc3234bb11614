import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lines } from '../../../lib/ask/lines.ts';

async function collect(chunks: readonly Uint8Array[]): Promise<(string | null)[]> {
  async function* source() {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const found: (string | null)[] = [];
  for await (const line of lines(source())) found.push(line);
  return found;
}

test('lines do not depend on where the chunks are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: 'grapheme' }).filter((line) => !line.includes('\n')),
        { minLength: 1 },
      ),
      fc.integer({ min: 1, max: 9 }),
      async (texts, size) => {
        const bytes = Buffer.from(`${texts.join('\n')}\n`);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        expect(await collect(chunks)).toEqual(texts);
      },
    ),
  );
});

test('the last line needs no line feed, and no other separator ends a line', async () => {
  expect(await collect([Buffer.from('a\u2028b\rc\nd')])).toEqual(['a\u2028b\rc', 'd']);
  expect(await collect([])).toEqual([]);
});

test('a line above the limit is dropped and the next one is read', async () => {
  const chunk = Buffer.alloc(8 * 1024 * 1024, 'x');
  const chunks = [...Array.from({ length: 9 }, () => chunk), Buffer.from('\nnext\n')];
  expect(await collect(chunks)).toEqual([null, 'next']);
});
