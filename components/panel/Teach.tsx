import { useEffect, useRef, useState } from 'react';
import type { PageKind } from '../../lib/model/words.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { Choice } from '../ui/Choice.tsx';
import { SavedText } from '../ui/SavedText.tsx';
import { Section } from '../ui/Section.tsx';
import { TaughtFields } from './TaughtFields.tsx';
import type { TeachActions, Teaching } from './teaching.ts';
import { TeachValue } from './TeachValue.tsx';

interface Props extends TeachActions {
  teaching: Teaching;
  now: number;
  zone: string;
}

/** What was done last; said anew when the language changes. */
interface Status {
  readonly ok: boolean;
  readonly text: (words: Words) => string;
}

/** Lists show many matters at once, and recipes are for one. */
const KINDS: readonly PageKind[] = [
  'order',
  'dispute',
  'return',
  'claim',
  'cancellation',
  'chargeback',
  'messages',
];
const NAMING = ['orderId', 'caseId'];

/** The seller shows Parley where the values of a page stand: one after the other, each tried before it is kept. */
export function Teach({ teaching, now, zone, ...actions }: Props) {
  const words = useWords();
  const { t } = words;
  const { host, granted, recipe, picking, hovered, pointed, canUndo } = teaching;
  const [status, setStatus] = useState<Status>();
  const point = useRef<HTMLButtonElement>(null);
  const tell = (saved: boolean, text: Status['text']) =>
    setStatus(
      saved ? { ok: true, text } : { ok: false, text: (said) => said.t('teach.not-saved') },
    );
  const idle = !picking && !pointed;
  useEffect(() => {
    if (idle) point.current?.focus();
  }, [idle]);
  const named = recipe?.fields.some(({ field }) => NAMING.includes(field)) ?? false;
  return (
    <Section
      title={t('teach.title')}
      aside={
        <button type="button" className="button small" onClick={actions.onDone}>
          {t('teach.done')}
        </button>
      }
    >
      <p className="soft small">{host}</p>
      {!granted && <p className="note-line small warn">{t('teach.not-granted')}</p>}
      {picking && (
        <div className="teach-card" role="status">
          <p className="headline">{t('teach.point-now')}</p>
          <p className="small">{t('teach.point-keys')}</p>
          <p className="small figures teach-text">{hovered?.text ?? ' '}</p>
          <button type="button" className="button small" onClick={actions.onCancel}>
            {t('edit.cancel')}
          </button>
        </div>
      )}
      {pointed && (
        <TeachValue
          key={pointed.text}
          pointed={pointed}
          named={named}
          now={now}
          zone={zone}
          onTry={actions.onTry}
          onCancel={actions.onCancel}
          onAgain={actions.onPick}
          onSave={async (taught) =>
            tell(await actions.onSave(taught), (said) =>
              said.t('teach.saved', { field: said.word('field', taught.field) }),
            )
          }
        />
      )}
      {idle && (
        <>
          <p className="small">{t(recipe ? 'teach.next' : 'teach.how')}</p>
          <div className="row teach-row">
            <button
              ref={point}
              type="button"
              className="button primary"
              onClick={() => {
                setStatus(undefined);
                actions.onPick();
              }}
            >
              {t('teach.point')}
            </button>
            {canUndo && (
              <button
                type="button"
                className="button"
                onClick={() =>
                  void actions.onUndo().then((done) => tell(done, (said) => said.t('teach.undone')))
                }
              >
                {t('teach.undo')}
              </button>
            )}
          </div>
          <p role="status" className={`small ${status?.ok === false ? 'bad' : 'ok'}`}>
            {status?.text(words)}
          </p>
          {recipe && !named && <p className="small warn">{t('teach.needs-name')}</p>}
          {recipe && (
            <>
              <TaughtFields
                fields={recipe.fields}
                now={now}
                zone={zone}
                onTry={actions.onTry}
                onRemove={async (field) =>
                  tell(await actions.onRemove(field), (said) =>
                    said.t('teach.removed', { field: said.word('field', field) }),
                  )
                }
              />
              <Choice
                label={t('teach.page-kind')}
                value={recipe.page}
                options={KINDS.map((kind) => ({ value: kind, text: t(`page.${kind}`) }))}
                onChange={(page) =>
                  void actions
                    .onChange({ page })
                    .then((done) =>
                      tell(done, (said) => said.t('teach.kept', { what: said.t(`page.${page}`) })),
                    )
                }
              />
              <SavedText
                className="teach-wide"
                label={t('teach.name')}
                value={recipe.name}
                needed
                onSave={(name) =>
                  void actions
                    .onChange({ name })
                    .then((done) =>
                      tell(done, (said) =>
                        said.t('teach.kept', { what: said.t('teach.quoted', { what: name }) }),
                      ),
                    )
                }
              />
            </>
          )}
        </>
      )}
    </Section>
  );
}
