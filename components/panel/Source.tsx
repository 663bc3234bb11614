import type { Citation } from '../../lib/model/advice.ts';
import { formatDay } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { isWeak } from './clocks.ts';

interface Props {
  cite: Citation;
  /** What the source says is shown at once, not one step away. */
  prominent?: boolean;
  /** What the source says stands above it already. */
  said?: boolean;
}

/** Where a claim comes from: scope, surety and age in one line; what the source says and the way to it one step away. */
export function Source({ cite, prominent = false, said = false }: Props) {
  const { t, say, language } = useWords();
  const { scope, section, says, url, checkedOn, confidence, conflict } = cite;
  const details = (
    <details className={`source${isWeak(confidence) ? ' weak' : ''}`}>
      <summary>
        <span className="unseen">{t('cite.title')}</span>
        <span className="source-scope">{scope}</span>
        <span>{t(`confidence.${confidence}`)}</span>
        <span className="figures">
          {t('cite.checked', { day: formatDay(checkedOn, 'UTC', language) })}
        </span>
        {conflict && <span className="warn">{t('cite.conflict')}</span>}
      </summary>
      {!prominent && !said && <p>{say(says)}</p>}
      {conflict && <p className="warn">{say(conflict)}</p>}
      <p className="source-where">
        <span>
          {t('cite.section')}: {section}
        </span>
        <a href={url} target="_blank" rel="noreferrer noopener">
          {t('cite.link')}
          <Icon name="out" />
        </a>
      </p>
    </details>
  );
  if (!prominent) return details;
  return (
    <>
      <p className="source-says soft">{say(says)}</p>
      {details}
    </>
  );
}
