import { useId, useState } from 'react';
import type { Draft } from '../../lib/model/advice.ts';
import { Language } from '../../lib/model/words.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { reset, shownReply, typeOver, type Edits } from './edits.ts';
import { languageNames } from './languages.ts';
import type { InsertResult, PanelActions, Reply } from './view.ts';

interface Props extends Pick<PanelActions, 'onInsert' | 'onUndoInsert' | 'onCopy'> {
  draft: Draft;
  edits: Edits;
  onEdits: (edits: Edits) => void;
}

type Message = InsertResult | 'undone' | 'not-undone' | 'copied' | 'not-copied';
const GOOD: readonly Message[] = ['inserted', 'undone', 'copied'];

/** The reply in the buyer's language beside the seller's own; it goes to the box only when the seller asks. */
export function ReplyBox({ draft, edits, onEdits, onInsert, onUndoInsert, onCopy }: Props) {
  const { t, word, language: ui } = useWords();
  const [message, setMessage] = useState<Message>();
  const [undoable, setUndoable] = useState(false);
  const [busy, setBusy] = useState(false);
  const countId = useId();
  const problemId = useId();
  const shown = shownReply(draft, edits);
  const { language, text, edited, stale, missing, over } = shown;
  const own: Language = ui === 'zh-CN' ? 'zh' : 'en';
  const { limit } = draft;
  const reply: Reply = { text, draft: draft.id, language };
  const problem =
    missing.length > 0
      ? t('reply.missing', { names: missing.map((name) => word('variable', name)).join(', ') })
      : over > 0
        ? t('reply.too-long', { limit: limit ?? 0 })
        : undefined;

  const good = message !== undefined && GOOD.includes(message);
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const insert = () =>
    during(async () => {
      const result = await onInsert(reply);
      if (result === 'inserted') setUndoable(true);
      setMessage(result);
    });
  const undo = () =>
    during(async () => {
      const undone = await onUndoInsert();
      setUndoable(false);
      setMessage(undone ? 'undone' : 'not-undone');
    });
  const copy = () =>
    during(async () => {
      setMessage((await onCopy(text, reply)) ? 'copied' : 'not-copied');
    });

  return (
    <Section
      title={t('reply.title')}
      aside={
        <span className="reply-aside">
          <select
            aria-label={t('reply.language')}
            className="bare"
            value={language}
            onChange={({ target }) => {
              const chosen = Language.safeParse(target.value);
              if (chosen.success) onEdits({ ...edits, language: chosen.data });
            }}
          >
            {Language.options.map((each) => (
              <option key={each} value={each}>
                {languageNames[each]}
              </option>
            ))}
          </select>
          <span id={countId} className={`figures tiny ${over > 0 ? 'bad' : 'soft'}`}>
            {limit === undefined
              ? t('reply.count', { n: text.length })
              : t('reply.count-of', { n: text.length, limit })}
          </span>
        </span>
      }
    >
      <div className={`draft${language === own ? ' single' : ''}`}>
        <textarea
          lang={language}
          aria-label={t('reply.suggestion', { language: languageNames[language] })}
          aria-describedby={`${countId} ${problemId}`}
          aria-invalid={problem !== undefined}
          value={text}
          onChange={({ target }) => {
            setMessage(undefined);
            onEdits(typeOver(draft, edits, language, target.value));
          }}
        />
        {language !== own && (
          <div
            lang={own}
            className="draft-own"
            role="note"
            aria-label={t(edited ? 'reply.own-language-old' : 'reply.own-language')}
          >
            {edited && <p className="tiny warn">{t('reply.own-language-old')}</p>}
            {draft.texts[own].text}
          </div>
        )}
      </div>
      {edited && (
        <p className="row tiny soft">
          <span className="grow">{t(stale ? 'reply.newer' : 'reply.edited')}</span>
          <button
            type="button"
            className="button quiet small"
            onClick={() => onEdits(reset(edits, language))}
          >
            <Icon name="undo" />
            {t('reply.reset')}
          </button>
        </p>
      )}
      <p id={problemId} className="warn small reply-problem">
        {problem}
      </p>
      <div className="row">
        <button
          type="button"
          className="button primary"
          disabled={busy || problem !== undefined}
          // Without this the press takes the focus, and with it the cursor, out of the reply box.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void insert()}
        >
          {t('reply.insert')}
        </button>
        {undoable && (
          <button type="button" className="button" disabled={busy} onClick={() => void undo()}>
            <Icon name="undo" />
            {t('reply.undo')}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={busy || missing.length > 0}
          onClick={() => void copy()}
        >
          <Icon name="copy" />
          {t('reply.copy')}
        </button>
      </div>
      <p role="status" className={`small reply-message ${message ? (good ? 'ok' : 'bad') : ''}`}>
        {message && <Icon name={good ? 'check' : 'bang'} />}
        {message && t(`reply.${message}`)}
      </p>
    </Section>
  );
}
