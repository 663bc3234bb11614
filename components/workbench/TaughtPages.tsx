import { useState } from 'react';
import type { Recipe } from '../../lib/model/recipe.ts';
import type { Text } from '../../lib/model/text.ts';
import { useWords } from '../i18n/use-words.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { Section } from '../ui/Section.tsx';
import { RecipeCard } from './RecipeCard.tsx';

export type ImportAnswer =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly at: string; readonly why: Text };

interface Props {
  recipes: readonly Recipe[];
  /** Recipes that this version cannot read; they are kept. */
  unreadable: number;
  /** Hosts that Parley may read by itself. */
  granted: ReadonlySet<string>;
  /** Each answers whether it is saved. */
  onPut: (recipe: Recipe) => Promise<boolean>;
  onRemove: (id: string) => Promise<boolean>;
  onExport: () => void;
  /** Asks the browser for one site. */
  onAllow: (host: string) => Promise<void>;
  onImport: (file: File) => Promise<ImportAnswer | 'failed'>;
}

/** What the seller has taught, by site: to be renamed, edited, given away and taken in. */
export function TaughtPages(props: Props) {
  const { recipes, unreadable, granted, onPut, onRemove, onExport, onAllow, onImport } = props;
  const { t, say } = useWords();
  const [status, setStatus] = useState<{ readonly ok: boolean; readonly text: string }>();
  const [removed, setRemoved] = useState<Recipe>();
  const [refused, setRefused] = useState<{ readonly at: string; readonly why: Text }>();
  const tell = (done: boolean, text: string) =>
    setStatus(done ? { ok: true, text } : { ok: false, text: t('taught.failed') });
  const take = async (file: File) => {
    setRefused(undefined);
    const answer = await onImport(file);
    if (answer === 'failed') return tell(false, '');
    if (answer.ok) return tell(true, t('taught.imported', { count: answer.count }));
    setStatus(undefined);
    setRefused(answer);
  };
  const remove = async (recipe: Recipe) => {
    const done = await onRemove(recipe.id);
    if (done) setRemoved(recipe);
    tell(done, t('taught.removed', { name: recipe.name }));
  };
  const sites = Map.groupBy(recipes, ({ host }) => host);
  return (
    <>
      <h1>{t('workbench.taught')}</h1>
      <p className="soft wb-intro">{t('taught.intro')}</p>
      <div className="row wb-tools">
        <button type="button" className="button" disabled={recipes.length === 0} onClick={onExport}>
          {t('taught.export')}
        </button>
        <FileButton label={t('taught.import')} onFile={(file) => void take(file)} />
        <span role="status" className={`small ${status?.ok === false ? 'bad' : 'ok'}`}>
          {status?.text}
        </span>
        {removed && (
          <button
            type="button"
            className="button small"
            onClick={() =>
              void onPut(removed).then((done) => {
                if (done) setRemoved(undefined);
                tell(done, t('taught.back', { name: removed.name }));
              })
            }
          >
            {t('teach.undo')}
          </button>
        )}
      </div>
      {refused && (
        <div className="card" role="alert">
          <p className="headline bad">{t('packs.refused')}</p>
          <p>{say(refused.why)}</p>
          {refused.at !== '' && (
            <p>
              <code>{t('packs.place', { at: refused.at })}</code>
            </p>
          )}
        </div>
      )}
      {unreadable > 0 && (
        <p className="note warn-note">{t('taught.unreadable', { n: unreadable })}</p>
      )}
      {recipes.length === 0 && <p className="soft">{t('taught.none')}</p>}
      {[...sites].map(([host, own]) => (
        <Section
          key={host}
          title={host}
          aside={
            <span className="row">
              <span className="tiny soft">
                {t(granted.has(host) ? 'taught.granted' : 'taught.not-granted')}
              </span>
              {!granted.has(host) && (
                <button type="button" className="button small" onClick={() => void onAllow(host)}>
                  {t('taught.allow')}
                </button>
              )}
            </span>
          }
        >
          {own.map((recipe) => (
            <RecipeCard
              key={recipe.id}
              recipe={recipe}
              onPut={async (next) => tell(await onPut(next), t('taught.saved'))}
              onRemove={() => void remove(recipe)}
            />
          ))}
        </Section>
      ))}
    </>
  );
}
