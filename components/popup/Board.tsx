import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SnoozeFor } from '../../lib/advice/snooze.ts';
import type { Case } from '../../lib/model/case.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { AtStake } from './AtStake.tsx';
import { CaseList } from './CaseList.tsx';
import type { Places, RowCallbacks } from './CaseRow.tsx';
import { filterCases, type Filter } from './filter-cases.ts';
import { Filters } from './Filters.tsx';
import { groupCases } from './group-cases.ts';
import { useListKeys } from './use-list-keys.ts';

export interface BoardActions {
  readonly onOpen: (url: string) => void;
  /** Each answers whether it was done. */
  readonly onDecide: (key: string, what: 'answered' | 'not-answered') => Promise<boolean>;
  readonly onSnooze: (key: string, choice?: SnoozeFor) => Promise<boolean>;
  readonly onCalendar: (cases: readonly Case[]) => Promise<boolean>;
  readonly onFilter: (filter: Filter) => void;
}

interface Props extends BoardActions {
  cases: readonly Case[];
  snoozes: ReadonlyMap<string, number>;
  filter: Filter;
  now: number;
  places: Places;
}

interface Said {
  readonly text:
    | `popup.${'marked' | 'unmarked' | 'not-done' | 'snoozed-now' | 'woken'}`
    | `popup.calendar-${'saved' | 'failed'}`;
  /** The case whose decision can be taken back. */
  readonly undo?: string;
}

/** The open cases with all that narrows them, what can be done with them, and what they are worth. */
export function Board({ cases, snoozes, filter, now, places, ...actions }: Props) {
  const { onOpen, onDecide, onSnooze, onCalendar, onFilter } = actions;
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [expanded, setExpanded] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const board = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { marketplace, group } = filter;

  // Groups change with the minute, not with every drawing.
  const minute = Math.floor(now / 60_000) * 60_000;
  const groups = useMemo(
    () =>
      groupCases(filterCases(cases, marketplace, query), minute, places.homeZone).filter(
        ({ id }) => group === undefined || id === group,
      ),
    [cases, marketplace, group, query, minute, places.homeZone],
  );
  const shown = useMemo(() => groups.flatMap((each) => each.cases), [groups]);
  const marketplaces = useMemo(
    () => [...new Set(cases.map(({ facts }) => facts.marketplace))].toSorted(),
    [cases],
  );

  const decide = useCallback(
    async (key: string, what: 'answered' | 'not-answered') => {
      setExpanded(undefined);
      const done = await onDecide(key, what);
      const undo = done && what === 'answered' ? { undo: key } : {};
      const text = what === 'answered' ? 'popup.marked' : 'popup.unmarked';
      setSaid({ text: done ? text : 'popup.not-done', ...undo });
    },
    [onDecide],
  );
  const snooze = useCallback(
    async (key: string, choice?: SnoozeFor) => {
      setExpanded(undefined);
      const done = await onSnooze(key, choice);
      const text = choice ? 'popup.snoozed-now' : 'popup.woken';
      setSaid({ text: done ? text : 'popup.not-done' });
    },
    [onSnooze],
  );
  const calendar = useCallback(
    async (wanted: readonly Case[]) => {
      const done = await onCalendar(wanted);
      setSaid({ text: done ? 'popup.calendar-saved' : 'popup.calendar-failed' });
    },
    [onCalendar],
  );
  const callbacks: RowCallbacks = useMemo(
    () => ({
      onOpen,
      onExpand: setExpanded,
      onDecide: (key, what) => void decide(key, what),
      onSnooze: (key, choice) => void snooze(key, choice),
      onCalendar: (wanted) => void calendar(wanted),
    }),
    [onOpen, decide, snooze, calendar],
  );

  const narrowed = query !== '' || marketplace !== undefined || group !== undefined;
  const clear = () => {
    setQuery('');
    if (marketplace !== undefined || group !== undefined) onFilter({});
  };
  useListKeys(board, {
    onSearch: () => search.current?.focus(),
    onClear: () => {
      if (expanded !== undefined) {
        focusRow(board.current, expanded);
        setExpanded(undefined);
        return true;
      }
      if (narrowed) clear();
      return narrowed;
    },
    onAnswered: (key) => {
      const found = cases.find((each) => each.key === key);
      if (found?.answeredAt !== undefined) void decide(key, 'not-answered');
      else if (found?.ball === 'seller') void decide(key, 'answered');
    },
    onSnooze: (key) => {
      if (cases.find((each) => each.key === key)?.ball === 'seller') setExpanded(key);
    },
    onUndo: () => {
      if (said?.undo !== undefined) void decide(said.undo, 'not-answered');
    },
  });
  useEffect(() => {
    if (expanded === undefined) return;
    const offered = board.current?.querySelector('.case-actions');
    const first =
      offered?.querySelector<HTMLElement>('.snooze') ?? offered?.querySelector('button');
    first?.focus();
  }, [expanded]);

  return (
    <div className="board" ref={board}>
      <Filters
        search={search}
        query={query}
        filter={filter}
        marketplaces={marketplaces}
        onQuery={setQuery}
        onFilter={onFilter}
      />
      <div className="popup-body">
        {shown.length > 0 ? (
          <CaseList
            groups={groups}
            now={minute}
            places={places}
            snoozes={snoozes}
            expanded={expanded}
            callbacks={callbacks}
          />
        ) : (
          <div className="screen" role="status">
            <p className="headline">{t('popup.no-match')}</p>
            <button type="button" className="button" onClick={clear}>
              {t('popup.clear')}
            </button>
          </div>
        )}
      </div>
      <div className="said small" role="status">
        {said && <span className="grow">{t(said.text)}</span>}
        {said?.undo !== undefined && (
          <button
            type="button"
            className="button small"
            onClick={() => callbacks.onDecide(said.undo ?? '', 'not-answered')}
          >
            <Icon name="undo" />
            {t('clock.not-answered')}
          </button>
        )}
      </div>
      <footer className="popup-foot">
        <AtStake cases={shown} />
        <button
          type="button"
          className="button small push"
          title={t('popup.calendar-title')}
          onClick={() => callbacks.onCalendar(shown)}
        >
          <Icon name="save" />
          {t('popup.calendar-all')}
        </button>
        <p className="keys tiny soft whole">{t('popup.keys')}</p>
      </footer>
    </div>
  );
}

function focusRow(board: HTMLElement | null, key: string): void {
  const row = [...(board?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(
    (each) => each.dataset['key'] === key,
  );
  row?.querySelector<HTMLElement>('.case-row')?.focus();
}
