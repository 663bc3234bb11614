import { useCallback, useEffect, useRef, useState } from 'react';
import {
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../lib/platform/settings.ts';

type Change = (make: (before: Settings) => Partial<Settings>) => void;

/** The settings, live in every tab. A change shows at once and is written behind. */
export function useSettings(first: Settings): { settings: Settings; change: Change } {
  const [settings, setSettings] = useState(first);
  const latest = useRef(first);
  const show = useCallback((next: Settings) => {
    latest.current = next;
    setSettings(next);
  }, []);
  useEffect(() => watchSettings(show), [show]);
  const change = useCallback<Change>(
    (make) => {
      const patch = make(latest.current);
      show({ ...latest.current, ...patch });
      // What could not be written goes back to what is stored, so that the panel shows no setting that will not last.
      writeSettings(patch).catch(() => readSettings().then(show, () => undefined));
    },
    [show],
  );
  return { settings, change };
}
