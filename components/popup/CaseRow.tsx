import { Fragment, memo } from 'react';
import { needsNoAnswer } from '../../lib/advice/closing.ts';
import { runningDuties, type Duty } from '../../lib/advice/duties.ts';
import { isSnoozed, type SnoozeFor } from '../../lib/advice/snooze.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Origin } from '../../lib/model/words.ts';
import { isDay, toEpoch } from '../../lib/time/instant.ts';
import { formatShortSpan, urgencyOf } from '../format/left.ts';
import { formatMoney } from '../format/money.ts';
import { formatHome, formatWhen, sameClock } from '../format/when.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { mainClock } from '../panel/clocks.ts';
import { Icon } from '../ui/Icon.tsx';
import { CaseActions } from './CaseActions.tsx';
import { factsOf } from './case-facts.ts';

/** What a list knows of sites and zones. */
export interface Places {
  readonly siteName: (host: string, marketplace: Origin) => string;
  /** The IANA zone of a site's host; UTC where it is not known. */
  readonly siteZone: (host: string) => string;
  readonly homeZone: string;
}

export interface RowCallbacks {
  readonly onOpen: (url: string) => void;
  /** The key of the case whose actions are shown, none where they are put away. */
  readonly onExpand: (key: string | undefined) => void;
  readonly onDecide: (key: string, what: 'answered' | 'not-answered') => void;
  readonly onSnooze: (key: string, choice?: SnoozeFor) => void;
  readonly onCalendar: (cases: readonly Case[]) => void;
}

interface Props {
  case: Case;
  now: number;
  places: Places;
  snoozedUntil: number | undefined;
  expanded: boolean;
  callbacks: RowCallbacks;
}

const TONE = { overdue: 'bad', hour: 'bad', day: 'warn', days: '', later: 'soft' } as const;

/** One open case: how long, what, where, how much, until when on both clocks, and whose turn it is. */
export const CaseRow = memo(function CaseRow(props: Props) {
  const { case: shown, now, places, snoozedUntil, expanded, callbacks } = props;
  const { t, word, language } = useWords();
  const { ball, url, key } = shown;
  const { issue, caseType, caseId, orderId, page, site, marketplace, claimAmount, total } =
    factsOf(shown);
  const zone = places.siteZone(site);
  const clocks = clocksOf(shown, zone);
  const title =
    issue !== undefined
      ? word('choice', `issue.${issue}`)
      : caseType !== undefined
        ? word('case-type', caseType)
        : t(page === 'dispute-list' ? 'page.dispute' : `page.${page}`);
  const amount = claimAmount ?? total;
  const id = orderId ?? caseId;
  const about = [
    siteWord(places, site, marketplace, t),
    ...(id === undefined ? [] : [shorten(id)]),
    ...(amount ? [formatMoney(amount, language)] : []),
  ];
  const snoozed = isSnoozed(snoozedUntil, now) ? snoozedUntil : undefined;
  const closing = needsNoAnswer(shown, zone);
  return (
    <li className="case" data-key={key}>
      <button type="button" className="case-row" onClick={() => callbacks.onOpen(url)}>
        <Left due={clocks[0]?.due} now={now} waiting={ball !== 'seller'} />
        <span className="grow">
          <span className="case-head">
            <span className="case-title grow">{title}</span>
            <span className={`chip${ball === 'seller' ? ' mine-now' : ''}`}>
              {ball === 'platform'
                ? t(`marketplace.${marketplace}`)
                : t(`actor.${ball === 'buyer' ? 'buyer' : 'seller'}`)}
            </span>
          </span>
          <span className="case-about soft tiny figures">
            {about.map((part, index) => (
              <Fragment key={part}>
                {index > 0 && ' '}
                <span className="whole-part">
                  {part}
                  {index < about.length - 1 && ' ·'}
                </span>
              </Fragment>
            ))}
          </span>
          {clocks.map((duty, index) => (
            <ClockLine
              key={`${duty.clock.id} ${duty.clock.due}`}
              duty={duty}
              now={now}
              zone={zone}
              homeZone={places.homeZone}
              further={index > 0}
            />
          ))}
          {closing && <span className="case-hint tiny ok">{t('popup.closing')}</span>}
          {snoozed !== undefined && (
            <span className="case-hint tiny soft">
              {t('popup.snoozed', { when: formatHome(snoozed, places.homeZone, language, now) })}
            </span>
          )}
        </span>
      </button>
      <button
        type="button"
        className="button quiet tiny-square case-more"
        aria-expanded={expanded}
        aria-label={t('popup.actions', { id: id ?? title })}
        title={t('popup.actions', { id: id ?? title })}
        tabIndex={-1}
        onClick={() => callbacks.onExpand(expanded ? undefined : key)}
      >
        <Icon name="dots" />
      </button>
      {expanded && (
        <CaseActions
          case={shown}
          closing={closing}
          snoozed={snoozed !== undefined}
          hasDeadline={ball === 'seller' && clocks.length > 0}
          callbacks={callbacks}
        />
      )}
    </li>
  );
});

