import { useState } from 'react';
import { TrustedKey } from '../../lib/model/trusted-key.ts';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';

interface Props {
  keys: readonly TrustedKey[];
  /** Answers whether it was saved. */
  onChange: (keys: TrustedKey[]) => Promise<boolean>;
}

/** The keys whose signature the seller trusts. */
export function TrustedKeys({ keys, onChange }: Props) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState('');
  const save = async (next: TrustedKey[]) => {
    const saved = await onChange(next);
    setProblem(saved ? '' : t('popup.not-saved'));
    return saved;
  };
  const add = async () => {
    const made = TrustedKey.safeParse({ name: name.trim(), key: key.trim() });
    if (!made.success) return setProblem(t('packs.key-bad'));
    if (keys.some((each) => each.key === made.data.key)) return setProblem(t('packs.key-known'));
    if (!(await save([...keys, made.data]))) return;
    setName('');
    setKey('');
  };
  return (
    <Section title={t('packs.keys')}>
      <p className="soft small">{t('packs.keys-next')}</p>
      {keys.length === 0 && <p className="soft small">{t('packs.no-keys')}</p>}
      <ul className="plain">
        {keys.map((each) => (
          <li key={each.key} className="row key">
            <b>{each.name}</b>
            <code className="tiny soft grow">{each.key}</code>
            <button
              type="button"
              className="button small"
              aria-label={t('packs.key-remove', { name: each.name })}
              onClick={() => void save(keys.filter((other) => other.key !== each.key))}
            >
              {t('packs.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          aria-label={t('packs.key-name')}
          placeholder={t('packs.key-name')}
          maxLength={60}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <input
          className="grow"
          aria-label={t('packs.key')}
          placeholder={t('packs.key')}
          spellCheck={false}
          value={key}
          onChange={({ target }) => setKey(target.value)}
        />
        <button type="submit" className="button" disabled={name.trim() === '' || key.trim() === ''}>
          {t('packs.key-add')}
        </button>
      </form>
      <p role="status" className="bad small">
        {problem}
      </p>
    </Section>
  );
}
