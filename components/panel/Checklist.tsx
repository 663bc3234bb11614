import type { ChecklistItem } from '../../lib/model/advice.ts';
import type { Case } from '../../lib/model/case.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { Source } from './Source.tsx';
import type { Write } from './view.ts';

interface Props {
  items: readonly ChecklistItem[];
  evidence: Case['evidence'];
  onWrite: Write;
}

/** What proves the seller's side, what of it is there, and how far along that is. */
export function Checklist({ items, evidence, onWrite }: Props) {
  const { t, say } = useWords();
  const counting = items.filter(({ weight }) => weight !== 'does-not-count');
  const useless = items.filter(({ weight }) => weight === 'does-not-count');
  const state = ({ id, have }: ChecklistItem) => {
    const said = evidence[id];
    return said === undefined ? have : said ? 'yes' : 'no';
  };
  const ready = counting.filter((item) => state(item) === 'yes').length;
  const percent = counting.length === 0 ? 0 : Math.round((100 * ready) / counting.length);
  if (items.length === 0) return null;
  return (
    <Section
      title={t('evidence.title')}
      aside={counting.length > 0 && <span className="figures soft">{percent} %</span>}
    >
      {counting.length > 0 && (
        <div
          className="bar"
          role="progressbar"
          aria-label={t('evidence.title')}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuetext={t('evidence.ready', { have: ready, all: counting.length })}
        >
          <i style={{ width: `${percent}%` }} />
        </div>
      )}
      <ul className="plain lines">
        {counting.map((item) => (
          <Item
            key={item.id}
            item={item}
            state={state(item)}
            said={evidence[item.id]}
            onSay={(have) => void onWrite({ kind: 'evidence', item: item.id, have })}
          />
        ))}
      </ul>
      {useless.length > 0 && (
        <details className="more">
          <summary>{t('evidence.does-not-count')}</summary>
          <ul className="plain">
            {useless.map(({ id, text, cite }) => (
              <li key={id}>
                <p>{say(text)}</p>
                {cite && <Source cite={cite} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

interface ItemProps {
  item: ChecklistItem;
  state: ChecklistItem['have'];
  said: boolean | undefined;
  onSay: (have: boolean) => void;
}

const MARKS = {
  yes: { icon: 'check', tone: 'ok', word: 'evidence.have' },
  no: { icon: 'bang', tone: 'bad', word: 'evidence.lack' },
  unknown: { icon: 'question', tone: 'warn', word: 'evidence.unknown' },
} as const;

function Item({ item: { text, weight, cite, have }, state, said, onSay }: ItemProps) {
  const { t, say } = useWords();
  const { icon, tone, word } = MARKS[state];
  const fromPage = said === undefined && have === 'yes';
  return (
    <li>
      <div className="row">
        <span className={`mark ${tone}`} role="img" aria-label={t(word)} title={t(word)}>
          <Icon name={icon} />
        </span>
        <span className="grow">
          {say(text)}{' '}
          {weight === 'required' && state !== 'yes' && (
            <span className="tiny soft">{t('evidence.required')}</span>
          )}
        </span>
        {fromPage ? (
          <span className="tiny soft">{t('evidence.from-page')}</span>
        ) : (
          <button
            type="button"
            className="button small"
            aria-pressed={state === 'yes'}
            aria-label={`${t('evidence.i-have-it')}: ${say(text)}`}
            onClick={() => onSay(state !== 'yes')}
          >
            {state === 'yes' && <Icon name="check" />}
            {t('evidence.i-have-it')}
          </button>
        )}
      </div>
      {cite && <Source cite={cite} />}
    </li>
  );
}