/** All that the seller has to do; for what waits, the clock of whoever has to act. */
function clocksOf(shown: Case, zone: string): Duty[] {
  if (shown.ball === 'seller') return runningDuties(shown, zone);
  const clock = mainClock(shown, shown.clocks, zone);
  return clock ? [{ clock, due: toEpoch(clock.due, zone) }] : [];
}

function Left({ due, now, waiting }: { due: number | undefined; now: number; waiting: boolean }) {
  const { t } = useWords();
  const left = due === undefined ? undefined : due - now;
  const tone = left === undefined || waiting ? 'soft' : TONE[urgencyOf(left)];
  return (
    <span className={`case-when figures ${tone}`}>
      {left === undefined ? (
        <span className="tiny">{t('popup.no-deadline')}</span>
      ) : (
        <>
          <span aria-hidden={left <= 0}>
            {left <= 0 ? '−' : ''}
            {formatShortSpan(t, left)}
          </span>
          {left <= 0 && (
            <span className="unseen">{t('time.overdue', { time: formatShortSpan(t, left) })}</span>
          )}
        </>
      )}
    </span>
  );
}

interface ClockLineProps {
  duty: Duty;
  now: number;
  zone: string;
  homeZone: string;
  /** Not the soonest: the countdown in front is of another one. */
  further: boolean;
}

/** What is to be done until when: on the clock of the site, and on the seller's where it shows another time. */
function ClockLine({ duty: { clock, due }, now, zone, homeZone, further }: ClockLineProps) {
  const { t, say, language } = useWords();
  const home = !isDay(clock.due) && !sameClock(due, zone, homeZone);
  return (
    <span className="case-clock tiny figures">
      {further && (
        <b>
          {due <= now ? '−' : ''}
          {formatShortSpan(t, due - now)}{' '}
        </b>
      )}
      {say(clock.label)}
      <span className="case-times soft">
        <span className="whole-part">
          {formatWhen(clock.due, zone, language, now)}
          {home && ' ·'}
        </span>
        {home && (
          <>
            {' '}
            <span className="whole-part">
              {t('clock.your-time', { when: formatHome(due, homeZone, language, now) })}
            </span>
          </>
        )}
      </span>
    </span>
  );
}

/** The site; its marketplace where the site has no name of its own. */
export function siteWord(
  { siteName }: Pick<Places, 'siteName'>,
  site: string,
  marketplace: Origin,
  t: Words['t'],
): string {
  const name = siteName(site, marketplace);
  return name === marketplace ? t(`marketplace.${marketplace}`) : name;
}

/** Long numbers by their ends, which is how sellers tell them apart. */
const shorten = (id: string) => (id.length > 12 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id);
