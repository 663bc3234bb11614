import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Field } from '../../lib/model/fields.ts';
import { zoneName } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { countries } from './countries.ts';
import { parseEntry, typedOf, type Typed } from './parse-entry.ts';

interface Props {
  field: Field;
  value?: unknown;
  siteZone: string;
  saveLabel: string;
  /** Resolves to undefined when it is saved, else to why not. */
  onSave: (value: unknown) => Promise<string | undefined>;
  onCancel?: () => void;
}

/** Edits one value with the inputs of its kind. Nothing is saved that the facts could not hold. */
export function FieldEditor({ field, value, siteZone, saveLabel, onSave, onCancel }: Props) {
  const { t, word } = useWords();
  const [typed, setTyped] = useState<Typed>(() => typedOf(field.kind, value, siteZone));
  const [problem, setProblem] = useState<string>();
  const [saving, setSaving] = useState(false);
  const problemId = useId();
  const form = useRef<HTMLFormElement>(null);
  const opened = onCancel !== undefined;
  // An editor that the seller opened takes the focus; one that stands there from the start does not.
  useEffect(() => {
    if (opened) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [opened]);
  const save = async () => {
    const parsed = parseEntry(field.kind, typed, siteZone);
    if (!parsed.ok) {
      setProblem(t(parsed.why));
      return;
    }
    setSaving(true);
    setProblem(await onSave(parsed.value));
    setSaving(false);
  };
  return (
    <form
      ref={form}
      className="editor"
      noValidate
      aria-describedby={problem === undefined ? undefined : problemId}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className="row">
        <Inputs
          field={field}
          label={word('field', field.path)}
          typed={typed}
          siteZone={siteZone}
          onType={(next) => {
            setProblem(undefined);
            setTyped(next);
          }}
        />
        <button
          type="submit"
          className={`button small${onCancel ? ' primary' : ''}`}
          disabled={saving}
        >
          {saveLabel}
        </button>
        {onCancel && (
          <button type="button" className="button quiet small" onClick={onCancel}>
            {t('edit.cancel')}
          </button>
        )}
      </div>
      <p id={problemId} role="alert" className="bad tiny">
        {problem}
      </p>
    </form>
  );
}

interface InputProps {
  field: Field;
  label: string;
  typed: Typed;
  siteZone: string;
  onType: (typed: Typed) => void;
}

function Inputs({ field, label, typed: [first, second], siteZone, onType }: InputProps) {
  const { t, word } = useWords();
  const zoneId = useId();
  const one = (text: string) => onType([text, second]);
  const two = (text: string) => onType([first, text]);
  switch (field.kind) {
    case 'money':
      return (
        <>
          <input
            className="grow figures"
            inputMode="decimal"
            placeholder="0.00"
            aria-label={`${label}: ${t('edit.amount')}`}
            value={first}
            onChange={({ target }) => one(target.value)}
          />
          <input
            className="currency"
            maxLength={3}
            placeholder="USD"
            aria-label={`${label}: ${t('edit.currency')}`}
            value={second}
            onChange={({ target }) => two(target.value)}
          />
        </>
      );
    case 'when': {
      const zone = zoneName(siteZone, Date.parse(first) || 0);
      return (
        <>
          <input
            type="date"
            className="figures"
            aria-label={`${label}: ${t('edit.day')}`}
            aria-describedby={zoneId}
            value={first}
            onChange={({ target }) => one(target.value)}
          />
          <input
            type="time"
            className="figures"
            aria-label={`${label}: ${t('edit.time')}`}
            aria-describedby={zoneId}
            value={second}
            onChange={({ target }) => two(target.value)}
          />
          <p id={zoneId} className="tiny soft whole">
            {t('edit.zone', { zone })}
          </p>
        </>
      );
    }
    case 'choice':
    case 'yes-no':
      return (
        <Options
          label={label}
          value={first}
          onChoose={one}
          options={
            field.kind === 'yes-no'
              ? [
                  { code: 'yes', name: t('edit.yes') },
                  { code: 'no', name: t('edit.no') },
                ]
              : (field.choices ?? []).map((code) => ({
                  code,
                  name: word('choice', `${field.path}.${code}`),
                }))
          }
        />
      );
    case 'country':
      return <Country label={label} value={first} onChoose={one} />;
    case 'text':
      return (
        <input
          className="grow"
          aria-label={label}
          value={first}
          maxLength={500}
          onChange={({ target }) => one(target.value)}
        />
      );
    default:
      return field.kind satisfies never;
  }
}

interface OptionsProps {
  label: string;
  value: string;
  onChoose: (code: string) => void;
}

function Country(props: OptionsProps) {
  const { language } = useWords();
  const options = useMemo(() => countries(language), [language]);
  return <Options {...props} options={options} />;
}

function Options({
  label,
  value,
  onChoose,
  options,
}: OptionsProps & { options: readonly { readonly code: string; readonly name: string }[] }) {
  const { t } = useWords();
  return (
    <select
      className="grow"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{t('edit.choose')}</option>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
