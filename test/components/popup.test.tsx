// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupView } from '../../components/popup/Popup.tsx';
import type { Case } from '../../lib/model/case.ts';
import { expectAccessible, show } from './render.tsx';
import { HOME, NOW, openDisputes } from './samples.ts';

afterEach(cleanup);

const options = {
  language: 'en',
  theme: 'light',
  quietHours: { on: true, from: '22:00', to: '08:00' },
  leadTimes: [48, 24, 6, 1],
  weekends: 'notify',
  digest: { on: false, at: '09:00' },
} as const;
const places = {
  siteName: (host: string) => (host.endsWith('ebay.com') ? 'eBay US' : 'AliExpress'),
  siteZone: () => 'America/Los_Angeles',
  homeZone: HOME,
};
const none: ReadonlyMap<string, number> = new Map();

function popupOf(view: PopupView, props: Partial<Parameters<typeof Popup>[0]> = {}) {
  return (
    <Popup
      view={view}
      now={NOW}
      places={places}
      options={options}
      filter={{}}
      offline={false}
      tabUnreadable={false}
      marketplaces="eBay or AliExpress"
      onOpen={() => {}}
      onDecide={async () => true}
      onSnooze={async () => true}
      onCalendar={async () => true}
      onFilter={() => {}}
      onOptions={async () => true}
      onExport={async () => 12}
      onCountUnreadable={async () => 0}
      onReload={() => {}}
      onWorkbench={() => {}}
      {...props}
    />
  );
}

const full: PopupView = { kind: 'cases', cases: openDisputes, snoozes: none, first: false };
const states: Record<string, PopupView> = {
  full,
  loading: { kind: 'loading' },
  empty: { kind: 'cases', cases: [], snoozes: none, first: false },
  'first run': { kind: 'cases', cases: [], snoozes: none, first: true },
  error: { kind: 'error', code: 'newer-database' },
};

describe.each(Object.entries(states))('%s', (_, view) => {
  test.each(['en', 'zh-CN'] as const)('is accessible in %s', async (language) => {
    const { container } = show(popupOf(view, { tabUnreadable: true }), language);
    await expectAccessible(container);
    expect(container.textContent).not.toBe('');
  });
});

/** The rows of a group, without their further actions. */
const rowsOf = (group: string) =>
  [...screen.getByRole('region', { name: group }).querySelectorAll('.case-row')].map(
    (row) => row.textContent ?? '',
  );
const withCases = (cases: readonly Case[], snoozes = none): PopupView => ({
  kind: 'cases',
  cases,
  snoozes,
  first: false,
});
const many = (count: number) =>
  openDisputes.flatMap((each) =>
    Array.from({ length: count }, (_, n) => ({ ...each, key: `${each.key}${n}` })),
  );

