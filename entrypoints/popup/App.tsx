import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../components/i18n/create-i18n.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupOptions } from '../../components/popup/PopupSettings.tsx';
import { useNow } from '../../components/ui/use-now.ts';
import { readers } from '../../lib/marketplaces/readers.ts';
import { siteName } from '../../lib/marketplaces/sites.ts';
import { report } from '../../lib/platform/logger.ts';
import { type Settings, watchSettings, writeSettings } from '../../lib/platform/settings.ts';
import { readTab } from '../../lib/platform/tab-state.ts';
import { readUnreadable } from '../../lib/store/log.ts';
import { openPage } from './open-page.ts';
import { saveLog } from './save-log.ts';
import { useOpenCases } from './use-open-cases.ts';

interface Props {
  first: Settings;
  i18n: i18n;
}

const homeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The container of the popup: the log live, the settings, the state of the current tab. */
export function App({ first, i18n }: Props) {
  const [settings, setSettings] = useState(first);
  const [tabUnreadable, setTabUnreadable] = useState(false);
  const { view, db, reload } = useOpenCases();
  const now = useNow(60_000);
  const { language, theme, quietHours, leadTimes } = settings;

  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    void i18n.changeLanguage(chooseLanguage(language, navigator.languages));
  }, [i18n, language]);
  useEffect(() => {
    currentTabUnreadable().then(setTabUnreadable, (error: unknown) => report('tab state', error));
  }, []);

  const names = readers.map(({ id }) => i18n.t(`marketplace.${id}`));
  return (
    <Popup
      view={view}
      now={now}
      homeZone={homeZone}
      options={{ language, theme, quietHours, leadTimes }}
      tabUnreadable={tabUnreadable}
      marketplaces={new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(names)}
      siteName={siteName}
      onOpen={(url) => {
        openPage(url).catch((error: unknown) => report('open page', error));
      }}
      onOptions={async (change) => {
        try {
          setSettings(await writeSettings(toSettings(change)));
          return true;
        } catch {
          return false;
        }
      }}
      onExport={async () => {
        try {
          return await saveLog(db);
        } catch (error) {
          report('export', error);
          return undefined;
        }
      }}
      onCountUnreadable={async () => (db ? (await readUnreadable(db)).length : 0)}
      onReload={reload}
    />
  );
}

function toSettings({ leadTimes, ...rest }: Partial<PopupOptions>): Partial<Settings> {
  return { ...rest, ...(leadTimes && { leadTimes: [...leadTimes] }) };
}

async function currentTabUnreadable(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const state = tab?.id === undefined ? undefined : await readTab(tab.id);
  return state?.kind === 'unreadable' && state.url === tab?.url;
}
