import { fields } from '../../lib/model/fields.ts';
import type { Taught } from '../../lib/model/recipe.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { showValue } from './Readings.tsx';
import type { TeachActions } from './teaching.ts';
import { useWays } from './use-ways.ts';

interface Props extends Pick<TeachActions, 'onTry'> {
  fields: readonly Taught[];
  now: number;
  zone: string;
  onRemove: (field: string) => void;
}

/** What is taught already, with what it reads here and how it finds it. */
export function TaughtFields({ fields: taught, now, zone, onTry, onRemove }: Props) {
  const words = useWords();
  const { t, word } = words;
  const waysOf = useWays();
  return (
    <ul className="plain lines teach-row" aria-label={t('teach.taught')}>
      {taught.map((one) => {
        const label = word('field', one.field);
        const kind = fields.find(({ path }) => path === one.field)?.kind ?? 'text';
        const [here] = onTry(one);
        return (
          <li key={one.field} className="row">
            <span className="grow small">
              <b>{label}</b>{' '}
              <span className="figures">
                {here?.value === undefined ? (
                  <span className="warn">{t('teach.nothing')}</span>
                ) : (
                  showValue({ kind, path: one.field }, here.value, words, zone, now)
                )}
              </span>
              <br />
              <span className="tiny soft">{waysOf(one.locator)}</span>
            </span>
            <button
              type="button"
              className="button quiet square"
              aria-label={t('teach.remove', { field: label })}
              title={t('teach.remove', { field: label })}
              onClick={() => onRemove(one.field)}
            >
              <Icon name="cross" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
