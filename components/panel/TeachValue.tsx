import { useMemo, useState } from 'react';
import { fields, type Field } from '../../lib/model/fields.ts';
import type { Locator, Pointed, Taught, TriedOn } from '../../lib/model/recipe.ts';
import { useWords } from '../i18n/use-words.ts';
import { countries } from './countries.ts';
import { showValue } from './Readings.tsx';
import type { TeachActions } from './teaching.ts';
import { useWays } from './use-ways.ts';

interface Props extends Pick<TeachActions, 'onTry' | 'onCancel'> {
  pointed: Pointed;
  /** An order or a case number is taught already. */
  named: boolean;
  now: number;
  zone: string;
  onSave: (taught: Taught) => Promise<void>;
  onAgain: () => void;
}

/** One value that was pointed at: what it is, what is read from it here and elsewhere, and how it is found again. */
export function TeachValue({ pointed, named, onAgain, onCancel, ...rest }: Props) {
  const { t, word } = useWords();
  const [path, setPath] = useState(named ? '' : 'orderId');
  const [query, setQuery] = useState('');
  const { text, locator } = pointed;
  const again = (
    <div className="row teach-row">
      <button type="button" className="button small" onClick={onAgain}>
        {t('teach.point-again')}
      </button>
      <button type="button" className="button quiet small" onClick={onCancel}>
        {t('edit.cancel')}
      </button>
    </div>
  );
  if (!locator) {
    return (
      <div className="teach-card" role="alert">
        <p>{t(text === '' ? 'teach.too-much' : 'teach.no-way')}</p>
        {again}
      </div>
    );
  }
  const wanted = query.trim().toLowerCase();
  const shown = fields.filter(
    (field) => field.path === path || word('field', field.path).toLowerCase().includes(wanted),
  );
  const field = fields.find((each) => each.path === path);
  return (
    <div className="teach-card">
      <p className="teach-text figures">{t('teach.quoted', { what: text.slice(0, 120) })}</p>
      <input
        type="search"
        className="teach-wide"
        placeholder={t('teach.search')}
        aria-label={t('teach.search')}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <select
        className="teach-wide"
        size={6}
        aria-label={t('teach.what')}
        value={path}
        onChange={({ target }) => setPath(target.value)}
      >
        {shown.map((each) => (
          <option key={each.path} value={each.path}>
            {word('field', each.path)}
          </option>
        ))}
      </select>
      {field && <Preview key={path} {...rest} field={field} locator={locator} />}
      {again}
    </div>
  );
}

interface PreviewProps extends Pick<Props, 'onTry' | 'onSave' | 'now' | 'zone'> {
  field: Field;
  locator: Locator;
}

function Preview({ field, locator, onTry, onSave, now, zone }: PreviewProps) {
  const words = useWords();
  const { t, word } = words;
  const waysOf = useWays();
  const [meanings, setMeanings] = useState<Readonly<Record<string, string>>>({});
  const [saving, setSaving] = useState(false);
  const { path, kind } = field;
  const asWord = kind === 'choice' || kind === 'country';
  // What is printed, whatever it means: words get their meaning from the seller.
  const tried = useMemo(() => onTry({ field: path, locator }), [onTry, path, locator]);
  const [here, ...others] = tried;
  const printed = [
    ...new Set(tried.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
  ];
  const meant = Object.fromEntries(Object.entries(meanings).filter(([, means]) => means !== ''));
  const says = ({ value }: TriedOn) => {
    const means = asWord && typeof value === 'string' ? meant[value] : value;
    return means === undefined ? undefined : showValue(field, means, words, zone, now);
  };
  const read = here && says(here);
  const save = async () => {
    setSaving(true);
    await onSave({ field: path, locator, ...(asWord && { meanings: meant }) });
    setSaving(false);
  };
  return (
    <>
      {asWord &&
        printed.map((text) => (
          <Meaning
            key={text}
            field={field}
            text={text}
            value={meanings[text] ?? ''}
            onChoose={(means) => setMeanings({ ...meanings, [text]: means })}
          />
        ))}
      <p className="small" role="status">
        {read !== undefined ? (
          <>
            {t('teach.reads')} <b className="figures">{read}</b>{' '}
            <span className="soft">({t(`kind.${kind}`)})</span>
          </>
        ) : (
          <span className="warn">{t(`teach-none.${kind}`)}</span>
        )}
      </p>
      <p className="tiny soft">{t('teach.found-by', { ways: waysOf(locator) })}</p>
      {others.length > 0 && (
        <details className="small" open>
          <summary>{t('teach.others', { count: others.length })}</summary>
          <ul className="plain tiny">
            {others.map((other) => (
              <li key={other.url} className="row">
                <span className="grow soft teach-text">{placeOf(other.url)}</span>
                <span className={says(other) === undefined ? 'warn' : 'figures'}>
                  {says(other) ?? t('teach.nothing')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="row teach-row">
        <button
          type="button"
          className="button primary"
          disabled={read === undefined || saving}
          onClick={() => void save()}
        >
          {t('teach.save', { field: word('field', path) })}
        </button>
      </div>
    </>
  );
}

interface MeaningProps {
  field: Field;
  text: string;
  value: string;
  onChoose: (means: string) => void;
}

/** A printed word, and which of the facts' words it stands for. */
function Meaning({ field, text, value, onChoose }: MeaningProps) {
  const { t, word, language } = useWords();
  const options = useMemo(
    () =>
      field.choices
        ? field.choices.map((code) => ({ code, name: word('choice', `${field.path}.${code}`) }))
        : countries(language),
    [field, word, language],
  );
  return (
    <label className="row small">
      <span className="grow teach-text">{t('teach.means', { text: text.slice(0, 60) })}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('edit.choose')}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The part of an address that tells one page from another. */
const placeOf = (url = '') => {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`.slice(-48);
};
