import { isHint, type Row } from '../../lib/policy/rows.ts';
import type { Pack } from '../../lib/policy/schema.ts';
import { windowText } from '../../lib/policy/window-text.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  pack: Pack;
  row: Row;
}

/** One rule: what it says, its figures and doubts, and beside it where it comes from. */
export function RuleItem({ pack, row }: Props) {
  const { t, say } = useWords();
  const { id, says, section, scope, sources, confidence, conflict, numbers = {} } = row;
  const hint = isHint(row);
  const [first, ...others] = sources.flatMap((source) => pack.sources[source] ?? []);
  const clock = 'label' in row ? row : undefined;
  return (
    <li className={`rule${hint ? ' rule-hint' : ''}`}>
      <div>
        {clock && (
          <p className="rule-clock">
            <b>{say(clock.label)}</b>
            <span className="chip">{t(`actor.${clock.actor}`)}</span>
            {clock.window && (
              <span className="chip strong figures">{say(windowText(clock.window))}</span>
            )}
          </p>
        )}
        <p>
          {hint && <span className="chip rule-mark">{t('rules.hint')}</span>} {say(says)}
        </p>
        {clock?.onExpiry && (
          <p className="soft small">{t('clock.expiry', { what: say(clock.onExpiry) })}</p>
        )}
        {Object.keys(numbers).length > 0 && (
          <p className="soft tiny figures rule-numbers">
            {Object.entries(numbers).map(([name, value]) => (
              <span key={name}>
                {name} <b>{value}</b>
              </span>
            ))}
          </p>
        )}
        {conflict && (
          <p className="warn small">
            {t('cite.conflict')}: {say(conflict.says)}
          </p>
        )}
      </div>
      <div className="rule-source tiny">
        {first && (
          <a href={first.url} target="_blank" rel="noreferrer noopener" title={first.title}>
            {section}
            <Icon name="out" />
          </a>
        )}
        <span className={hint ? 'warn' : 'soft'}>{t(`confidence.${confidence}`)}</span>
        {scope !== undefined && <span className="soft">{t('rules.who', { who: scope })}</span>}
        {others.length > 0 && (
          <span className="soft">
            {t('rules.more-sources')}{' '}
            {others.map(({ url, title }, index) => (
              <a key={url} href={url} target="_blank" rel="noreferrer noopener" title={title}>
                {index + 2}
              </a>
            ))}
          </span>
        )}
        <code className="soft">{id}</code>
      </div>
    </li>
  );
}
