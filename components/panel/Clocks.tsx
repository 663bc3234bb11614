import { needsNoAnswer } from '../../lib/advice/closing.ts';
import type { Clock } from '../../lib/model/advice.ts';
import { isDay, toEpoch } from '../../lib/time/instant.ts';
import { isKnownZone } from '../../lib/time/known-zone.ts';
import { formatSpan, urgencyOf } from '../format/left.ts';
import { formatHome, formatWhen, sameClock } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { bySoonest, isHint, mainClock } from './clocks.ts';
import { Source } from './Source.tsx';
import type { CaseView, Write } from './view.ts';

interface Props {
  view: CaseView;
  now: number;
  /** IANA zone of the seller. */
  homeZone: string;
  onWrite: Write;
}

/** How long, until when, on whose clock, and who has to act. */
export function Clocks({ view, now, homeZone, onWrite }: Props) {
  const { t, language } = useWords();
  const { siteZone, siteName } = view;
  const { ball, answeredAt, closedByHand } = view.case;
  const main = mainClock(view.case, view.advice.clocks, siteZone);
  const others = bySoonest(view.advice.clocks, siteZone).filter((clock) => clock !== main);
  const who = {
    seller: t('clock.you'),
    buyer: t('clock.buyer'),
    platform: t('clock.platform', { name: siteName }),
    nobody: t('clock.nobody'),
  }[ball];
  const decide = (what: 'answered' | 'not-answered') => void onWrite({ kind: 'decision', what });
  const zones = { siteZone, homeZone };
  const closing = needsNoAnswer({ ...view.case, facts: view.certain }, siteZone);
  return (
    <section className="section clocks" aria-label={t('clock.title')}>
      {main ? (
        <Countdown clock={main} now={now} zones={zones} calm={ball !== 'seller'} />
      ) : (
        <p className="clock calm">
          <Icon name="clock" />
          <span>{t('clock.none')}</span>
        </p>
      )}
      {main?.cite && <Source cite={main.cite} />}
      {siteZone === 'UTC' && <p className="tiny warn">{t('clock.zone-unknown')}</p>}
      {!isKnownZone(homeZone) && <p className="tiny warn">{t('popup.home-zone-unknown')}</p>}
      {closing && <p className="tiny ok">{t('popup.closing')}</p>}
      <div className="row">
        <span className={`chip${ball === 'seller' ? ' strong' : ''}`}>{who}</span>
        {answeredAt !== undefined && (
          <span className="soft small">
            {t('clock.answered', {
              when: formatHome(Date.parse(answeredAt), homeZone, language, now),
            })}
          </span>
        )}
        {!closedByHand &&
          (answeredAt === undefined ? (
            ball === 'seller' && (
              <button
                type="button"
                className="button small push"
                onClick={() => decide('answered')}
              >
                {t(closing ? 'clock.needs-no-answer' : 'clock.i-answered')}
              </button>
            )
          ) : (
            <button
              type="button"
              className="button quiet small push"
              onClick={() => decide('not-answered')}
            >
              <Icon name="undo" />
              {t('clock.not-answered')}
            </button>
          ))}
      </div>
      {others.length > 0 && (
        <details className="more">
          <summary>{t('clock.others', { count: others.length })}</summary>
          <ul className="plain">
            {others.map((clock) => (
              <OtherClock key={`${clock.id} ${clock.due}`} clock={clock} now={now} zones={zones} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface Zones {
  siteZone: string;
  homeZone: string;
}

function Countdown({
  clock,
  now,
  zones: { siteZone, homeZone },
  calm,
}: {
  clock: Clock;
  now: number;
  zones: Zones;
  calm: boolean;
}) {
  const { t, say, language } = useWords();
  const due = toEpoch(clock.due, siteZone);
  const left = due - now;
  const overdue = left <= 0;
  const when = formatWhen(clock.due, siteZone, language, now);
  const home = !isDay(clock.due) && !sameClock(due, siteZone, homeZone);
  const [time, rest] = splitAround(
    t(overdue ? 'time.overdue' : 'time.left', { time: '\u0000' }),
    formatSpan(t, left),
  );
  return (
    <div className={`clock ${calm ? 'calm' : urgencyOf(left)}`}>
      <p className="clock-left" role="timer">
        {rest.before && <span>{rest.before}</span>}
        <b>{time}</b>
        {rest.after && <span>{rest.after}</span>}
      </p>
      <div className="grow">
        <p className="clock-what">
          {say(clock.label)}{' '}
          <span className="clock-when">
            {overdue ? t('clock.was-due', { when }) : t('clock.by', { when })}
          </span>
        </p>
        <p className="tiny">
          {home && (
            <>{t('clock.your-time', { when: formatHome(due, homeZone, language, now) })} · </>
          )}
          {t(clock.basis === 'page' ? 'clock.page' : 'clock.policy')}
        </p>
        {clock.onExpiry && (
          <p className="tiny">{t('clock.expiry', { what: say(clock.onExpiry) })}</p>
        )}
      </div>
    </div>
  );
}

/** The words before and after the figure, so that the figure can be large in any language. */
function splitAround(words: string, time: string): [string, { before: string; after: string }] {
  const [before = '', after = ''] = words.split('\u0000');
  return [time, { before: before.trim(), after: after.trim() }];
}

function OtherClock({
  clock,
  now,
  zones: { siteZone },
}: {
  clock: Clock;
  now: number;
  zones: Zones;
}) {
  const { t, say, language } = useWords();
  const left = toEpoch(clock.due, siteZone) - now;
  const span = formatSpan(t, left);
  const when = formatWhen(clock.due, siteZone, language, now);
  return (
    <li className="other-clock">
      <div className="row">
        <span className="chip">{t(`actor.${clock.actor}`)}</span>
        <span className="grow">{say(clock.label)}</span>
        <span className="figures">
          {isHint(clock)
            ? t('clock.hint')
            : t(left <= 0 ? 'time.overdue' : 'time.left', { time: span })}
        </span>
      </div>
      <p className="tiny soft">
        {left <= 0 ? t('clock.was-due', { when }) : t('clock.by', { when })} ·{' '}
        {t(clock.basis === 'page' ? 'clock.page' : 'clock.policy')}
      </p>
      {clock.cite && <Source cite={clock.cite} />}
    </li>
  );
}
