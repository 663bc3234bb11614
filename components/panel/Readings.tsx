import { useId, useState } from 'react';
import { viewFields, type FieldView } from '../../lib/model/fields.ts';
import { When } from '../../lib/model/instant.ts';
import { Money } from '../../lib/model/money.ts';
import type { Case } from '../../lib/model/case.ts';
import { formatMoney } from '../format/money.ts';
import { formatWhen } from '../format/when.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import type { Write } from './view.ts';

interface Props {
  case: Pick<Case, 'facts' | 'trail' | 'doubts' | 'corrections'>;
  siteZone: string;
  now: number;
  onWrite: Write;
}

/** Every field with its state and its place; each can be corrected where it stands. */
export function Readings({ case: read, siteZone, now, onWrite }: Props) {
  const { t } = useWords();
  const [editing, setEditing] = useState<string>();
  const views = viewFields(read);
  const open = views.filter(({ state }) => state === 'missing' || state === 'doubtful').length;
  const found = views.length - open;
  // Where two places disagree the seller has to choose; the others wait for one word.
  const unconfirmed = views.filter(({ state, others }) => state === 'doubtful' && !others?.length);
  const confirmAll = async () => {
    for (const { path, value } of unconfirmed) {
      if ((await onWrite({ kind: 'correction', field: path, value })) !== undefined) return;
    }
  };
  return (
    <Section
      title={t('read.title')}
      aside={
        <span className="tiny soft figures">
          {open > 0 ? t('read.summary', { found, open }) : t('read.all-found', { found })}
        </span>
      }
    >
      {unconfirmed.length > 1 && (
        <div className="doubt row">
          <span className="tiny warn grow">{t('read.unconfirmed', { n: unconfirmed.length })}</span>
          <button type="button" className="button small" onClick={() => void confirmAll()}>
            {t('read.all-right')}
          </button>
        </div>
      )}
      <ul className="plain readings">
        {views.map((view) => (
          <Reading
            key={view.path}
            view={view}
            siteZone={siteZone}
            now={now}
            editing={editing === view.path}
            onEdit={(on) => setEditing(on ? view.path : undefined)}
            onWrite={onWrite}
          />
        ))}
      </ul>
    </Section>
  );
}

const MARKS = {
  found: { icon: 'check', tone: 'ok' },
  missing: { icon: 'bang', tone: 'bad' },
  doubtful: { icon: 'question', tone: 'warn' },
  corrected: { icon: 'pencil', tone: 'mine' },
} as const;

interface ReadingProps {
  view: FieldView;
  siteZone: string;
  now: number;
  editing: boolean;
  onEdit: (on: boolean) => void;
  onWrite: Write;
}

function Reading({ view, siteZone, now, editing, onEdit, onWrite }: ReadingProps) {
  const words = useWords();
  const { t, word } = words;
  const placeId = useId();
  const { path, state, value, place, others } = view;
  const label = word('field', path);
  const { icon, tone } = MARKS[state];
  const correct = (taken: unknown) => onWrite({ kind: 'correction', field: path, value: taken });
  const save = async (typed: unknown) => {
    const why = await correct(typed);
    if (why === undefined) onEdit(false);
    return why;
  };
  return (
    <li className={`reading ${state}`}>
      <div className="reading-line">
        <span className="reading-label">{label}</span>
        <span className="reading-value figures">
          {state === 'missing' ? (
            <span className="soft">{t('read.missing')}</span>
          ) : (
            showValue(view, value, words, siteZone, now)
          )}
          {(state === 'doubtful' || state === 'corrected') && (
            <span className={`tiny ${tone}`}> · {t(`read.${state}`)}</span>
          )}
        </span>
        {state === 'corrected' && (
          <button
            type="button"
            className="button quiet square tiny-square"
            aria-label={t('read.undo', { field: label })}
            title={t('read.undo', { field: label })}
            onClick={() => void onWrite({ kind: 'correction', field: path })}
          >
            <Icon name="undo" />
          </button>
        )}
        <button
          type="button"
          className="button quiet square tiny-square edit"
          aria-label={t(state === 'missing' ? 'read.add' : 'read.correct', { field: label })}
          aria-describedby={place === undefined ? undefined : placeId}
          aria-expanded={editing}
          onClick={() => onEdit(!editing)}
        >
          <Icon name="pencil" />
        </button>
        <span className={`mark ${tone}`} role="img" aria-label={t(`read.${state}`)}>
          <Icon name={icon} />
        </span>
        {place !== undefined && (
          <span className="place" role="tooltip" id={placeId}>
            {t('read.from', { place })}
          </span>
        )}
      </div>
      {state === 'doubtful' && !editing && (
        <div className="doubt" role="group" aria-label={`${label}: ${t('read.choose')}`}>
          <p className="tiny warn">{t(others?.length ? 'read.choose' : 'read.check')}</p>
          <div className="answers">
            {[{ value, place: (place ?? '').replace(/ \(doubtful\)$/, '') }, ...(others ?? [])].map(
              (said) => (
                <button
                  key={said.place}
                  type="button"
                  className="button small"
                  onClick={() => void correct(said.value)}
                >
                  {others?.length
                    ? t('read.take', {
                        value: showValue(view, said.value, words, siteZone, now),
                        place: said.place,
                      })
                    : t('read.right')}
                </button>
              ),
            )}
          </div>
        </div>
      )}
      {editing && (
        <FieldEditor
          field={view}
          value={value}
          siteZone={siteZone}
          saveLabel={t('edit.save')}
          onSave={save}
          onCancel={() => onEdit(false)}
        />
      )}
    </li>
  );
}

/** A value of a field in the words of the interface. */
export function showValue(
  { kind, path }: Pick<FieldView, 'kind' | 'path'>,
  value: unknown,
  { t, word, language }: Words,
  siteZone: string,
  now: number,
): string {
  const money = Money.safeParse(value);
  if (kind === 'money' && money.success) return formatMoney(money.data, language);
  const when = When.safeParse(value);
  if (kind === 'when' && when.success) return formatWhen(when.data, siteZone, language, now);
  if (typeof value === 'boolean') return t(value ? 'edit.yes' : 'edit.no');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (kind === 'choice') return word('choice', `${path}.${text}`);
  if (kind === 'country' && /^[A-Z]{2}$/.test(text)) {
    return new Intl.DisplayNames(language, { type: 'region' }).of(text) ?? text;
  }
  return text;
}
