import { certain } from '../../lib/model/fields.ts';
import { formatMoney } from '../format/money.ts';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/Choice.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import type { CaseView, Look, PanelActions, PanelView, Write } from './view.ts';

interface Props extends Pick<PanelActions, 'onCopy' | 'onReadAgain' | 'onLook'> {
  view: PanelView;
  look: Look;
  onWrite: Write;
  onCollapse: () => void;
}

const SMALLEST = 0.8;
const LARGEST = 1.6;

/** Which case this is, and the few settings that belong to the panel. */
export function Header({ view, look, onCopy, onReadAgain, onLook, onWrite, onCollapse }: Props) {
  const { t } = useWords();
  const scaleBy = (change: number) =>
    onLook({
      textScale: Math.min(
        LARGEST,
        Math.max(SMALLEST, Math.round((look.textScale + change) * 10) / 10),
      ),
    });
  return (
    <header className="header">
      <Logo />
      {view.kind === 'case' ? (
        <CaseTitle view={view} onCopy={onCopy} />
      ) : (
        <h1 className="grow">{t('app.name')}</h1>
      )}
      <Disclosure label={t('panel.menu')} face={<Icon name="gear" />}>
        {(close) => (
          <>
            <Choice
              label={t('menu.language')}
              value={look.language}
              options={[
                { value: 'auto', text: t('menu.language-auto') },
                { value: 'en', text: 'English' },
                { value: 'zh-CN', text: '简体中文' },
              ]}
              onChange={(language) => onLook({ language })}
            />
            <Choice
              label={t('menu.theme')}
              value={look.theme}
              options={[
                { value: 'auto', text: t('menu.theme-auto') },
                { value: 'light', text: t('menu.theme-light') },
                { value: 'dark', text: t('menu.theme-dark') },
              ]}
              onChange={(theme) => onLook({ theme })}
            />
            <div className="choice" role="group" aria-label={t('menu.text-size')}>
              <span>{t('menu.text-size')}</span>
              <span className="row">
                <button
                  type="button"
                  className="button small"
                  aria-label={t('menu.smaller')}
                  disabled={look.textScale <= SMALLEST}
                  onClick={() => scaleBy(-0.1)}
                >
                  A−
                </button>
                <span className="figures tiny">{Math.round(look.textScale * 100)} %</span>
                <button
                  type="button"
                  className="button small"
                  aria-label={t('menu.larger')}
                  disabled={look.textScale >= LARGEST}
                  onClick={() => scaleBy(0.1)}
                >
                  A+
                </button>
              </span>
            </div>
            <hr />
            <button
              type="button"
              className="button quiet wide"
              onClick={() => {
                close();
                onReadAgain();
              }}
            >
              {t('menu.read-again')}
            </button>
            {view.kind === 'case' && (
              <button
                type="button"
                className="button quiet wide"
                onClick={() => {
                  close();
                  const what = view.case.closedByHand ? 'reopened' : 'closed';
                  void onWrite({ kind: 'decision', what });
                }}
              >
                {t(view.case.closedByHand ? 'menu.reopen-case' : 'menu.close-case')}
              </button>
            )}
          </>
        )}
      </Disclosure>
      <button
        type="button"
        className="button quiet square"
        aria-label={t('panel.collapse')}
        title={t('panel.collapse')}
        onClick={onCollapse}
      >
        <Icon name="right" />
      </button>
    </header>
  );
}

function CaseTitle({ view, onCopy }: { view: CaseView } & Pick<PanelActions, 'onCopy'>) {
  const { t, word, language } = useWords();
  const { siteName, related } = view;
  const facts = certain(view.case);
  const { issue, caseType, page, orderId, claimAmount, total } = facts;
  const amount = claimAmount ?? total;
  const title =
    issue !== undefined
      ? word('choice', `issue.${issue}`)
      : caseType !== undefined
        ? word('case-type', caseType)
        : t(`page.${page}`);
  return (
    <div className="grow">
      <h1>
        {title} <span className="chip">{siteName}</span>
        {view.case.closedByHand && <span className="chip">{t('header.closed')}</span>}
      </h1>
      <div className="case-line soft tiny figures">
        {orderId !== undefined && (
          <CopyButton
            label={t('header.copy-order', { id: orderId })}
            done={t('header.copied')}
            text={orderId}
            onCopy={onCopy}
          />
        )}
        {amount && <span>{formatMoney(amount, language)}</span>}
        {related.length > 0 && (
          <details className="related">
            <summary>
              {t('header.nth', {
                count: related.length + (view.case.facts.caseId === undefined ? 0 : 1),
                ordinal: true,
              })}
            </summary>
            <ul className="plain sheet">
              {related.map(({ key, url, open }) => (
                <li key={key}>
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {t(open ? 'header.other-open' : 'header.other-closed')} {key.split(':').at(-1)}
                    <Icon name="out" />
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
