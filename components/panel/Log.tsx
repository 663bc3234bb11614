import { useState } from 'react';
import type { ChecklistItem } from '../../lib/model/advice.ts';
import { fields } from '../../lib/model/fields.ts';
import type { LogEvent, PackRef } from '../../lib/model/log.ts';
import { formatHome } from '../format/when.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';
import { showValue } from './Readings.tsx';
import type { Write } from './view.ts';

interface Props {
  events: readonly LogEvent[];
  unreadable: number;
  /** To name the evidence that an event is about. */
  checklist: readonly ChecklistItem[];
  siteZone: string;
  homeZone: string;
  now: number;
  onWrite: Write;
}

const FIRST = 6;

/** What happened, newest first, and a place for the seller's own notes. */
export function Log({ events, unreadable, checklist, siteZone, homeZone, now, onWrite }: Props) {
  const words = useWords();
  const { t, language } = words;
  const [note, setNote] = useState('');
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, FIRST);
  const hidden = events.length - shown.length;
  const add = async () => {
    const text = note.trim();
    if (text !== '' && (await onWrite({ kind: 'note', text })) === undefined) setNote('');
  };
  return (
    <Section title={t('log.title')}>
      <form
        className="row note-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          className="grow"
          aria-label={t('log.note')}
          placeholder={t('log.note')}
          maxLength={50_000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <button type="submit" className="button small" disabled={note.trim() === ''}>
          {t('log.add')}
        </button>
      </form>
      {unreadable > 0 && (
        <p className="note warn-note small">{t('log.unreadable', { count: unreadable })}</p>
      )}
      {events.length === 0 && <p className="soft small">{t('log.empty')}</p>}
      <ol className="plain log">
        {shown.map((event) => {
          const { what, text } = describe(event, words, checklist, siteZone, now);
          return (
            <li key={event.id}>
              <time className="tiny soft figures" dateTime={event.at}>
                {formatHome(Date.parse(event.at), homeZone, language, now)}
              </time>
              <span className="log-what">{what}</span>
              {text !== undefined && <span className="log-text soft">{text}</span>}
            </li>
          );
        })}
      </ol>
      {hidden > 0 && (
        <button type="button" className="button quiet small" onClick={() => setAll(true)}>
          {t('log.more', { count: hidden })}
        </button>
      )}
    </Section>
  );
}

/** One event in the words of the interface. */
function describe(
  { kind, data }: LogEvent,
  words: Words,
  checklist: readonly ChecklistItem[],
  siteZone: string,
  now: number,
): { what: string; text?: string } {
  const { t, say, word } = words;
  switch (kind) {
    case 'observed':
      return { what: t('log.observed') };
    case 'message':
      return { what: t(`log.${data.how}`), text: data.text };
    case 'offer':
      return { what: t('log.offer', { what: t(`stance.${data.stance}`) }), text: data.text };
    case 'evidence': {
      const known = checklist.find(({ id }) => id === data.item);
      const item = known ? say(known.text) : data.item;
      return { what: t(data.have ? 'log.have' : 'log.have-not', { item }) };
    }
    case 'decision':
      return { what: t(`log.${data.what}`) };
    case 'note':
      return { what: t('log.written'), text: data.text };
    case 'correction': {
      const field = word('field', data.field);
      if (data.value === undefined) return { what: t('log.correction-undone', { field }) };
      const known = fields.find(({ path }) => path === data.field) ?? {
        kind: 'text' as const,
        path: data.field,
      };
      const value = showValue(known, data.value, words, siteZone, now);
      return { what: t('log.correction'), text: t('log.corrected', { field, value }) };
    }
    case 'advice-shown':
      return {
        what: t('log.advice', { what: t(`stance.${data.stance}`) }),
        ...(data.packs && { text: data.packs.map((pack) => restsOn(pack, t)).join(' · ') }),
      };
    default:
      return kind satisfies never;
  }
}

/** Which rules advice was given on: their name and first day, and whether the seller brought them in. */
function restsOn({ name, effectiveFrom, from }: PackRef, t: Words['t']): string {
  return t(from === 'imported' ? 'log.rules-imported' : 'log.rules', { name, day: effectiveFrom });
}
