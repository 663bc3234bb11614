import type { Case } from '../../lib/model/case.ts';
import { certain } from '../../lib/model/fields.ts';
import type { Origin } from '../../lib/model/words.ts';
import { formatShortSpan, urgencyOf } from '../format/left.ts';
import { formatMoney } from '../format/money.ts';
import { formatHome } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  case: Case;
  now: number;
  homeZone: string;
  siteName: (host: string, marketplace: Origin) => string;
  onOpen: (url: string) => void;
}

const TONE = { overdue: 'bad', hour: 'bad', day: 'warn', days: '', later: 'soft' } as const;

/** One open dispute in a line: how long, what, where, how much, and whose turn it is. */
export function CaseRow({ case: shown, now, homeZone, siteName, onOpen }: Props) {
  const { t, word, language } = useWords();
  const { ball, dueAt, url } = shown;
  const { issue, caseType, caseId, orderId, page, site, marketplace, claimAmount, total } =
    certain(shown);
  const left = dueAt === undefined ? undefined : dueAt - now;
  const waiting = ball !== 'seller';
  const title =
    issue !== undefined
      ? word('choice', `issue.${issue}`)
      : caseType !== undefined
        ? word('case-type', caseType)
        : t(page === 'dispute-list' ? 'page.dispute' : `page.${page}`);
  const amount = claimAmount ?? total;
  const id = orderId ?? caseId;
  const about = [
    siteName(site, marketplace),
    ...(id === undefined ? [] : [shorten(id)]),
    ...(amount ? [formatMoney(amount, language)] : []),
  ];
  return (
    <button
      type="button"
      className="case-row"
      title={dueAt === undefined ? undefined : formatHome(dueAt, homeZone, language, now)}
      onClick={() => onOpen(url)}
    >
      <span
        className={`case-when figures ${left === undefined || waiting ? 'soft' : TONE[urgencyOf(left)]}`}
      >
        {left === undefined ? (
          <span className="tiny">{t('popup.no-deadline')}</span>
        ) : (
          <>
            <span aria-hidden={left <= 0}>
              {left <= 0 ? '−' : ''}
              {formatShortSpan(t, left)}
            </span>
            {left <= 0 && (
              <span className="unseen">
                {t('time.overdue', { time: formatShortSpan(t, left) })}
              </span>
            )}
          </>
        )}
      </span>
      <span className="grow">
        <span className="case-title">{title}</span>
        <span className="case-about soft tiny figures">{about.join(' · ')}</span>
      </span>
      <span className={`chip${waiting ? '' : ' mine-now'}`}>
        {ball === 'platform'
          ? t(`marketplace.${marketplace}`)
          : t(`actor.${ball === 'buyer' ? 'buyer' : 'seller'}`)}
      </span>
    </button>
  );
}

/** Long numbers by their ends, which is how sellers tell them apart. */
const shorten = (id: string) => (id.length > 14 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id);
