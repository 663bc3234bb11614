import { useMemo, useState } from 'react';
import type { Day } from '../../lib/model/instant.ts';
import type { CitedRight, Law } from '../../lib/policy/law/law.ts';
import { formatDay } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { countries } from '../panel/countries.ts';
import { Source } from '../panel/Source.tsx';

interface Props {
  lawOf: (country: string) => Law;
  /** Countries with a law pack (ISO 3166-1 alpha-2). */
  known: readonly string[];
  today: Day;
}

/** The consumer law that a buyer of a country has, with what is not known of it. */
export function Laws({ lawOf, known, today }: Props) {
  const { t, say, language } = useWords();
  const [country, setCountry] = useState('DE');
  const all = useMemo(() => countries(language), [language]);
  const law = lawOf(country);
  return (
    <>
      <h1>{t('workbench.laws')}</h1>
      <p className="soft wb-intro">{t('laws.intro')}</p>
      <div className="row wb-tools">
        <label>
          {t('laws.country')}{' '}
          <select value={country} onChange={({ target }) => setCountry(target.value)}>
            <optgroup label={t('laws.known')}>
              {all.filter(({ code }) => known.includes(code)).map(optionOf)}
            </optgroup>
            <optgroup label={t('laws.not-known')}>
              {all.filter(({ code }) => !known.includes(code)).map(optionOf)}
            </optgroup>
          </select>
        </label>
        <span role="status" className="soft small figures">
          {t('laws.on', { day: formatDay(today, 'UTC', language) })}
        </span>
      </div>
      <ul className="plain wb-laws">
        {law.rights.map((right) => (
          <LawRow key={right.id} right={right} />
        ))}
        {law.gaps.map(({ says }) => (
          <li key={says.en} className="rule rule-gap">
            <p>{say(says)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

const optionOf = ({ code, name }: { code: string; name: string }) => (
  <option key={code} value={code}>
    {name}
  </option>
);

function LawRow({ right }: { right: CitedRight }) {
  const { t, say } = useWords();
  const { says, article, cite, confidence, exemptions, region } = right;
  return (
    <li className="rule">
      <div>
        {cite ? (
          <Source cite={cite} prominent />
        ) : (
          <>
            <p>
              <span className="chip rule-mark">{t('rules.hint')}</span> {say(says)}
            </p>
            <p className="tiny soft">
              {t(`confidence.${confidence}`)} · {t('law.no-source')}
            </p>
          </>
        )}
        {exemptions && <p className="soft small">{t('law.not-for', { what: say(exemptions) })}</p>}
      </div>
      <div className="rule-source tiny soft">
        <span>{article}</span>
        {region !== undefined && <span>{region}</span>}
        <code>{right.id}</code>
      </div>
    </li>
  );
}
