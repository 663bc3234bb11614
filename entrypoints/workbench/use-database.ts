import { useEffect, useState } from 'react';
import type { FailureCode } from '../../lib/model/failure-code.ts';
import { openDatabase, type Database, type Opened } from '../../lib/store/db.ts';

interface Store {
  readonly db?: Database;
  readonly code?: FailureCode;
}

/** The seller's log, opened once; opened again when a newer Parley closed it. */
export function useDatabase(): Store {
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ readonly attempt: number; readonly opened: Opened }>();
  useEffect(() => {
    let result: Opened | undefined;
    let left = false;
    const again = () => setAttempt((before) => before + 1);
    void openDatabase(undefined, { onClosed: again }).then((opened) => {
      result = opened;
      if (!left) setLast({ attempt, opened });
      else if (opened.ok) opened.db.close();
    });
    return () => {
      left = true;
      if (result?.ok) result.db.close();
    };
  }, [attempt]);
  if (last?.attempt !== attempt) return {};
  return last.opened.ok ? { db: last.opened.db } : { code: last.opened.code };
}
