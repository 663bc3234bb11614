import { useMemo } from 'react';
import { Rules } from '../../components/workbench/Rules.tsx';
import { allPacks } from '../../lib/advice/book.ts';
import { importedPacks } from '../../lib/advice/imported.ts';
import type { SectionProps } from './section.ts';
import { useImported } from './use-imported.ts';

/** All rules: those that are shipped and those that the seller has imported. */
export function RulesSection({ db, now }: SectionProps) {
  const rows = useImported(db);
  const packs = useMemo(() => {
    const listed = [
      ...allPacks().map((pack) => ({ pack, imported: false })),
      ...importedPacks(rows).map((pack) => ({ pack, imported: true })),
    ];
    return [...Map.groupBy(listed, ({ pack }) => pack.marketplace).values()].flat();
  }, [rows]);
  return <Rules packs={packs} today={new Date(now).toISOString().slice(0, 10)} />;
}
