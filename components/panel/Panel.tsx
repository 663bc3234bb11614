import { useEffect, useRef, useState, type CSSProperties, type Ref } from 'react';
import { toEpoch } from '../../lib/time/instant.ts';
import { formatShortSpan, urgencyOf } from '../format/left.ts';
import { useWords } from '../i18n/use-words.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Logo } from '../ui/Logo.tsx';
import { CaseScreen } from './CaseScreen.tsx';
import { mainClock } from './clocks.ts';
import { noEdits, type Edits } from './edits.ts';
import { Header } from './Header.tsx';
import { useRefusal } from './use-refusal.ts';
import { ResizeHandle } from './ResizeHandle.tsx';
import { Intro, Screen } from './Screens.tsx';
import { Teach } from './Teach.tsx';
import type { TeachActions, Teaching } from './teaching.ts';
import type { Look, PanelActions, PanelView, Write } from './view.ts';

interface Props extends PanelActions {
  view: PanelView;
  look: Look;
  now: number;
  homeZone: string;
  introSeen: boolean;
  /** What stands in the way of everything else: the background is silent, or Parley was replaced by a newer one. */
  notice?: 'offline' | 'updated' | undefined;
  /** Present while the seller teaches Parley this page. */
  teaching?: Teaching | undefined;
  teach?: TeachActions;
}

/** The sidebar: a tab with the clock when it is collapsed, else the case from top to bottom. */
export function Panel(props: Props) {
  const { view, look, now, homeZone, introSeen, notice, onLook, onWrite, onReadAgain } = props;
  const { teaching, teach } = props;
  const { t, language } = useWords();
  const refusal = useRefusal();
  const [dragged, setDragged] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const [edits, setEdits] = useState<Readonly<Record<string, Edits>>>({});
  const panel = useRef<HTMLElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  // Only a change that the seller made moves the focus; the first drawing must not take it from the page.
  const moveFocus = useRef(false);
  const { collapsed } = look;
  const width = dragged ?? look.width;
  const scale: CSSProperties & Record<'--scale', number> = { '--scale': look.textScale };

  useEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    (collapsed ? tab : panel).current?.focus();
  }, [collapsed]);

  const collapse = (on: boolean) => {
    moveFocus.current = true;
    onLook({ collapsed: on });
  };
  const write: Write = async (entry) => {
    const why = await onWrite(entry);
    setProblem(why);
    return why;
  };
  const key = view.kind === 'case' ? view.case.key : '';

  return (
    <div className={`parley theme-${look.theme}`} lang={language} style={scale}>
      {teaching?.hovered && <div className="pick-mark" style={teaching.hovered.box} />}
      {collapsed && <Tab view={view} now={now} tab={tab} onOpen={() => collapse(false)} />}
      <aside
        ref={panel}
        className="panel"
        aria-label={t('panel.name')}
        tabIndex={-1}
        hidden={collapsed}
        style={{ width }}
        onKeyDown={({ key: pressed, target, defaultPrevented }) => {
          const editing = target instanceof Element && target.matches('input, textarea, select');
          if (pressed === 'Escape' && !editing && !defaultPrevented) collapse(true);
        }}
      >
        <ResizeHandle
          width={width}
          onWidth={setDragged}
          onDone={(chosen) => {
            setDragged(undefined);
            onLook({ width: chosen });
          }}
        />
        <Header {...props} onWrite={write} onCollapse={() => collapse(true)} />
        <div className="body">
          {notice !== undefined && (
            <div className="notice" role="alert">
              <p>{t(`screen.${notice}`)}</p>
              <button
                type="button"
                className="button small"
                onClick={notice === 'updated' ? props.onReloadPage : onReadAgain}
              >
                {t(notice === 'updated' ? 'screen.reload' : 'screen.again')}
              </button>
            </div>
          )}
          {problem !== undefined && (
            <p className="notice" role="alert">
              {refusal(problem)}
            </p>
          )}
          {!introSeen && <Intro onSeen={props.onIntroSeen} />}
          <Boundary
            renderFailed={(again) => (
              <div className="screen" role="alert">
                <p>{t('panel.broken')}</p>
                <button type="button" className="button" onClick={again}>
                  {t('panel.draw-again')}
                </button>
              </div>
            )}
          >
            {teaching && teach ? (
              <Teach {...teach} teaching={teaching} now={now} zone={homeZone} />
            ) : view.kind === 'case' ? (
              <CaseScreen
                key={key}
                view={view}
                now={now}
                homeZone={homeZone}
                edits={edits[key] ?? noEdits}
                onEdits={(changed) => setEdits({ ...edits, [key]: changed })}
                onWrite={write}
                onInsert={props.onInsert}
                onUndoInsert={props.onUndoInsert}
                onCopy={props.onCopy}
                onCopyStructure={props.onCopyStructure}
                onTeach={props.onTeach}
                onNumbers={props.onNumbers}
              />
            ) : (
              <Screen
                view={view}
                onReadAgain={onReadAgain}
                onReloadPage={props.onReloadPage}
                onCopyStructure={props.onCopyStructure}
                onTeach={props.onTeach}
              />
            )}
          </Boundary>
        </div>
      </aside>
    </div>
  );
}

interface TabProps {
  view: PanelView;
  now: number;
  tab: Ref<HTMLButtonElement>;
  onOpen: () => void;
}

function Tab({ view, now, tab, onOpen }: TabProps) {
  const { t } = useWords();
  const clock =
    view.kind === 'case' ? mainClock(view.case, view.advice.clocks, view.siteZone) : undefined;
  const left = clock && view.kind === 'case' ? toEpoch(clock.due, view.siteZone) - now : undefined;
  const calm = view.kind === 'case' && view.case.ball !== 'seller';
  const time = left === undefined ? undefined : formatShortSpan(t, left);
  const spoken =
    time !== undefined && left !== undefined
      ? t('panel.expand-with-time', { time: t(left <= 0 ? 'time.overdue' : 'time.left', { time }) })
      : t('panel.expand');
  return (
    <button
      type="button"
      ref={tab}
      className={`tab ${left === undefined || calm ? 'calm' : urgencyOf(left)}`}
      aria-label={spoken}
      title={spoken}
      onClick={onOpen}
    >
      <Logo />
      {time !== undefined && left !== undefined ? (
        <span className="tab-time figures">
          {left <= 0 ? '−' : ''}
          {time}
        </span>
      ) : (
        <Icon name="left" />
      )}
    </button>
  );
}
