import { useState } from 'react';
import type { Import } from '../../lib/policy/parse-import.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { formatDay } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { PackDifference } from './PackDifference.tsx';

interface Props {
  read: Extract<Import, { ok: true }>;
  /** The packs that it would follow at its sites. */
  current: readonly Pack[];
  onAccept: () => void;
  onDiscard: () => void;
}

/** What a file would change, before it changes anything; without a signature the seller has to say yes twice. */
export function PackPreview({ read, current, onAccept, onDiscard }: Props) {
  const { t, language } = useWords();
  const [sure, setSure] = useState(false);
  const { pack } = read;
  const signed = read.signature === 'valid';
  const day = (at: string) => formatDay(at, 'UTC', language);
  return (
    <section className="card" aria-label={t('packs.preview')}>
      <h3>{t('packs.preview')}</h3>
      <p className="headline">{pack.name}</p>
      <dl className="about small">
        <dt>{t('rules.marketplace')}</dt>
        <dd>{t(`marketplace.${pack.marketplace}`)}</dd>
        <dt>{t('packs.sites')}</dt>
        <dd>{pack.sites.join(' · ')}</dd>
        <dt>{t('packs.from')}</dt>
        <dd>{day(pack.effectiveFrom)}</dd>
        <dt>{t('packs.checked')}</dt>
        <dd>{day(pack.checkedOn)}</dd>
        <dt>{t('packs.signature')}</dt>
        <dd className={signed ? 'ok' : 'warn'}>
          {signed ? t('packs.signature-valid', { name: read.keyName }) : t('packs.signature-none')}
        </dd>
      </dl>
      {current.length === 0 && <p className="small">{t('packs.no-current')}</p>}
      {current.map((each) => (
        <PackDifference key={`${each.name} ${each.effectiveFrom}`} current={each} next={pack} />
      ))}
      {!signed && (
        <label className="note warn-note check">
          <input
            type="checkbox"
            checked={sure}
            onChange={({ target }) => setSure(target.checked)}
          />
          {t('packs.confirm')}
        </label>
      )}
      <p className="row">
        <button
          type="button"
          className="button primary"
          disabled={!signed && !sure}
          onClick={onAccept}
        >
          {t('packs.accept')}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {t('packs.discard')}
        </button>
      </p>
    </section>
  );
}
