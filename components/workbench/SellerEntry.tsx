import { useId } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Entry, Fault, Path } from './seller-form.ts';

interface Props {
  entry: Entry & { readonly path: Path };
  value: string;
  fault: Fault | undefined;
  onType: (text: string) => void;
}

/** One number or rule with what it is for, what counts without it, and what is wrong with it. */
export function SellerEntry({
  entry: { path, kind, first, choices },
  value,
  fault,
  onType,
}: Props) {
  const { t } = useWords();
  const id = useId();
  const described = `${id}-why ${id}-bad`;
  const shared = {
    id,
    'aria-describedby': described,
    'aria-invalid': fault ? (true as const) : undefined,
  };
  const hint = first ?? t('numbers.example', { example: t(`entry-form.${kind}`) });
  const input = () => {
    if (choices) {
      return (
        <select {...shared} value={value} onChange={({ target }) => onType(target.value)}>
          <option value="">{t('numbers.not-set')}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`entry-choice.${choice}`)}
            </option>
          ))}
        </select>
      );
    }
    if (kind === 'yes') {
      return (
        <input
          {...shared}
          type="checkbox"
          checked={value === 'yes'}
          onChange={({ target }) => onType(target.checked ? 'yes' : '')}
        />
      );
    }
    if (kind.endsWith('-list')) {
      return (
        <textarea
          {...shared}
          rows={3}
          spellCheck={false}
          placeholder={hint}
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      );
    }
    return (
      <input
        {...shared}
        className="figures"
        placeholder={hint}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    );
  };
  return (
    <div className="entry">
      <label htmlFor={id}>{t(`seller.${path}`)}</label>
      {input()}
      <p id={`${id}-why`} className="soft small">
        {t(`seller-why.${path}`)}
        {first !== undefined && <> {t('numbers.first', { value: first.replaceAll('\n', ', ') })}</>}
      </p>
      <p id={`${id}-bad`} role="alert" className="bad small">
        {fault?.line !== undefined && `${t('numbers.line', { line: fault.line })} `}
        {fault &&
          t('numbers.write-like', {
            example: t(`entry-form.${fault.kind}`),
          })}
      </p>
    </div>
  );
}
