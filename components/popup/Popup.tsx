import { useMemo, useState, type ReactNode } from 'react';
import type { Case } from '../../lib/model/case.ts';
import { certain } from '../../lib/model/fields.ts';
import type { Origin } from '../../lib/model/words.ts';
import { addUp, formatMoney } from '../format/money.ts';
import { useWords } from '../i18n/use-words.ts';
import { Failure } from '../panel/Screens.tsx';
import type { FailureCode } from '../../lib/model/failure-code.ts';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { CaseList } from './CaseList.tsx';
import { groupCases } from './group-cases.ts';
import { PopupSettings, type PopupOptions } from './PopupSettings.tsx';

export type PopupView =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'cases';
      readonly cases: readonly Case[];
      /** Nothing was ever written into the log. */
      readonly first: boolean;
    }
  | { readonly kind: 'error'; readonly code: FailureCode };

interface Props {
  view: PopupView;
  now: number;
  homeZone: string;
  options: PopupOptions;
  /** The page of the current tab is of a marketplace but was not recognised. */
  tabUnreadable: boolean;
  /** The marketplaces that Parley reads, for the first day: `eBay, AliExpress`. */
  marketplaces: string;
  siteName: (host: string, marketplace: Origin) => string;
  onOpen: (url: string) => void;
  onOptions: (change: Partial<PopupOptions>) => Promise<boolean>;
  onExport: () => Promise<number | undefined>;
  onCountUnreadable: () => Promise<number>;
  onReload: () => void;
}

/** All open disputes on one page, what is at stake, and the few settings. */
export function Popup(props: Props) {
  const { view, now, homeZone, options, tabUnreadable, onOptions, onExport } = props;
  const { t, language } = useWords();
  const [settings, setSettings] = useState(false);
  return (
    <main className={`parley popup theme-${options.theme}`} lang={language}>
      <header className="popup-head">
        <Logo />
        <h1 className="grow figures">
          {settings ? t('popup.settings') : <Summary view={view} now={now} homeZone={homeZone} />}
        </h1>
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
      <div className="popup-body">
        {settings ? (
          <PopupSettings
            options={options}
            onChange={onOptions}
            onExport={onExport}
            onCountUnreadable={props.onCountUnreadable}
          />
        ) : (
          <>
            {tabUnreadable && <p className="note warn-note">{t('popup.tab-unreadable')}</p>}
            <Body {...props} />
          </>
        )}
      </div>
      {!settings && view.kind === 'cases' && view.cases.length > 0 && (
        <AtStake cases={view.cases} />
      )}
    </main>
  );
}

function Summary({ view, now, homeZone }: Pick<Props, 'view' | 'now' | 'homeZone'>) {
  const { t } = useWords();
  if (view.kind !== 'cases' || view.cases.length === 0) return t('popup.title');
  const groups = groupCases(view.cases, now, homeZone);
  const size = (wanted: string) => groups.find(({ id }) => id === wanted)?.cases.length ?? 0;
  const parts: string[] = [t('popup.open', { count: view.cases.length })];
  if (size('overdue') > 0) parts.push(t('popup.overdue-count', { n: size('overdue') }));
  if (size('today') > 0) parts.push(t('popup.today', { n: size('today') }));
  return parts.join(' · ');
}

function Body({ view, now, homeZone, marketplaces, siteName, onOpen, onExport, onReload }: Props) {
  const { t } = useWords();
  if (view.kind === 'loading') {
    return (
      <div className="loading" role="status" aria-label={t('popup.loading')}>
        <i className="bone" />
        <i className="bone short" />
        <i className="bone" />
        <i className="bone short" />
      </div>
    );
  }
  if (view.kind === 'error') {
    return (
      <Failure code={view.code} exporting>
        <ExportButton onExport={onExport} />
        <button type="button" className="button" onClick={onReload}>
          {t('screen.again')}
        </button>
      </Failure>
    );
  }
  return (
    <>
      {view.cases.length > 0 ? (
        <CaseList
          cases={view.cases}
          now={now}
          homeZone={homeZone}
          siteName={siteName}
          onOpen={onOpen}
        />
      ) : view.first ? (
        <Empty title={t('popup.first')}>{t('popup.first-next', { names: marketplaces })}</Empty>
      ) : (
        <Empty title={t('popup.empty')}>{t('popup.empty-next')}</Empty>
      )}
      {view.first && (
        <ul className="first soft small">
          <li>{t('intro.reads')}</li>
          <li>{t('intro.stays')}</li>
          <li>{t('intro.sends')}</li>
        </ul>
      )}
    </>
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

function AtStake({ cases }: { cases: readonly Case[] }) {
  const { t, language } = useWords();
  const sums = useMemo(
    () =>
      addUp(
        cases.flatMap((each) => {
          const { claimAmount, total } = certain(each);
          return claimAmount ?? total ?? [];
        }),
      ),
    [cases],
  );
  if (sums.length === 0) return null;
  return (
    <footer className="popup-foot">
      <span className="soft">{t('popup.at-stake')}</span>
      <b className="figures">{sums.map((sum) => formatMoney(sum, language)).join(' + ')}</b>
    </footer>
  );
}
