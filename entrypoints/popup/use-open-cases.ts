import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { PopupView } from '../../components/popup/Popup.tsx';
import { isStale, openCases } from '../../lib/store/cases.ts';
import { openDatabase, type Database, type Opened } from '../../lib/store/db.ts';
import { failureCode } from '../../lib/store/failure.ts';
import { logPages } from '../../lib/store/log.ts';
import { readSnoozes } from '../../lib/store/reminders.ts';

interface OpenCases {
  readonly view: PopupView;
  readonly db: Database | undefined;
  readonly reload: () => void;
}

/** The open cases, live from the log that is being opened; why not, where it cannot be used. */
export function useOpenCases(opening: Promise<Opened>): OpenCases {
  const [attempt, setAttempt] = useState(0);
  const [last, setLast] = useState<{ readonly attempt: number; readonly opened: Opened }>();
  const [first, setFirst] = useState(false);
  const reload = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    let result: Opened | undefined;
    const current = attempt === 0 ? opening : openDatabase(undefined, { onClosed: reload });
    void current.then((opened) => {
      result = opened;
      setLast({ attempt, opened });
    });
    return () => {
      if (result?.ok) result.db.close();
    };
  }, [attempt, opening, reload]);

  const opened = last?.attempt === attempt ? last.opened : undefined;
  const db = opened?.ok ? opened.db : undefined;
  // A failure is a value here: thrown in a live query it would end the query, and the popup with it.
  const found = useLiveQuery(async () => {
    if (!db) return undefined;
    try {
      const [cases, snoozes] = await Promise.all([openCases(db), readSnoozes(db)]);
      return { cases, snoozes, stale: cases.length === 0 && (await isStale(db)) };
    } catch (error) {
      return { code: failureCode(error) };
    }
  }, [db]);
  const empty = found !== undefined && 'cases' in found && found.cases.length === 0;
  useEffect(() => {
    if (!db || !empty) return;
    logPages(db, 1)
      .next()
      .then(
        ({ done }) => setFirst(done === true),
        () => setFirst(false),
      );
  }, [db, empty]);

  return { view: viewOf(opened, found, first), db, reload };
}

type Found =
  | {
      readonly cases: Awaited<ReturnType<typeof openCases>>;
      readonly snoozes: ReadonlyMap<string, number>;
      readonly stale: boolean;
    }
  | { readonly code: ReturnType<typeof failureCode> }
  | undefined;

function viewOf(opened: Opened | undefined, found: Found, first: boolean): PopupView {
  if (opened && !opened.ok) return { kind: 'error', code: opened.code };
  // Cases of an older Parley come back as soon as the background has brought them up to date.
  if (!opened || !found || ('stale' in found && found.stale)) return { kind: 'loading' };
  if ('code' in found) return { kind: 'error', code: found.code };
  const { cases, snoozes } = found;
  return { kind: 'cases', cases, snoozes, first: first && cases.length === 0 };
}
