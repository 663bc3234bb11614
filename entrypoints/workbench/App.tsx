import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../components/i18n/create-i18n.ts';
import { Failure } from '../../components/panel/Screens.tsx';
import { useNow } from '../../components/ui/use-now.ts';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import { type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { sections } from './sections.ts';
import { useDatabase } from './use-database.ts';

interface Props {
  first: Settings;
  i18n: i18n;
}

/** The container of the workbench: the settings, the log, and which section the address names. */
export function App({ first, i18n }: Props) {
  const [settings, setSettings] = useState(first);
  const { t } = useTranslation();
  const current = useSection();
  const { db, code } = useDatabase();
  const now = useNow(60_000);
  const { language, theme } = settings;
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    void i18n.changeLanguage(chooseLanguage(language, navigator.languages));
  }, [i18n, language]);
  const { Body } = current;
  const titled = sections.map(({ id, title }) => ({ id, title: t(title) }));
  return (
    <Workbench theme={theme} sections={titled} current={current.id}>
      {code && (
        <Failure code={code}>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('screen.again')}
          </button>
        </Failure>
      )}
      <Body settings={settings} db={db} now={now} />
    </Workbench>
  );
}

/** The section of the address; the first one where it names none. */
function useSection() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return sections.find(({ id }) => `#${id}` === hash) ?? sections[0];
}
