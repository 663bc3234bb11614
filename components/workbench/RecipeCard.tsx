import type { Recipe, Taught } from '../../lib/model/recipe.ts';
import { PageKind } from '../../lib/model/words.ts';
import { useWords } from '../i18n/use-words.ts';
import { useWays } from '../panel/use-ways.ts';
import { Choice } from '../ui/Choice.tsx';
import { SavedText } from '../ui/SavedText.tsx';

interface Props {
  recipe: Recipe;
  onPut: (recipe: Recipe) => Promise<void>;
  onRemove: () => void;
}

/** One recipe: its name, kind of page and fields, each saved where it is changed. */
export function RecipeCard({ recipe, onPut, onRemove }: Props) {
  const { t, word } = useWords();
  const waysOf = useWays();
  const { name, page, path, query, fields } = recipe;
  const put = (change: Partial<Recipe>) =>
    void onPut({ ...recipe, ...change, changedAt: new Date().toISOString() });
  const withLabel = ({ locator: { label: _, ...locator }, ...taught }: Taught, label: string) => ({
    ...taught,
    locator: label === '' ? locator : { ...locator, label },
  });
  return (
    <article className="card recipe" aria-label={name}>
      <div className="row">
        <SavedText
          label={t('taught.name')}
          value={name}
          needed
          onSave={(next) => put({ name: next })}
        />
        <Choice
          label={t('teach.page-kind')}
          value={page}
          options={PageKind.options
            .filter((kind) => !kind.endsWith('-list'))
            .map((kind) => ({ value: kind, text: t(`page.${kind}`) }))}
          onChange={(kind) => put({ page: kind })}
        />
        <button type="button" className="button small push" onClick={onRemove}>
          {t('taught.remove')}
        </button>
      </div>
      <p className="tiny soft">
        <code>{[path, ...query.map((each) => `?${each}=*`)].join(' ')}</code>
      </p>
      <ul className="plain lines">
        {fields.map((taught, index) => (
          <li key={`${taught.field} ${index}`} className="row">
            <b className="small recipe-field">{word('field', taught.field)}</b>
            <SavedText
              label={t('taught.label', { field: word('field', taught.field) })}
              value={taught.locator.label ?? ''}
              onSave={(label) => put({ fields: fields.with(index, withLabel(taught, label)) })}
            />
            <span className="tiny soft grow">{waysOf(taught.locator)}</span>
            <button
              type="button"
              className="button quiet small"
              aria-label={t('teach.remove', { field: word('field', taught.field) })}
              disabled={fields.length === 1}
              onClick={() => put({ fields: fields.toSpliced(index, 1) })}
            >
              {t('packs.remove')}
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
