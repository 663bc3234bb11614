const NEWLINE = 0x0a;

/** Longer lines are not kept: the largest page that anyone may ask about is 5 MB. */
const LIMIT = 64 * 1024 * 1024;

/**
 * The lines of a byte stream, one at a time, whatever the chunks are; null for a line above the
 * limit. Split at line feeds only, because JSON may hold every other line separator as it is.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = () => {
    const line = size > LIMIT ? null : Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    return line;
  };
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > LIMIT) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
