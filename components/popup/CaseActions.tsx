import type { Case } from '../../lib/model/case.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import type { RowCallbacks } from './CaseRow.tsx';

interface Props {
  case: Case;
  /** The buyer's last message needs no answer. */
  closing: boolean;
  snoozed: boolean;
  hasDeadline: boolean;
  callbacks: RowCallbacks;
}

/** What can be done with a case without opening its page. */
export function CaseActions({ case: shown, closing, snoozed, hasDeadline, callbacks }: Props) {
  const { t } = useWords();
  const { key, ball, answeredAt } = shown;
  const { onDecide, onSnooze, onCalendar } = callbacks;
  const mine = ball === 'seller';
  return (
    <div className="case-actions row" role="group" aria-label={t('popup.actions-of-case')}>
      {mine && answeredAt === undefined && (
        <button type="button" className="button small" onClick={() => onDecide(key, 'answered')}>
          {t(closing ? 'clock.needs-no-answer' : 'clock.i-answered')}
        </button>
      )}
      {answeredAt !== undefined && (
        <button
          type="button"
          className="button small"
          onClick={() => onDecide(key, 'not-answered')}
        >
          <Icon name="undo" />
          {t('popup.not-answered')}
        </button>
      )}
      {mine && (
        <span className="snoozes row">
          <span className="tiny soft">{t('popup.snooze')}</span>
          {snoozed ? (
            <button type="button" className="button small snooze" onClick={() => onSnooze(key)}>
              {t('popup.wake')}
            </button>
          ) : (
            (['1h', '4h', 'tomorrow'] as const).map((choice) => (
              <button
                key={choice}
                type="button"
                className="button small snooze"
                onClick={() => onSnooze(key, choice)}
              >
                {t(`popup.snooze-${choice}`)}
              </button>
            ))
          )}
        </span>
      )}
      {hasDeadline && (
        <button
          type="button"
          className="button small"
          title={t('popup.calendar-title')}
          onClick={() => onCalendar([shown])}
        >
          <Icon name="save" />
          {t('popup.calendar')}
        </button>
      )}
    </div>
  );
}
