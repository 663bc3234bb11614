/** The first line of a raw export names this format and the version of the database. */
export const RAW_FORMAT = 'parley-raw';

/**
 * Everything in a database as JSON lines, whatever its version and shape: for one that was written
 * by a newer Parley or could not be upgraded. First `{format, database, version, stores}`, then
 * `{store, key, value}` per row; bytes become `{bytes: base64}`. Yields nothing where there is no
 * such database, and creates none. Throws what IndexedDB throws.
 */
export async function* exportRaw(name = 'parley'): AsyncGenerator<string> {
  const db = await openAsItIs(name);
  if (!db) return;
  // An upgrade by another tab must not wait for the seller to save a file.
  db.addEventListener('versionchange', () => db.close());
  try {
    const stores = [...db.objectStoreNames];
    yield JSON.stringify({ format: RAW_FORMAT, database: name, version: db.version, stores });
    for (const store of stores) {
      for await (const { key, value } of rowsOf(db, store)) {
        yield JSON.stringify({ store, key: await plain(key), value: await plain(value) });
      }
    }
  } finally {
    db.close();
  }
}

function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = globalThis.indexedDB.open(name);
    let created = false;
    request.addEventListener('upgradeneeded', () => {
      created = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      created ? resolve(undefined) : reject(asError(request.error)),
    );
  });
}

interface Row {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** In pages, because a transaction ends as soon as whoever writes the file lets it wait. */
async function* rowsOf(db: IDBDatabase, store: string, size = 500): AsyncGenerator<Row> {
  let range: IDBKeyRange | undefined;
  for (;;) {
    const objects = db.transaction(store, 'readonly').objectStore(store);
    const [keys, values] = await Promise.all([
      answer(objects.getAllKeys(range, size)),
      answer<unknown[]>(objects.getAll(range, size)),
    ]);
    for (const [index, key] of keys.entries()) yield { key, value: values[index] };
    const last = keys.at(-1);
    if (last === undefined) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(asError(request.error)));
  });
}

const asError = (error: DOMException | null) => error ?? new Error('IndexedDB gave no reason');

/** What JSON cannot say, in a form that loses nothing; dates become text by themselves. */
async function plain(value: unknown): Promise<unknown> {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Blob) {
    return { type: value.type, bytes: base64(new Uint8Array(await value.arrayBuffer())) };
  }
  if (value instanceof ArrayBuffer) return { bytes: base64(new Uint8Array(value)) };
  if (ArrayBuffer.isView(value)) {
    return { bytes: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  }
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (value instanceof Map || value instanceof Set) return plain([...value]);
  const entries = Object.entries(value).map(
    async ([key, part]) => [key, await plain(part)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