describe('open disputes', () => {
  test('stand under overdue, today, the next days, later and whom they wait for, in this order', () => {
    const [first] = openDisputes;
    if (!first) throw new Error('no sample');
    const waiting: Case = { ...first, key: 'w', ball: 'buyer' };
    show(popupOf(withCases([...openDisputes, waiting])));
    expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
      'Overdue 1',
      'Today 1',
      'Next 3 days 1',
      'Later 1',
      'Waiting for the buyer 1',
      'Waiting for the platform 1',
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '6 open · 1 overdue · 1 due today',
    );
  });

  test('say how long, what, where, how much, until when on both clocks and whose turn it is', () => {
    show(popupOf(full));
    const [overdue] = rowsOf('Overdue');
    expect(overdue).toContain('3\u00a0h overdue');
    expect(overdue).toContain('Cancel request');
    expect(overdue).toContain('AliExpress · 8208…2844 · CN¥235.87');
    expect(overdue).toContain('you');
    const [soon] = rowsOf('Next 3 days');
    // 23:59 in Los Angeles is 15:59 of the next day in Shanghai.
    expect(soon).toContain('Answer the request');
    expect(soon).toContain('Thu 22 Jan, 23:59 PST · Fri 15:59 your time');
    expect(rowsOf('Waiting for the platform')[0]).toContain('eBay');
  });

  test('show every clock of the seller with its own words', () => {
    const [, base] = openDisputes;
    const [clock] = base?.clocks ?? [];
    if (!base || !clock) throw new Error('no sample');
    const message = {
      ...clock,
      id: 'amazon.message.respond',
      label: { en: 'Answer the buyer’s message', zh: '回复买家消息' },
      due: new Date(NOW + 30 * 3_600_000).toISOString(),
    };
    show(popupOf(withCases([{ ...base, clocks: [...base.clocks, message] }])));
    const [row] = rowsOf('Today');
    expect(row).toMatch(
      /5\u00a0h.*Answer the request.*1\u00a0d 6\u00a0h Answer the buyer’s message/,
    );
  });

  test('add up per currency, exactly, and per marketplace', () => {
    const { container } = show(popupOf(full));
    const stake = container.querySelector('.at-stake');
    expect(stake?.querySelector('summary')?.textContent).toBe(
      'At stake CN¥354.07 + $120.34 + €61.20',
    );
    expect([...(stake?.querySelectorAll('li') ?? [])].map((line) => line.textContent)).toEqual([
      'eBay 3 open$120.34 + €61.20',
      'AliExpress 2 openCN¥354.07',
    ]);
  });

  test('a thousand are all drawn, the first ones at once; more are asked for', async () => {
    const { container, user } = show(popupOf(withCases(many(300))));
    const drawn = () => container.querySelectorAll('.case-row').length;
    expect(drawn()).toBeLessThan(100);
    await vi.waitFor(() => expect(drawn()).toBe(1000), { timeout: 10_000 });
    await user.click(screen.getByRole('button', { name: 'Show 500 more' }));
    await vi.waitFor(() => expect(drawn()).toBe(1500), { timeout: 10_000 });
  }, 30_000);

  test('times in UTC for want of a zone are said to be so', () => {
    const lost = { ...places, siteZone: () => 'UTC', homeZone: 'Etc/Unknown' };
    show(popupOf(full, { places: lost }));
    expect(screen.getByText(/Your time zone is not known to this browser/)).toBeTruthy();
    expect(screen.getByText(/time zone of AliExpress, eBay US is not known/)).toBeTruthy();
    // 23:59 in Los Angeles; the seller's own clock would say the same and is left out.
    expect(rowsOf('Next 3 days')[0]).toContain('Fri 23 Jan, 07:59 UTC');
  });

  test('say that nothing can be opened without a network', () => {
    show(popupOf(full, { offline: true }));
    expect(screen.getByText(/You are offline/)).toBeTruthy();
  });
});

