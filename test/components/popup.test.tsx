// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupView } from '../../components/popup/Popup.tsx';
import { expectAccessible, show } from './render.tsx';
import { HOME, NOW, openDisputes } from './samples.ts';

afterEach(cleanup);

const options = {
  language: 'en',
  theme: 'light',
  quietHours: { on: true, from: '22:00', to: '08:00' },
  leadTimes: [48, 24, 6, 1],
} as const;

function popupOf(view: PopupView, props: Partial<Parameters<typeof Popup>[0]> = {}) {
  return (
    <Popup
      view={view}
      now={NOW}
      homeZone={HOME}
      options={options}
      tabUnreadable={false}
      marketplaces="eBay or AliExpress"
      siteName={(host) => (host.endsWith('ebay.com') ? 'eBay US' : 'AliExpress')}
      onOpen={() => {}}
      onOptions={async () => true}
      onExport={async () => 12}
      onCountUnreadable={async () => 0}
      onReload={() => {}}
      {...props}
    />
  );
}

const full: PopupView = { kind: 'cases', cases: openDisputes, first: false };
const states: Record<string, PopupView> = {
  full,
  loading: { kind: 'loading' },
  empty: { kind: 'cases', cases: [], first: false },
  'first run': { kind: 'cases', cases: [], first: true },
  error: { kind: 'error', code: 'newer-database' },
};

describe.each(Object.entries(states))('%s', (_, view) => {
  test.each(['en', 'zh-CN'] as const)('is accessible in %s', async (language) => {
    const { container } = show(popupOf(view, { tabUnreadable: true }), language);
    await expectAccessible(container);
    expect(container.textContent).not.toBe('');
  });
});

describe('open disputes', () => {
  test('stand under overdue, today, the next days, later and waiting, in this order', () => {
    show(popupOf(full));
    expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
      'Overdue',
      'Today',
      'Next 3 days',
      'Later',
      'Waiting',
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '5 open · 1 overdue · 1 due today',
    );
  });

  test('say how long, what, where, how much and whose turn it is', () => {
    show(popupOf(full));
    const overdue = within(screen.getByRole('region', { name: 'Overdue' })).getByRole('button');
    expect(overdue.textContent).toContain('3\u00a0h overdue');
    expect(overdue.textContent).toContain('Cancel request');
    expect(overdue.textContent).toContain('AliExpress · 8208…2844 · CN¥235.87');
    expect(overdue.textContent).toContain('you');
    const waiting = within(screen.getByRole('region', { name: 'Waiting' })).getByRole('button');
    expect(waiting.textContent).toContain('eBay');
  });

  test('are gone through with the arrow keys and opened with Enter', async () => {
    const onOpen = vi.fn();
    const { user } = show(popupOf(full, { onOpen }));
    screen.getByRole('button', { name: /Cancel request/ }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('https://www.ebay.com/ItemNotReceived/b');
    await user.keyboard('{End}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('https://www.ebay.com/ItemNotReceived/d');
    await user.keyboard('{Home}{ArrowUp}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('https://www.ebay.com/ItemNotReceived/a');
  });

  test('add up per currency, exactly', () => {
    show(popupOf(full));
    expect(screen.getByRole('contentinfo').textContent).toBe(
      'At stakeCN¥354.07 + $120.34 + €61.20',
    );
  });

  test('a thousand are drawn a hundred at a time', async () => {
    const cases = openDisputes.flatMap((each) =>
      Array.from({ length: 200 }, (_, n) => ({ ...each, key: `${each.key}${n}` })),
    );
    const { user } = show(popupOf({ kind: 'cases', cases, first: false }));
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Show 100 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(200);
  });
});

describe('settings', () => {
  test('are saved one by one', async () => {
    const onOptions = vi.fn(async () => true);
    const { user } = show(popupOf(full, { onOptions }));
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(screen.getByRole('checkbox', { name: '24 hours' }));
    expect(onOptions).toHaveBeenLastCalledWith({ leadTimes: [48, 6, 1] });
    await user.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
    expect(onOptions).toHaveBeenLastCalledWith({
      quietHours: { on: false, from: '22:00', to: '08:00' },
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '简体中文');
    expect(onOptions).toHaveBeenLastCalledWith({ language: 'zh-CN' });
    expect(screen.getByText('Saved')).toBeTruthy();
  });

  test('say when something was not saved, and how many entries cannot be read', async () => {
    const { user, container } = show(
      popupOf(full, { onOptions: async () => false, onCountUnreadable: async () => 2 }),
    );
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Dark');
    expect(screen.getByText('Not saved. Check the values.')).toBeTruthy();
    expect(screen.getByText('2 entries cannot be read. They are kept.')).toBeTruthy();
    await expectAccessible(container);
  });

  test('the log is saved also when it cannot be opened', async () => {
    const onExport = vi.fn(async () => 7);
    const { user } = show(popupOf({ kind: 'error', code: 'migration-failed' }, { onExport }));
    await user.click(screen.getByRole('button', { name: 'Save the log' }));
    expect(onExport).toHaveBeenCalledOnce();
    expect(screen.getByText('7 entries saved.')).toBeTruthy();
  });
});
