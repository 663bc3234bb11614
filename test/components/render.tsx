import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect } from 'vitest';
import { createI18n, type UiLanguage } from '../../components/i18n/create-i18n.ts';
import { workbenchEn } from '../../components/i18n/workbench-en.ts';
import { workbenchZhCN } from '../../components/i18n/workbench-zh-CN.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelActions, PanelView } from '../../components/panel/view.ts';
import { HOME, look, noActions, NOW } from './samples.ts';

/** Draws with the texts of a language; a second call to `again` draws anew in the same place. */
export function show(node: ReactNode, language: UiLanguage = 'en') {
  const i18n = createI18n(language, { en: workbenchEn, 'zh-CN': workbenchZhCN });
  const wrap = (inner: ReactNode) => <I18nextProvider i18n={i18n}>{inner}</I18nextProvider>;
  const result: RenderResult = render(wrap(node));
  const user: UserEvent = userEvent.setup();
  return { ...result, user, i18n, again: (next: ReactNode) => result.rerender(wrap(next)) };
}

interface PanelOptions {
  view: PanelView;
  actions?: Partial<PanelActions>;
  now?: number;
  introSeen?: boolean;
  collapsed?: boolean;
  notice?: 'offline' | 'updated';
}

export function panelOf({
  view,
  actions,
  now = NOW,
  introSeen = true,
  collapsed = false,
  notice,
}: PanelOptions) {
  return (
    <Panel
      {...noActions}
      {...actions}
      view={view}
      look={{ ...look, collapsed }}
      now={now}
      homeZone={HOME}
      introSeen={introSeen}
      notice={notice}
    />
  );
}

/** No violation of the rules of axe that a document without a layout can be judged by. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}