describe('narrowing the list', () => {
  test('by numbers, buyer and item, and Escape shows all again', async () => {
    const onFilter = vi.fn();
    const { user, container } = show(popupOf(full, { onFilter }));
    const drawn = () => container.querySelectorAll('.case-row').length;
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('11-20998');
    expect(drawn()).toBe(1);
    expect(rowsOf('Later')[0]).toContain('Defective');
    await user.clear(screen.getByRole('searchbox'));
    await user.keyboard('LINDQVIST peter');
    expect(drawn()).toBe(5);
    await user.keyboard(' nowhere');
    expect(screen.getByText('Nothing matches')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(drawn()).toBe(5);
  });

  test('by marketplace and by group, which are kept', async () => {
    const onFilter = vi.fn();
    const { user, again, container } = show(popupOf(full, { onFilter }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Marketplace' }), 'eBay');
    expect(onFilter).toHaveBeenLastCalledWith({ marketplace: 'ebay' });
    again(popupOf(full, { onFilter, filter: { marketplace: 'ebay' } }));
    expect(container.querySelectorAll('.case-row')).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group' }), 'Later');
    expect(onFilter).toHaveBeenLastCalledWith({ marketplace: 'ebay', group: 'later' });
    again(popupOf(full, { onFilter, filter: { marketplace: 'ebay', group: 'overdue' } }));
    await user.click(screen.getByRole('button', { name: 'Show all again' }));
    expect(onFilter).toHaveBeenLastCalledWith({});
  });
});

describe('without a mouse', () => {
  test('rows are gone through with the arrow keys and opened with Enter', async () => {
    const onOpen = vi.fn();
    const { user } = show(popupOf(full, { onOpen }));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('https://www.ebay.com/ItemNotReceived/a');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('https://www.ebay.com/ItemNotReceived/b');
    await user.keyboard('{End}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('https://www.ebay.com/ItemNotReceived/d');
    await user.keyboard('{Home}{ArrowUp}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('https://www.ebay.com/ItemNotReceived/a');
  });

  test('a marks as answered, z takes it back, typing in the search does neither', async () => {
    const onDecide = vi.fn(async () => true);
    const { user } = show(popupOf(full, { onDecide }));
    await user.keyboard('/az');
    expect(onDecide).not.toHaveBeenCalled();
    await user.keyboard('{Escape}{ArrowDown}a');
    expect(onDecide).toHaveBeenLastCalledWith('a', 'answered');
    expect(screen.getByText('Marked as answered.')).toBeTruthy();
    await user.keyboard('z');
    expect(onDecide).toHaveBeenLastCalledWith('a', 'not-answered');
    // What waits for the platform has nothing to answer.
    onDecide.mockClear();
    await user.keyboard('{End}a');
    expect(onDecide).not.toHaveBeenCalled();
  });

  test('s offers when to be reminded again, Escape puts it away', async () => {
    const onSnooze = vi.fn(async () => true);
    const { user, container } = show(popupOf(full, { onSnooze }));
    await user.keyboard('{ArrowDown}s');
    expect(document.activeElement?.textContent).toBe('1 hour');
    await expectAccessible(container);
    await user.keyboard('{Escape}');
    expect(document.activeElement?.textContent).toContain('Cancel request');
    await user.keyboard('s{Tab}{Enter}');
    expect(onSnooze).toHaveBeenLastCalledWith('a', '4h');
  });
});

describe('what can be done with a case', () => {
  test('is said to have failed where it has', async () => {
    const { user } = show(popupOf(full, { onDecide: async () => false }));
    await user.keyboard('{ArrowDown}a');
    expect(screen.getByText(/Not saved: Parley did not answer/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
  });

  test('one that is left alone says until when, and can be woken', async () => {
    const onSnooze = vi.fn(async () => true);
    const snoozes = new Map([['a', NOW + 3_600_000]]);
    const { user } = show(popupOf(withCases(openDisputes, snoozes), { onSnooze }));
    expect(rowsOf('Overdue')[0]).toContain('No reminder before Thu 02:59');
    await user.keyboard('{ArrowDown}s{Enter}');
    expect(onSnooze).toHaveBeenLastCalledWith('a', undefined);
  });

  test('a thank-you is offered to be marked as answered, never done by itself', async () => {
    const onDecide = vi.fn(async () => true);
    const [first] = openDisputes;
    if (!first) throw new Error('no sample');
    const thanks: Case = {
      ...first,
      clocks: [],
      facts: {
        ...first.facts,
        stage: 'negotiation',
        messages: [{ from: 'buyer', text: 'All good, thank you!' }],
      },
    };
    const { user } = show(popupOf(withCases([thanks]), { onDecide }));
    expect(screen.getByText('The last message needs no answer')).toBeTruthy();
    expect(onDecide).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: /^More for/ }));
    await user.click(screen.getByRole('button', { name: 'Needs no answer: mark as answered' }));
    expect(onDecide).toHaveBeenCalledWith('a', 'answered');
  });

  test('its deadlines are saved for a calendar, or those of all that are shown', async () => {
    const onCalendar = vi.fn(async () => true);
    const { user } = show(
      popupOf(full, { onCalendar, filter: { marketplace: 'aliexpress', group: 'overdue' } }),
    );
    await user.click(screen.getByRole('button', { name: 'Calendar file' }));
    expect(onCalendar).toHaveBeenLastCalledWith([openDisputes[0]]);
    expect(screen.getByText(/Open the file with your calendar/)).toBeTruthy();
  });
});

describe('settings', () => {
  test('are saved one by one', async () => {
    const onOptions = vi.fn(async () => true);
    const { user } = show(popupOf(full, { onOptions }));
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(screen.getByRole('button', { name: 'Remove 24 hours' }));
    expect(onOptions).toHaveBeenLastCalledWith({ leadTimes: [48, 6, 1] });
    await user.type(screen.getByRole('textbox', { name: 'Hours before' }), '1,5{Enter}');
    expect(onOptions).toHaveBeenLastCalledWith({ leadTimes: [48, 24, 6, 1.5, 1] });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Weekends' }),
      'Tell me on Friday',
    );
    expect(onOptions).toHaveBeenLastCalledWith({ weekends: 'friday' });
    await user.click(screen.getByRole('checkbox', { name: 'Daily summary' }));
    expect(onOptions).toHaveBeenLastCalledWith({ digest: { on: true, at: '09:00' } });
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
