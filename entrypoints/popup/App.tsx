import type { i18n } from 'i18next';
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../../components/i18n/create-i18n.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupOptions } from '../../components/popup/PopupSettings.tsx';
import { useNow } from '../../components/ui/use-now.ts';
import type { SnoozeFor } from '../../lib/advice/snooze.ts';
import { siteName, zoneOf } from '../../lib/marketplaces/sites.ts';
import { send } from '../../lib/messaging/bus.ts';
import { decideCase, snoozeCase } from '../../lib/messaging/contracts.ts';
import type { Case } from '../../lib/model/case.ts';
import { report } from '../../lib/platform/logger.ts';
import { type Settings, watchSettings, writeSettings } from '../../lib/platform/settings.ts';
import type { Opened } from '../../lib/store/db.ts';
import { readUnreadable } from '../../lib/store/log.ts';
import { openPage } from './open-page.ts';
import { saveCalendar } from './save-calendar.ts';
import { saveLog } from './save-log.ts';
import { useHere } from './use-here.ts';
import { useMarketplaces } from './use-marketplaces.ts';
import { useOffline } from './use-offline.ts';
import { useOpenCases } from './use-open-cases.ts';

interface Props {
  first: Settings;
  i18n: i18n;
  /** The log, which is being opened already. */
  opening: Promise<Opened>;
}

const places = {
  siteName,
  siteZone: zoneOf,
  homeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

/** The container of the popup: the log live, the settings, the state of the current tab. */
export function App({ first, i18n, opening }: Props) {
  const [settings, setSettings] = useState(first);
  const { here, unreadable } = useHere();
  const { view, db, reload } = useOpenCases(opening);
  const now = useNow(60_000);
  const offline = useOffline();
  const { language, theme, quietHours, leadTimes, weekends, digest, filter } = settings;

  useEffect(
    // The filter is this popup's own: news of an earlier choice of it may come after a later one.
    () => watchSettings((next) => setSettings((own) => ({ ...next, filter: own.filter }))),
    [],
  );
  useEffect(() => {
    void i18n.changeLanguage(chooseLanguage(language, navigator.languages));
  }, [i18n, language]);

  const marketplaces = useMarketplaces(i18n, view.kind === 'cases' && view.first);
  const onOpen = useCallback((url: string) => {
    openPage(url).catch((error: unknown) => report('open page', error));
  }, []);
  const onCalendar = useCallback(
    (cases: readonly Case[]) =>
      succeeds('calendar', () => saveCalendar(cases, leadTimes, i18n.language)),
    [leadTimes, i18n],
  );
  return (
    <Popup
      view={view}
      now={now}
      places={places}
      options={{ language, theme, quietHours, leadTimes, weekends, digest }}
      filter={filter}
      offline={offline}
      tabUnreadable={unreadable}
      here={here}
      marketplaces={marketplaces}
      onOpen={onOpen}
      onDecide={decide}
      onSnooze={snooze}
      onCalendar={onCalendar}
      onFilter={(chosen) => {
        setSettings((before) => ({ ...before, filter: chosen }));
        writeSettings({ filter: chosen }).catch((error: unknown) => report('filter', error));
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
      onWorkbench={() => {
        const page = browser.runtime.getURL('/workbench.html');
        openPage(page).catch((error: unknown) => report('open workbench', error));
      }}
    />
  );
}

const decide = (key: string, what: 'answered' | 'not-answered') =>
  succeeds('decide', async () => (await send(decideCase, { case: key, what })).done);
const snooze = (key: string, choice?: SnoozeFor) =>
  succeeds(
    'snooze',
    async () => (await send(snoozeCase, { case: key, ...(choice && { for: choice }) })).done,
  );

/** Whether it was done: the background may be restarting, and the seller is told. */
async function succeeds(what: string, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    report(what, error);
    return false;
  }
}

function toSettings({ leadTimes, ...rest }: Partial<PopupOptions>): Partial<Settings> {
  return { ...rest, ...(leadTimes && { leadTimes: [...leadTimes] }) };
}
