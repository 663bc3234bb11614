import type { i18n } from 'i18next';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { chooseLanguage } from '../../components/i18n/create-i18n.ts';
import { bySoonest } from '../../components/panel/clocks.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { Look, PanelView } from '../../components/panel/view.ts';
import { useNow } from '../../components/ui/use-now.ts';
import { toEpoch } from '../../lib/time/instant.ts';
import { send } from '../../lib/messaging/bus.ts';
import { openNumbers, pageStructure } from '../../lib/messaging/contracts.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { copyText } from './copy.ts';
import { usePanelState } from './use-panel-state.ts';
import { useSettings } from './use-settings.ts';
import { useReplies } from './use-replies.ts';
import { useTeaching } from './use-teaching.ts';

interface Props {
  first: Settings;
  i18n: i18n;
  isAlive: () => boolean;
}

/** Below this width of the window the panel would cover what it is about. */
const ROOMY = 1200;
const homeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The container: what the panel shows comes from the background, what the seller does goes there. */
export function App({ first, i18n, isAlive }: Props) {
  const { settings, change } = useSettings(first);
  const { teaching, actions: teach, begin, look: lookAgain } = useTeaching();
  const { view, notice, readAgain, write } = usePanelState(isAlive, lookAgain);
  const replies = useReplies(view, write);
  const [startsCollapsed] = useState(() => innerWidth < ROOMY);
  const now = useNow(isUrgent(view) ? 1000 : 60_000);
  const { language, theme, panel, introSeen } = settings;

  useEffect(() => {
    void i18n.changeLanguage(chooseLanguage(language, navigator.languages));
  }, [i18n, language]);

  const look: Look = useMemo(
    () => ({ language, theme, ...panel, collapsed: panel.collapsed ?? startsCollapsed }),
    [language, theme, panel, startsCollapsed],
  );
  const onLook = useCallback(
    ({ width, collapsed, textScale, ...rest }: Partial<Look>) => {
      const own = {
        ...(width !== undefined && { width }),
        ...(collapsed !== undefined && { collapsed }),
        ...(textScale !== undefined && { textScale }),
      };
      change((before) => ({ ...rest, panel: { ...before.panel, ...own } }));
    },
    [change],
  );
  return (
    <Panel
      view={view}
      look={look}
      now={now}
      homeZone={homeZone}
      introSeen={introSeen}
      notice={notice}
      teaching={teaching}
      teach={teach}
      onTeach={begin}
      onWrite={write}
      onInsert={replies.insert}
      onUndoInsert={replies.undo}
      onCopy={async (text, reply) => {
        const copied = await copyText(text);
        if (copied && reply) await replies.noteCopy(reply);
        return copied;
      }}
      onCopyStructure={async () => {
        const { structure } = await send(pageStructure, {});
        return structure !== undefined && copyText(structure);
      }}
      onNumbers={() => void send(openNumbers, {}).catch(() => undefined)}
      onReadAgain={readAgain}
      onReloadPage={() => location.reload()}
      onLook={onLook}
      onIntroSeen={() => change(() => ({ introSeen: true }))}
    />
  );
}

/** Whether the soonest deadline is less than an hour away, so that seconds are shown. */
function isUrgent(view: PanelView): boolean {
  if (view.kind !== 'case') return false;
  const near = bySoonest(view.advice.clocks, view.siteZone)
    .map(({ due }) => toEpoch(due, view.siteZone) - Date.now())
    .find((left) => left > 0);
  // A minute more than an hour: the next drawing at the minute must not miss the change.
  return near !== undefined && near < 61 * 60_000;
}
