import { useState } from 'react';
import { WHOLE, type Lost } from '../../lib/model/page-health.ts';
import { formatDay } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';

interface Props {
  siteName: string;
  siteZone: string;
  now: number;
  lost: readonly Lost[];
  onCopyStructure: () => Promise<boolean>;
}

/** Says that the marketplace has changed its page, so that a missing field is not taken for an empty one. */
export function PageHealth({ siteName, siteZone, now, lost, onCopyStructure }: Props) {
  const { t, language, word } = useWords();
  if (lost.length === 0) return null;
  return (
    <div className="changed" role="status">
      <b>{t('health.changed', { site: siteName })}</b>
      <ul className="plain">
        {lost.map(({ field, since, cases }) => (
          <li key={field}>
            {t('health.lost', {
              field: field === WHOLE ? t('health.page') : word('field', field),
              day: formatDay(since, siteZone, language, now),
              cases,
            })}
          </li>
        ))}
      </ul>
      <CopyStructure onCopyStructure={onCopyStructure} />
    </div>
  );
}

/** The one thing that helps to mend a reader, and it says nothing about anybody. */
export function CopyStructure({ onCopyStructure }: Pick<Props, 'onCopyStructure'>) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean>();
  const said =
    copied === undefined
      ? t('health.copy-what')
      : t(copied ? 'health.copied' : 'health.not-copied');
  return (
    <p className="tiny">
      <button
        type="button"
        className="button small"
        onClick={() => void onCopyStructure().then(setCopied)}
      >
        {t('health.copy')}
      </button>{' '}
      <span role="status" className={copied === false ? 'bad' : 'soft'}>
        {said}
      </span>
    </p>
  );
}
