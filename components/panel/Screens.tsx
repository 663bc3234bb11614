import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import type { FailureCode } from '../../lib/model/failure-code.ts';
import { CopyStructure } from './PageHealth.tsx';
import type { PanelActions, PanelView } from './view.ts';

interface Props extends Pick<
  PanelActions,
  'onReadAgain' | 'onReloadPage' | 'onCopyStructure' | 'onTeach'
> {
  view: Exclude<PanelView, { kind: 'case' }>;
}

/** The screens without a case: each says what is the matter and what to do next. */
export function Screen({ view, onReadAgain, onReloadPage, onCopyStructure, onTeach }: Props) {
  const { t } = useWords();
  const again = (
    <button type="button" className="button primary" onClick={onReadAgain}>
      {t('screen.again')}
    </button>
  );
  switch (view.kind) {
    case 'loading':
      return <Loading />;
    case 'none':
      return (
        <Message icon="question" title={t('screen.none')}>
          <p>{t('screen.none-next')}</p>
          <TeachButton onTeach={onTeach} />
        </Message>
      );
    case 'list':
      return view.read === 0 ? (
        <Message icon="check" title={t('screen.list-empty')}>
          <p>{t('screen.list-empty-next')}</p>
        </Message>
      ) : (
        <Message icon="check" title={t('screen.list', { count: view.read })}>
          <p className="soft">
            {t(`marketplace.${view.marketplace}`)} · {t(`page.${view.page}`)}
          </p>
          <p>{t('screen.list-next')}</p>
        </Message>
      );
    case 'unreadable':
      if (view.marketplace === 'other') {
        return (
          <Message icon="question" title={t('screen.nothing-found')}>
            <p>{t('screen.nothing-found-next')}</p>
            <TeachButton onTeach={onTeach} />
            <div className="row">{again}</div>
            <CopyStructure onCopyStructure={onCopyStructure} />
          </Message>
        );
      }
      return (
        <Message icon="question" title={t('screen.unreadable')}>
          <p>{t('screen.unreadable-next', { name: t(`marketplace.${view.marketplace}`) })}</p>
          <ol className="steps">
            <li>{t('screen.unreadable-1')}</li>
            <li>{t('screen.unreadable-2')}</li>
            <li>{t('screen.unreadable-3')}</li>
          </ol>
          <div className="row">
            {again}
            <button type="button" className="button" onClick={onReloadPage}>
              {t('screen.reload')}
            </button>
          </div>
          <TeachButton onTeach={onTeach} />
          <CopyStructure onCopyStructure={onCopyStructure} />
        </Message>
      );
    case 'error':
      return <Failure code={view.code}>{again}</Failure>;
    default:
      return view satisfies never;
  }
}

/** Where Parley cannot read a page the seller can show it. */
export function TeachButton({ onTeach }: Pick<PanelActions, 'onTeach'>) {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  const teach = () =>
    onTeach().then(
      (done) => setRefused(!done),
      () => setRefused(true),
    );
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => void teach()}>
        {t('teach.begin')}
      </button>
      <span role="status" className="small warn">
        {refused && t('teach.refused')}
      </span>
    </div>
  );
}

interface FailureProps {
  code: FailureCode;
  /** The way to save the log is among the children; else it is told where it is. */
  exporting?: boolean;
  children: ReactNode;
}

/** Why the log cannot be used, and the next step; the way to save it is there, because nothing may be lost. */
export function Failure({ code, exporting = false, children }: FailureProps) {
  const { t } = useWords();
  return (
    <Message icon="bang" title={t(`error.${code}`)} alert>
      <p>{t(`error.${code}-next`)}</p>
      {!exporting && <p className="soft">{t('screen.export-next')}</p>}
      <div className="row">{children}</div>
    </Message>
  );
}

interface MessageProps {
  icon: 'check' | 'question' | 'bang';
  title: string;
  alert?: boolean;
  children: ReactNode;
}

function Message({ icon, title, alert = false, children }: MessageProps) {
  return (
    <div className="screen" role={alert ? 'alert' : 'status'}>
      <span className={`mark large ${{ check: 'ok', question: 'warn', bang: 'bad' }[icon]}`}>
        <Icon name={icon} />
      </span>
      <h2 className="headline">{title}</h2>
      {children}
    </div>
  );
}

/** As high as the first parts of a case, so that nothing jumps when it arrives. */
function Loading() {
  const { t } = useWords();
  return (
    <div className="loading" role="status" aria-label={t('screen.loading')}>
      <i className="bone tall" />
      <i className="bone short" />
      <i className="bone" />
      <i className="bone" />
      <i className="bone short" />
      <i className="bone tall" />
    </div>
  );
}

/** Three lines on the first day: what it reads, where that stays, who sends. */
export function Intro({ onSeen }: { onSeen: () => void }) {
  const { t } = useWords();
  return (
    <aside className="intro" aria-label={t('intro.title')}>
      <b>{t('intro.title')}</b>
      <ul>
        <li>{t('intro.reads')}</li>
        <li>{t('intro.stays')}</li>
        <li>{t('intro.sends')}</li>
      </ul>
      <button type="button" className="button small" onClick={onSeen}>
        {t('intro.dismiss')}
      </button>
    </aside>
  );
}
