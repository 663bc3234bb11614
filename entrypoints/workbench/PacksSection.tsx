import { useMemo } from 'react';
import { Packs, type Offer, type Saved } from '../../components/workbench/Packs.tsx';
import { packsOf } from '../../lib/advice/book.ts';
import { importedPacks, packId } from '../../lib/advice/imported.ts';
import { send } from '../../lib/messaging/bus.ts';
import { packsChanged } from '../../lib/messaging/contracts.ts';
import { report } from '../../lib/platform/logger.ts';
import { writeSettings } from '../../lib/platform/settings.ts';
import { parseImport, type Import } from '../../lib/policy/parse-import.ts';
import { select } from '../../lib/policy/select.ts';
import type { Database } from '../../lib/store/db.ts';
import { addPack, readPacks, removePack } from '../../lib/store/packs.ts';
import type { SectionProps } from './section.ts';
import { useImported } from './use-imported.ts';

/** Bytes of a file that are read: enough to see that it holds more than a pack may. */
const LARGEST = 8_000_000;

/** Rule packs from files. The page writes them itself and tells the background, which makes the cases anew. */
export function PacksSection({ db, settings }: SectionProps) {
  const { trustedKeys } = settings;
  const rows = useImported(db);
  const stored = useMemo(
    () =>
      rows.map((row) => {
        const [pack] = importedPacks([row]);
        const { id, importedAt, keyName } = row;
        return { id, importedAt, ...(keyName !== undefined && { keyName }), ...(pack && { pack }) };
      }),
    [rows],
  );
  const readFile = async (file: File): Promise<Offer> => {
    const imported = db ? importedPacks(await readPacks(db)) : [];
    const read = await parseImport(await file.slice(0, LARGEST).text(), {
      trusted: trustedKeys,
      packsOf: (marketplace) => packsOf(marketplace, imported),
    });
    if (!read.ok) return { read, current: [] };
    const { marketplace, sites, effectiveFrom } = read.pack;
    const packs = packsOf(marketplace, imported);
    const current = new Set(sites.flatMap((site) => select(packs, site, effectiveFrom) ?? []));
    return { read, current: [...current] };
  };
  return (
    <Packs
      stored={stored}
      keys={trustedKeys}
      onRead={readFile}
      onAccept={async (file) => {
        const { read } = await readFile(file);
        return read.ok ? write(db, (opened) => addPack(opened, rowOf(read))) : read;
      }}
      onRemove={(id) => write(db, (opened) => removePack(opened, id))}
      onKeys={async (keys) => {
        try {
          await writeSettings({ trustedKeys: keys });
          return true;
        } catch (error) {
          report('trusted keys', error);
          return false;
        }
      }}
    />
  );
}

function rowOf(read: Extract<Import, { ok: true }>) {
  return {
    id: packId(read.pack),
    importedAt: new Date().toISOString(),
    pack: read.pack,
    ...(read.signature === 'valid' && { keyName: read.keyName }),
  };
}

async function write(
  db: Database | undefined,
  change: (db: Database) => Promise<void>,
): Promise<Saved> {
  if (!db) return 'failed';
  try {
    await change(db);
  } catch (error) {
    report('rule packs', error);
    return 'failed';
  }
  try {
    await send(packsChanged, {});
    return 'saved';
  } catch (error) {
    report('rule packs', error);
    return 'not-told';
  }
}
