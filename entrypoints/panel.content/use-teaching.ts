import { useCallback, useEffect, useState } from 'react';
import { ulid } from 'ulid';
import type { TeachActions, Teaching } from '../../components/panel/teaching.ts';
import { send } from '../../lib/messaging/bus.ts';
import { loadTeaching, saveTaught, teachHere } from '../../lib/messaging/contracts.ts';
import type { Recipe, Taught } from '../../lib/model/recipe.ts';
import type { TeachTools } from '../reader/teach-tools.ts';
import { usePicking } from './use-picking.ts';

interface TeachHook {
  readonly teaching: Teaching | undefined;
  readonly actions: TeachActions;
  /** Begins teach mode on this page; resolves to whether that is possible. */
  readonly begin: () => Promise<boolean>;
  /** Asks the background whether the seller wants to teach, and what is known by now. */
  readonly look: () => void;
}

/** Teach mode on this page: what is taught, what is being pointed at, and the steps back. */
export function useTeaching(): TeachHook {
  const [tools, setTools] = useState<TeachTools>();
  const [granted, setGranted] = useState(false);
  const [recipe, setRecipe] = useState<Recipe>();
  const [before, setBefore] = useState<readonly (Recipe | undefined)[]>([]);
  const { picked, start, stop } = usePicking(tools);

  const look = useCallback(() => {
    send(loadTeaching, { url: location.href })
      .then(async ({ begin, ...known }) => {
        setGranted(known.granted);
        setRecipe(known.recipe);
        const given = await globalThis.parleyTeach;
        if (begin && given) setTools(given);
      })
      // A silent background is said elsewhere; teaching begins when it is asked for again.
      .catch(() => undefined);
  }, []);
  useEffect(look, [look]);

  const put = async (next: Recipe | undefined): Promise<boolean> => {
    const id = next?.id ?? recipe?.id;
    if (id === undefined) return true;
    try {
      await send(saveTaught, { id, ...(next && { recipe: next }) });
      setRecipe(next);
      return true;
    } catch {
      return false;
    }
  };
  const change = async (next: Recipe | undefined): Promise<boolean> => {
    const done = await put(next);
    if (done) setBefore([...before, recipe]);
    return done;
  };

  const actions: TeachActions = {
    onPick: start,
    onCancel: stop,
    onTry: useCallback((taught: Taught) => tools?.tryOut(taught) ?? [], [tools]),
    onSave: async (taught) => {
      const done = tools !== undefined && (await change(withField(recipe, taught, tools)));
      stop();
      return done;
    },
    onRemove: async (field) => {
      const fields = recipe?.fields.filter((taught) => taught.field !== field) ?? [];
      return change(recipe && fields.length > 0 ? { ...recipe, fields, ...now() } : undefined);
    },
    onUndo: async () => {
      const done = await put(before.at(-1));
      if (done) setBefore(before.slice(0, -1));
      return done;
    },
    onChange: async (given) => (recipe ? change({ ...recipe, ...given, ...now() }) : false),
    onDone: () => {
      stop();
      setTools(undefined);
      setBefore([]);
    },
  };
  const begin = useCallback(async () => (await send(teachHere, {})).done, []);
  const teaching: Teaching | undefined = tools && {
    ...picked,
    host: location.host,
    granted,
    ...(recipe && { recipe }),
    canUndo: before.length > 0,
  };
  return { teaching, actions, begin, look };
}

const now = () => ({ changedAt: new Date().toISOString() });

/** The recipe with a field more, or with another way to one that it has; the first field makes it. */
function withField(recipe: Recipe | undefined, taught: Taught, tools: TeachTools): Recipe {
  const others = recipe?.fields.filter(({ field }) => field !== taught.field) ?? [];
  const fields = [...others, taught];
  if (recipe) return { ...recipe, fields, ...now() };
  return {
    format: 'parley-recipe',
    version: 1,
    id: ulid(),
    name: location.host,
    page: 'order',
    ...tools.address(),
    fields,
    ...now(),
  };
}
