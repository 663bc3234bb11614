import { useId, useState } from 'react';
import type { Day } from '../../lib/model/instant.ts';
import { isAged } from '../../lib/policy/aged.ts';
import { topicOf, topics } from '../../lib/policy/rows.ts';
import { formatDay } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Found, Term } from './pack-view.ts';
import { RuleItem } from './RuleItem.tsx';

interface Props {
  found: Found;
  term: Term;
  today: Day;
  /** Open until the seller folds it, because he searched. */
  forced: boolean;
}

/** A pack with its rules by topic; folded until it is wanted, because a marketplace has hundreds. */
export function PackCard({ found, term, today, forced }: Props) {
  const { t, say, language } = useWords();
  const [chosen, setChosen] = useState<boolean>();
  const id = useId();
  const { pack, rows, gaps, hints, imported } = found;
  const shown = chosen ?? forced;
  const day = (at: Day) => formatDay(at, 'UTC', language);
  const force = { day: day(term.from), end: term.kind === 'ended' ? day(term.until) : '' };
  return (
    <section className="pack">
      <h2>
        <button
          type="button"
          className="pack-head"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setChosen(!shown)}
        >
          <b>{pack.name}</b>
          <span className={`small ${term.kind === 'in-force' ? 'ok' : 'soft'}`}>
            {t(`rules.${term.kind}`, force)}
          </span>
          {imported && <span className="chip strong">{t('rules.imported')}</span>}
          <span className="soft small push figures">
            {[
              t('rules.found', { count: rows.length }),
              ...(hints > 0 ? [t('rules.hints', { count: hints })] : []),
              ...(gaps.length > 0 ? [t('rules.gaps', { count: gaps.length })] : []),
            ].join(' · ')}
          </span>
          <span className={`small ${isAged(pack.checkedOn, today) ? 'warn' : 'soft'}`}>
            {t('cite.checked', { day: day(pack.checkedOn) })}
          </span>
        </button>
      </h2>
      <div id={id} hidden={!shown}>
        {shown && (
          <>
            <p className="pack-sites tiny soft">{pack.sites.join(' · ')}</p>
            {isAged(pack.checkedOn, today) && <p className="note warn-note">{t('rules.aged')}</p>}
            {topics.map((topic) => {
              const own = rows.filter((row) => topicOf(row) === topic);
              if (own.length === 0) return null;
              return (
                <div key={topic}>
                  <h3>{t(`topic.${topic}`)}</h3>
                  <ul className="plain">
                    {own.map((row) => (
                      <RuleItem key={row.id} pack={pack} row={row} />
                    ))}
                  </ul>
                </div>
              );
            })}
            {gaps.length > 0 && (
              <div>
                <h3>{t('rules.unknown')}</h3>
                <p className="soft tiny">{t('rules.unknown-next')}</p>
                <ul className="plain">
                  {gaps.map((gap) => (
                    <li key={gap.id} className="rule rule-gap">
                      <p>{say(gap.says)}</p>
                      <code className="rule-source tiny soft">{gap.id}</code>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </>
        )}
      </div>
    </section>
  );
}
