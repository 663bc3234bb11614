import { useMemo, useState, type ReactNode } from 'react';
import type { Case } from '../../lib/model/case.ts';
import type { FailureCode } from '../../lib/model/failure-code.ts';
import { isKnownZone } from '../../lib/time/known-zone.ts';
import { useWords } from '../i18n/use-words.ts';
import { Failure } from '../panel/Screens.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Board, type BoardActions } from './Board.tsx';
import { siteWord, type Places } from './CaseRow.tsx';
import type { Filter } from './filter-cases.ts';
import { groupCases } from './group-cases.ts';
import { ReadHere, type Here } from './ReadHere.tsx';
import { PopupSettings, type PopupOptions } from './PopupSettings.tsx';

export type PopupView =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'cases';
      readonly cases: readonly Case[];
      /** Case key → until when it is left alone, milliseconds since 1970. */
      readonly snoozes: ReadonlyMap<string, number>;
      /** Nothing was ever written into the log. */
      readonly first: boolean;
    }
  | { readonly kind: 'error'; readonly code: FailureCode };

interface Props extends BoardActions {
  view: PopupView;
  now: number;
  places: Places;
  options: PopupOptions;
  filter: Filter;
  /** Pages cannot be opened; the log is on this machine. */
  offline: boolean;
  /** The page of the current tab is of a marketplace but was not recognised. */
  tabUnreadable: boolean;
  /** The current tab, where no reader of ours has read it. */
  here?: Here | undefined;
  /** The marketplaces that Parley reads, for the first day: `eBay, AliExpress`. */
  marketplaces: string;
  onOptions: (change: Partial<PopupOptions>) => Promise<boolean>;
  onExport: () => Promise<number | undefined>;
  onCountUnreadable: () => Promise<number>;
  onReload: () => void;
  onWorkbench: () => void;
}

/** All open disputes on one page, what is at stake, and the few settings. */
export function Popup(props: Props) {
  const { view, now, places, options, tabUnreadable, offline, onOptions, onExport } = props;
  const { t, language } = useWords();
  const [settings, setSettings] = useState(false);
  return (
    <main className={`parley popup theme-${options.theme}`} lang={language}>
      <header className="popup-head">
        <Logo />
        <h1 className="grow figures">
          {settings ? (
            t('popup.settings')
          ) : (
            <Summary view={view} now={now} homeZone={places.homeZone} />
          )}
        </h1>
        <button
          type="button"
          className="button quiet square"
          aria-label={t('popup.workbench')}
          title={t('popup.workbench')}
          onClick={props.onWorkbench}
        >
          <Icon name="out" />
        </button>
        <button
          type="button"
          className="button quiet square"
          aria-label={t(settings ? 'popup.back' : 'popup.settings')}
          title={t(settings ? 'popup.back' : 'popup.settings')}
          onClick={() => setSettings(!settings)}
        >
          <Icon name={settings ? 'left' : 'gear'} />
        </button>
      </header>
      {settings ? (
        <div className="popup-body">
          <PopupSettings
            options={options}
            onChange={onOptions}
            onExport={onExport}
            onCountUnreadable={props.onCountUnreadable}
          />
        </div>
      ) : (
        <>
          {tabUnreadable && <p className="note warn-note">{t('popup.tab-unreadable')}</p>}
          {props.here && <ReadHere {...props.here} />}
          {offline && <p className="note warn-note">{t('popup.offline')}</p>}
          <ZoneNotes view={view} places={places} />
          <Body {...props} />
        </>
      )}
    </main>
  );
}

/** Times that are in UTC for want of a zone are said to be so. */
function ZoneNotes({ view, places }: Pick<Props, 'view' | 'places'>) {
  const { t } = useWords();
  const { siteZone, siteName, homeZone } = places;
  const cases = view.kind === 'cases' ? view.cases : undefined;
  const sites = useMemo(() => {
    const unknown = (cases ?? []).filter(({ facts }) => siteZone(facts.site) === 'UTC');
    const names = unknown.map(({ facts: { site, marketplace } }) =>
      siteWord({ siteName }, site, marketplace, t),
    );
    return [...new Set(names)];
  }, [cases, siteZone, siteName, t]);
  return (
    <>
      {!isKnownZone(homeZone) && <p className="note warn-note">{t('popup.home-zone-unknown')}</p>}
      {sites.length > 0 && (
        <p className="note warn-note">{t('popup.zone-unknown', { names: sites.join(', ') })}</p>
      )}
    </>
  );
}

function Summary({ view, now, homeZone }: Pick<Props, 'view' | 'now'> & { homeZone: string }) {
  const { t } = useWords();
  if (view.kind !== 'cases' || view.cases.length === 0) return t('popup.title');
  const groups = groupCases(view.cases, now, homeZone);
  const size = (wanted: string) => groups.find(({ id }) => id === wanted)?.cases.length ?? 0;
  const parts: string[] = [t('popup.open', { count: view.cases.length })];
  if (size('overdue') > 0) parts.push(t('popup.overdue-count', { n: size('overdue') }));
  if (size('today') > 0) parts.push(t('popup.today', { n: size('today') }));
  return parts.join(' · ');
}

function Body(props: Props) {
  const { view, marketplaces, onExport, onReload } = props;
  const { t } = useWords();
  if (view.kind === 'cases' && view.cases.length > 0) {
    return <Board {...props} cases={view.cases} snoozes={view.snoozes} />;
  }
  return (
    <div className="popup-body">
      {view.kind === 'loading' && (
        <div className="loading" role="status" aria-label={t('popup.loading')}>
          <i className="bone" />
          <i className="bone short" />
          <i className="bone" />
          <i className="bone short" />
        </div>
      )}
      {view.kind === 'error' && (
        <Failure code={view.code} exporting>
          <ExportButton onExport={onExport} />
          <button type="button" className="button" onClick={onReload}>
            {t('screen.again')}
          </button>
        </Failure>
      )}
      {view.kind === 'cases' && !view.first && (
        <Empty title={t('popup.empty')}>{t('popup.empty-next')}</Empty>
      )}
      {view.kind === 'cases' && view.first && (
        <>
          <Empty title={t('popup.first')}>{t('popup.first-next', { names: marketplaces })}</Empty>
          <ul className="first soft small">
            <li>{t('intro.reads')}</li>
            <li>{t('intro.stays')}</li>
            <li>{t('intro.sends')}</li>
          </ul>
        </>
      )}
    </div>
  );
}

function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="screen" role="status">
      <p className="headline">{title}</p>
      <p className="soft">{children}</p>
    </div>
  );
}

function ExportButton({ onExport }: Pick<Props, 'onExport'>) {
  const { t } = useWords();
  const [status, setStatus] = useState('');
  const save = async () => {
    const count = await onExport();
    setStatus(count === undefined ? t('popup.export-failed') : t('popup.exported', { count }));
  };
  return (
    <>
      <button type="button" className="button primary" onClick={() => void save()}>
        <Icon name="save" />
        {t('popup.export')}
      </button>
      <span role="status" className="small">
        {status}
      </span>
    </>
  );
}
