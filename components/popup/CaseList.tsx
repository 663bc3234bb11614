import { useEffect, useState } from 'react';
import type { Case } from '../../lib/model/case.ts';
import { useWords } from '../i18n/use-words.ts';
import { CaseRow, type Places, type RowCallbacks } from './CaseRow.tsx';
import type { Group, GroupId } from './group-cases.ts';

interface Props {
  groups: readonly Group[];
  now: number;
  places: Places;
  snoozes: ReadonlyMap<string, number>;
  expanded: string | undefined;
  callbacks: RowCallbacks;
}

/** Rows of the first drawing, which fill the window; the others follow while it is looked at. */
const FIRST = 16;
const STEP = 200;
/** More than anybody goes through by eye: the rest is asked for. */
const MOST = 1000;

export const GROUP_TITLES = {
  overdue: 'popup.overdue',
  today: 'popup.group-today',
  'three-days': 'popup.three-days',
  later: 'popup.later',
  buyer: 'popup.waiting-buyer',
  platform: 'popup.waiting-platform',
} as const satisfies Record<GroupId, string>;

/** The open cases in their groups. */
export function CaseList({ groups, now, places, snoozes, expanded, callbacks }: Props) {
  const { t } = useWords();
  const all = groups.reduce((sum, { cases }) => sum + cases.length, 0);
  const [limit, setLimit] = useState(FIRST);
  const [most, setMost] = useState(MOST);
  useEffect(() => {
    if (limit >= Math.min(all, most)) return undefined;
    const timer = setTimeout(() => setLimit(limit + STEP), 0);
    return () => clearTimeout(timer);
  }, [limit, all, most]);
  return (
    <div className="cases">
      {cutAfter(groups, Math.min(limit, most)).map(({ id, cases, size }) => (
        <section key={id} className="group" aria-label={t(GROUP_TITLES[id])}>
          <h2>
            {t(GROUP_TITLES[id])} <span className="figures">{size}</span>
          </h2>
          <ul className="plain">
            {cases.map((each) => (
              <CaseRow
                key={each.key}
                case={each}
                now={now}
                places={places}
                snoozedUntil={snoozes.get(each.key)}
                expanded={expanded === each.key}
                callbacks={callbacks}
              />
            ))}
          </ul>
        </section>
      ))}
      {all > most && (
        <div className="popup-more">
          <button type="button" className="button small" onClick={() => setMost(most + MOST)}>
            {t('popup.more', { count: Math.min(MOST, all - most) })}
          </button>
        </div>
      )}
    </div>
  );
}

function cutAfter(groups: readonly Group[], limit: number) {
  let left = limit;
  return groups.flatMap(
    ({ id, cases }): { id: GroupId; cases: readonly Case[]; size: number }[] => {
      const shown = cases.slice(0, left);
      left -= shown.length;
      return shown.length > 0 ? [{ id, cases: shown, size: cases.length }] : [];
    },
  );
}
