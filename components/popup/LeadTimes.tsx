import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  /** Hours before a deadline. */
  hours: readonly number[];
  onChange: (hours: readonly number[]) => void;
}

/** Two months: no clock of a marketplace runs longer. */
const MOST = 24 * 60;

/** The seller's own list of times before a deadline. */
export function LeadTimes({ hours, onChange }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const wanted = Number(typed.replace(',', '.'));
  const usable = typed.trim() !== '' && wanted > 0 && wanted <= MOST && !hours.includes(wanted);
  return (
    <fieldset>
      <legend>{t('popup.lead')}</legend>
      {hours.length === 0 && <p className="soft tiny">{t('popup.lead-none')}</p>}
      <ul className="plain row lead-times">
        {hours.map((each) => (
          <li key={each} className="chip">
            {t('popup.hours', { count: each })}
            <button
              type="button"
              className="button quiet"
              aria-label={t('popup.lead-remove', { count: each })}
              title={t('popup.lead-remove', { count: each })}
              onClick={() => onChange(hours.filter((other) => other !== each))}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!usable) return;
          onChange([...hours, wanted].toSorted((a, b) => b - a));
          setTyped('');
        }}
      >
        <label>
          {t('popup.lead-add')}
          <input
            inputMode="decimal"
            size={4}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit" className="button small" disabled={!usable}>
          {t('popup.lead-added')}
        </button>
      </form>
    </fieldset>
  );
}
