import { useState } from 'react';
import type { Text } from '../../lib/model/text.ts';
import type { TrustedKey } from '../../lib/model/trusted-key.ts';
import type { Import } from '../../lib/policy/parse-import.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { formatDay } from '../format/when.ts';
import { useWords } from '../i18n/use-words.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { Section } from '../ui/Section.tsx';
import { PackPreview } from './PackPreview.tsx';
import { TrustedKeys } from './TrustedKeys.tsx';

/** An imported pack; `pack` is absent where this version cannot read it. */
export interface StoredPack {
  readonly id: string;
  readonly importedAt: string;
  readonly keyName?: string;
  readonly pack?: Pack;
}

export interface Offer {
  readonly read: Import;
  readonly current: readonly Pack[];
}

/** How a write ended: `not-told` where the pack is stored and the open cases still wait. */
export type Saved = 'saved' | 'not-told' | 'failed';

interface Props {
  stored: readonly StoredPack[];
  keys: readonly TrustedKey[];
  onRead: (file: File) => Promise<Offer>;
  /** Reads the same file again, against the packs that there are by then. */
  onAccept: (file: File) => Promise<Saved | Extract<Import, { ok: false }>>;
  onRemove: (id: string) => Promise<Saved>;
  onKeys: (keys: TrustedKey[]) => Promise<boolean>;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly at: string; readonly why: Text }
  | { readonly kind: 'offer'; readonly file: File; readonly offer: Offer };

/** Rule packs from files: those in use, a new one beside what is in force, the keys that the seller trusts. */
export function Packs({ stored, keys, onRead, onAccept, onRemove, onKeys }: Props) {
  const { t, say, language } = useWords();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [status, setStatus] = useState<{ readonly ok: boolean; readonly text: string }>();
  const tell = (saved: Saved, text: string) => {
    if (saved === 'saved') setStatus({ ok: true, text });
    else setStatus({ ok: false, text: t(saved === 'failed' ? 'packs.failed' : 'packs.not-told') });
  };
  const choose = async (file: File) => {
    setStatus(undefined);
    const offer = await onRead(file);
    setState(offer.read.ok ? { kind: 'offer', file, offer } : { kind: 'refused', ...offer.read });
  };
  const accept = async (file: File, { name, effectiveFrom }: Pack) => {
    const answer = await onAccept(file);
    if (typeof answer === 'object') return setState({ kind: 'refused', ...answer });
    const day = formatDay(effectiveFrom, 'UTC', language);
    tell(answer, t('packs.accepted', { name, day }));
    if (answer !== 'failed') setState({ kind: 'idle' });
  };
  return (
    <>
      <h1>{t('workbench.packs')}</h1>
      <p className="soft wb-intro">{t('packs.intro')}</p>
      <Section title={t('packs.yours')}>
        {stored.length === 0 && <p className="soft small">{t('packs.empty')}</p>}
        <ul className="plain">
          {stored.map((each) => (
            <StoredRow
              key={each.id}
              stored={each}
              onRemove={async () =>
                tell(
                  await onRemove(each.id),
                  t('packs.removed', { name: each.pack?.name ?? each.id }),
                )
              }
            />
          ))}
        </ul>
      </Section>
      <Section title={t('packs.import')}>
        <FileButton label={t('packs.choose')} onFile={(file) => void choose(file)} />
        {state.kind === 'refused' && (
          <div className="card" role="alert">
            <p className="headline bad">{t('packs.refused')}</p>
            <p>{say(state.why)}</p>
            {state.at !== '' && (
              <p>
                <code>{t('packs.place', { at: state.at })}</code>
              </p>
            )}
          </div>
        )}
        {state.kind === 'offer' && state.offer.read.ok && (
          <PackPreview
            read={state.offer.read}
            current={state.offer.current}
            onAccept={() => {
              if (state.offer.read.ok) void accept(state.file, state.offer.read.pack);
            }}
            onDiscard={() => setState({ kind: 'idle' })}
          />
        )}
        <p role="status" className={`small ${status?.ok === false ? 'bad' : 'ok'}`}>
          {status?.text}
        </p>
      </Section>
      <TrustedKeys keys={keys} onChange={onKeys} />
    </>
  );
}

function StoredRow({ stored, onRemove }: { stored: StoredPack; onRemove: () => Promise<void> }) {
  const { t, language } = useWords();
  const [asking, setAsking] = useState(false);
  const { id, pack, keyName, importedAt } = stored;
  const name = pack?.name ?? id;
  const day = (at: string) => formatDay(at, 'UTC', language);
  return (
    <li className="row key">
      <b>{name}</b>
      <span className="soft small grow">
        {pack
          ? [`${t('packs.from')} ${day(pack.effectiveFrom)}`, pack.sites.join(' · ')].join(' · ')
          : t('packs.unreadable')}
      </span>
      <span className="soft small">{t('packs.added', { day: day(importedAt) })}</span>
      <span className={`chip ${keyName === undefined ? 'rule-mark' : ''}`}>
        {keyName === undefined ? t('packs.unsigned') : t('packs.signed', { name: keyName })}
      </span>
      {asking ? (
        <span className="row whole">
          <span className="small">{t('packs.remove-sure', { name })}</span>
          <button type="button" className="button small" onClick={() => void onRemove()}>
            {t('packs.remove')}
          </button>
          <button type="button" className="button small" onClick={() => setAsking(false)}>
            {t('packs.keep')}
          </button>
        </span>
      ) : (
        <button type="button" className="button small" onClick={() => setAsking(true)}>
          {t('packs.remove')}
        </button>
      )}
    </li>
  );
}
