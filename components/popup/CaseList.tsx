import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Case } from '../../lib/model/case.ts';
import type { Origin } from '../../lib/model/words.ts';
import { useWords } from '../i18n/use-words.ts';
import { CaseRow } from './CaseRow.tsx';
import { groupCases, type GroupId } from './group-cases.ts';

interface Props {
  cases: readonly Case[];
  now: number;
  homeZone: string;
  siteName: (host: string, marketplace: Origin) => string;
  onOpen: (url: string) => void;
}

/** Rows that are drawn at a time: a thousand at once would be felt. */
const CHUNK = 100;

const TITLES = {
  overdue: 'popup.overdue',
  today: 'popup.group-today',
  'three-days': 'popup.three-days',
  later: 'popup.later',
  waiting: 'popup.waiting',
} as const satisfies Record<GroupId, string>;

/** The open disputes by deadline. Arrow keys go from row to row, Enter opens. */
export function CaseList({ cases, now, homeZone, siteName, onOpen }: Props) {
  const { t } = useWords();
  const [limit, setLimit] = useState(CHUNK);
  const list = useRef<HTMLDivElement>(null);
  // Groups change with the minute, not with every drawing.
  const minute = Math.floor(now / 60_000);
  const groups = useMemo(
    () => groupCases(cases, minute * 60_000, homeZone),
    [cases, minute, homeZone],
  );
  const visible = cutAfter(groups, limit);
  return (
    <div ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
      {visible.map(({ id, cases: members }) => (
        <section key={id} className="group" aria-label={t(TITLES[id])}>
          <h2>{t(TITLES[id])}</h2>
          <ul className="plain">
            {members.map((each) => (
              <li key={each.key}>
                <CaseRow
                  case={each}
                  now={now}
                  homeZone={homeZone}
                  siteName={siteName}
                  onOpen={onOpen}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {cases.length > limit && (
        <div className="popup-more">
          <button type="button" className="button small" onClick={() => setLimit(limit + CHUNK)}>
            {t('popup.more', { count: Math.min(CHUNK, cases.length - limit) })}
          </button>
        </div>
      )}
    </div>
  );
}

function cutAfter(groups: ReturnType<typeof groupCases>, limit: number) {
  let left = limit;
  return groups.flatMap(({ id, cases }) => {
    const members = cases.slice(0, left);
    left -= members.length;
    return members.length > 0 ? [{ id, cases: members }] : [];
  });
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  if (step === undefined || !list) return;
  event.preventDefault();
  const rows = [...list.querySelectorAll('button')];
  const here = rows.findIndex((row) => row === event.target);
  rows[Math.min(rows.length - 1, Math.max(0, here + step))]?.focus();
}
