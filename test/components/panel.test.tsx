// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../lib/model/advice.ts';
import type { CaseView, PanelView } from '../../components/panel/view.ts';
import { expectAccessible, panelOf, show } from './render.tsx';
import { caseView, cite, dispute, draft, NOW, plan } from './samples.ts';

afterEach(cleanup);

const withPlan = (change: Partial<Plan>): CaseView => ({
  ...caseView,
  advice: { ...plan, ...change },
});
const asking: CaseView = {
  ...caseView,
  advice: {
    kind: 'ask-for',
    clocks: plan.clocks,
    missing: [
      {
        field: 'shipment.state',
        question: { en: 'Where is the parcel now?', zh: '包裹现在在哪里？' },
        answers: [
          { value: 'in-transit', text: { en: 'On its way', zh: '运输中' } },
          { value: 'lost', text: { en: 'Lost', zh: '丢失' } },
        ],
      },
      { field: 'total', question: { en: 'What did the buyer pay?', zh: '买家付了多少？' } },
      { field: 'deliveredAt', question: { en: 'When was it delivered?', zh: '何时送达？' } },
      { field: 'buyer.country', question: { en: 'Which country?', zh: '哪个国家？' } },
    ],
  },
};

const states: Record<string, PanelView> = {
  plan: caseView,
  'ask-for': asking,
  'no action': {
    ...caseView,
    advice: { kind: 'none', why: { en: 'The case is closed.', zh: '案件已关闭。' }, clocks: [] },
    case: { ...dispute, ball: 'nobody', closedByHand: true },
  },
  loading: { kind: 'loading' },
  none: { kind: 'none' },
  list: { kind: 'list', marketplace: 'aliexpress', page: 'dispute-list', read: 12 },
  'empty list': { kind: 'list', marketplace: 'aliexpress', page: 'dispute-list', read: 0 },
  unreadable: { kind: 'unreadable', marketplace: 'ebay', page: 'dispute' },
  'newer database': { kind: 'error', code: 'newer-database' },
  'full disk': { kind: 'error', code: 'quota' },
  blocked: { kind: 'error', code: 'blocked' },
  'failed migration': { kind: 'error', code: 'migration-failed' },
  'unknown error': { kind: 'error', code: 'unknown' },
};

describe.each(Object.entries(states))('%s', (_, view) => {
  test.each(['en', 'zh-CN'] as const)(
    'is accessible and says something in %s',
    async (language) => {
      const { container } = show(panelOf({ view, introSeen: false, notice: 'offline' }), language);
      await expectAccessible(container);
      expect(screen.getByRole('complementary', { name: /Parley[:：]/ }).textContent).not.toBe('');
    },
  );
});

describe('time', () => {
  test('is told in the zone of the site and of the seller, with where it comes from', () => {
    show(panelOf({ view: caseView }));
    const clock = screen.getByRole('region', { name: 'Time' });
    expect(within(clock).getByRole('timer').textContent).toBe('1\u00a0d 14\u00a0hleft');
    expect(clock.textContent).toContain('by Thu 22 Jan, 23:59 PST');
    expect(clock.textContent).toContain('Fri 15:59 your time');
    expect(clock.textContent).toContain('printed on the page');
    expect(clock.textContent).toContain('You have to act');
  });

  test('says overdue in words, not by colour alone', () => {
    show(panelOf({ view: caseView, now: Date.parse('2026-01-23T10:59:00Z') }));
    expect(screen.getByRole('timer').textContent).toBe('3\u00a0hoverdue');
    expect(screen.getByText(/was due Thu 22 Jan, 23:59 PST/)).toBeTruthy();
  });

  test('counts seconds in the last hour', () => {
    show(panelOf({ view: caseView, now: Date.parse('2026-01-23T07:30:30Z') }));
    expect(screen.getByRole('timer').textContent).toContain('28\u00a0min 30\u00a0s');
  });

  test('makes no countdown of a hint', () => {
    const hints = plan.clocks.map((clock) => ({
      ...clock,
      basis: 'policy' as const,
      cite: { ...cite, confidence: 'low' as const },
    }));
    show(panelOf({ view: withPlan({ clocks: hints.slice(0, 1) }) }));
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.getByText('hint, not a rule')).toBeTruthy();
  });

  test('stands on the collapsed tab, which opens the panel', async () => {
    const onLook = vi.fn();
    const { user } = show(panelOf({ view: caseView, collapsed: true, actions: { onLook } }));
    await user.click(screen.getByRole('button', { name: 'Open Parley: 1\u00a0d 14\u00a0h left' }));
    expect(onLook).toHaveBeenCalledWith({ collapsed: false });
  });

  test('is answered when the seller says so, and can be taken back', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user, again } = show(panelOf({ view: caseView, actions: { onWrite } }));
    await user.click(screen.getByRole('button', { name: 'I have answered' }));
    expect(onWrite).toHaveBeenLastCalledWith({ kind: 'decision', what: 'answered' });
    const answered: CaseView = {
      ...caseView,
      case: { ...dispute, ball: 'platform', answeredAt: new Date(NOW).toISOString() },
    };
    again(panelOf({ view: answered, actions: { onWrite } }));
    expect(screen.getByText('Waiting for eBay US')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    expect(onWrite).toHaveBeenLastCalledWith({ kind: 'decision', what: 'not-answered' });
  });
});

describe('advice', () => {
  test('carries the source, its surety and its age, and opens it in a new tab', () => {
    show(panelOf({ view: caseView }));
    const step = screen.getByRole('region', { name: 'Next step' });
    expect(step.textContent).toContain('Decline with proof of delivery');
    expect(step.textContent).toContain('official');
    expect(step.textContent).toContain('checked 12 Nov 2025');
    expect(step.textContent).toContain('An older page says $250.');
    for (const link of step.querySelectorAll('a')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toContain('noopener');
    }
  });

  test('asks with one click, and the answer is a correction', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user } = show(panelOf({ view: asking, actions: { onWrite } }));
    await user.click(screen.getByRole('button', { name: 'On its way' }));
    expect(onWrite).toHaveBeenCalledWith({
      kind: 'correction',
      field: 'shipment.state',
      value: 'in-transit',
    });
  });

  test('takes an amount only with a currency', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user } = show(panelOf({ view: asking, actions: { onWrite } }));
    const question = within(screen.getByRole('group', { name: 'What did the buyer pay?' }));
    await user.type(question.getByRole('textbox', { name: /Amount/ }), '12,34');
    await user.click(question.getByRole('button', { name: 'Answer' }));
    expect(question.getByRole('alert').textContent).toContain('12.34');
    expect(onWrite).not.toHaveBeenCalled();
    await user.clear(question.getByRole('textbox', { name: /Amount/ }));
    await user.type(question.getByRole('textbox', { name: /Amount/ }), '12.34');
    await user.type(question.getByRole('textbox', { name: /Currency/ }), 'eur');
    await user.click(question.getByRole('button', { name: 'Answer' }));
    expect(onWrite).toHaveBeenCalledWith({
      kind: 'correction',
      field: 'total',
      value: { amount: '12.34', currency: 'EUR' },
    });
  });

  test('says why an entry was refused', async () => {
    const { user } = show(
      panelOf({
        view: asking,
        actions: { onWrite: async () => 'not-a-value-of-this-field' },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Lost' }));
    expect(
      (await screen.findByText(/^Not saved: this value does not fit/)).getAttribute('role'),
    ).toBe('alert');
  });
});

describe('evidence', () => {
  test('counts required and strengthening items only', () => {
    show(panelOf({ view: caseView }));
    const bar = screen.getByRole('progressbar', { name: 'Evidence' });
    expect(bar.getAttribute('aria-valuenow')).toBe('67');
    expect(bar.getAttribute('aria-valuetext')).toBe('2 of 3 ready');
  });

  test('is marked as there and as not there by the seller', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user } = show(panelOf({ view: caseView, actions: { onWrite } }));
    await user.click(
      screen.getByRole('button', { name: 'I have it: Picture of the tracking page' }),
    );
    expect(onWrite).toHaveBeenLastCalledWith({ kind: 'evidence', item: 'picture', have: true });
    await user.click(screen.getByRole('button', { name: 'I have it: Address = checkout address' }));
    expect(onWrite).toHaveBeenLastCalledWith({ kind: 'evidence', item: 'address', have: false });
  });
});

describe('what was read', () => {
  test('shows each state with a word, and the place', () => {
    show(panelOf({ view: caseView }));
    const read = within(screen.getByRole('region', { name: 'What Parley read' }));
    expect(read.getAllByRole('img', { name: 'found' }).length).toBeGreaterThan(5);
    expect(read.getByRole('img', { name: 'missing' })).toBeTruthy();
    expect(read.getByRole('img', { name: 'doubtful' })).toBeTruthy();
    expect(read.getByRole('img', { name: 'corrected by you' })).toBeTruthy();
    const edit = read.getByRole('button', { name: 'Correct Order' });
    const place = edit.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(place)?.textContent).toBe('Read from label "Order number"');
  });

  test('a doubtful field is decided by choosing one of the values', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user } = show(panelOf({ view: caseView, actions: { onWrite } }));
    await user.click(screen.getByRole('button', { name: 'Tue 13 Jan (list of orders)' }));
    expect(onWrite).toHaveBeenCalledWith({
      kind: 'correction',
      field: 'deliveredAt',
      value: '2026-01-13',
    });
  });

  test('a time is corrected on the clock of the site', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user } = show(panelOf({ view: caseView, actions: { onWrite } }));
    await user.click(screen.getByRole('button', { name: 'Correct Opened' }));
    const day = screen.getByLabelText<HTMLInputElement>('Opened: Day');
    const time = screen.getByLabelText<HTMLInputElement>('Opened: Time');
    expect([day.value, time.value]).toEqual(['2026-01-19', '09:12']);
    await user.clear(time);
    await user.type(time, '10:30');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onWrite).toHaveBeenCalledWith({
      kind: 'correction',
      field: 'openedAt',
      value: '2026-01-19T10:30:00-08:00',
    });
    expect(screen.queryByLabelText('Opened: Day')).toBeNull();
  });

  test('a correction is taken back', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user } = show(panelOf({ view: caseView, actions: { onWrite } }));
    await user.click(screen.getByRole('button', { name: 'Take back the correction of Country' }));
    expect(onWrite).toHaveBeenCalledWith({ kind: 'correction', field: 'buyer.country' });
  });
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Reply in/ });
const insert = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Insert at cursor' });

describe('the reply', () => {
  test('goes to the page only when the seller asks, says that it arrived, and comes out again', async () => {
    const onInsert = vi.fn(async () => 'inserted' as const);
    const onUndoInsert = vi.fn(async () => true);
    const { user } = show(panelOf({ view: caseView, actions: { onInsert, onUndoInsert } }));
    expect(onInsert).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Insert at cursor' }));
    expect(onInsert).toHaveBeenCalledWith({
      text: draft.texts.en.text,
      draft: 'inr-delivered',
      language: 'en',
    });
    expect(screen.getByText(/The text is in the reply box/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndoInsert).toHaveBeenCalledOnce();
    expect(screen.getByText('The text was taken out again.')).toBeTruthy();
  });

  test.each([
    ['no-box', /No reply box/],
    ['not-taken', /did not take the text/],
    ['page-changed', /has changed/],
    ['failed', /could not reach/],
  ] as const)('says what to do when it did not arrive: %s', async (result, words) => {
    const { user } = show(panelOf({ view: caseView, actions: { onInsert: async () => result } }));
    await user.click(screen.getByRole('button', { name: 'Insert at cursor' }));
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('cannot be inserted with an unfilled variable, which is named; filling it in frees it', async () => {
    const texts = {
      ...draft.texts,
      en: { text: 'Dear [buyerName], thank you.', missing: ['buyerName'] },
    };
    const { user } = show(panelOf({ view: withPlan({ draft: { ...draft, texts } }) }));
    expect(insert().disabled).toBe(true);
    expect(screen.getByText('Fill these in first: name of the buyer')).toBeTruthy();
    await user.clear(box());
    await user.type(box(), 'Dear Peter, thank you.');
    expect(insert().disabled).toBe(false);
  });

  test('cannot be inserted beyond the limit of the place', () => {
    show(panelOf({ view: withPlan({ draft: { ...draft, limit: 100 } }) }));
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Insert at cursor' }).disabled,
    ).toBe(true);
    expect(screen.getByText(/Longer than the 100 characters/)).toBeTruthy();
  });

  test('keeps what the seller typed through new states, and goes back to the suggestion on request', async () => {
    const { user, again } = show(panelOf({ view: caseView }));
    await user.clear(box());
    await user.type(box(), 'My own words');
    const texts = { ...draft.texts, en: { text: 'A newer suggestion', missing: [] } };
    again(panelOf({ view: { kind: 'loading' } }));
    again(panelOf({ view: withPlan({ draft: { ...draft, texts } }) }));
    expect(box().value).toBe('My own words');
    expect(screen.getByText('There is a newer suggestion; your text was kept.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back to the suggestion' }));
    expect(box().value).toBe('A newer suggestion');
  });

  test('stands beside the language of the seller', async () => {
    const { user } = show(panelOf({ view: caseView }), 'zh-CN');
    expect(screen.getByRole('note', { name: '您的语言' }).textContent).toBe(draft.texts.zh.text);
    await user.selectOptions(screen.getByRole('combobox', { name: '回复语言' }), '中文');
    expect(screen.queryByRole('note', { name: '您的语言' })).toBeNull();
  });
});

describe('the panel', () => {
  test('is resized by keyboard within its limits', async () => {
    const onLook = vi.fn();
    const { user } = show(panelOf({ view: caseView, actions: { onLook } }));
    screen.getByRole('separator', { name: 'Width of the panel' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(onLook).toHaveBeenLastCalledWith({ width: 408 });
    await user.keyboard('{ArrowRight}');
    expect(onLook).toHaveBeenLastCalledWith({ width: 376 });
    await user.keyboard('{End}');
    expect(onLook).toHaveBeenLastCalledWith({ width: 560 });
  });

  test('collapses with Escape, but not while the seller types', async () => {
    const onLook = vi.fn();
    const { user } = show(panelOf({ view: caseView, actions: { onLook } }));
    await user.click(screen.getByRole('textbox', { name: 'Note for this case' }));
    await user.keyboard('{Escape}');
    expect(onLook).not.toHaveBeenCalled();
    screen.getByRole('button', { name: 'Collapse' }).focus();
    await user.keyboard('{Escape}');
    expect(onLook).toHaveBeenCalledWith({ collapsed: true });
  });

  test('Escape closes the open menu first', async () => {
    const onLook = vi.fn();
    const { user } = show(panelOf({ view: caseView, actions: { onLook } }));
    await user.click(screen.getByRole('button', { name: 'Settings of the panel' }));
    await user.click(screen.getByRole('button', { name: 'Larger text' }));
    expect(onLook).toHaveBeenLastCalledWith({ textScale: 1.1 });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Larger text' })).toBeNull();
    expect(onLook).toHaveBeenCalledOnce();
  });

  test('keeps the case in view when Parley was updated', () => {
    show(panelOf({ view: caseView, notice: 'updated' }));
    expect(screen.getByRole('alert').textContent).toContain('Parley was updated: reload the page.');
    expect(screen.getByRole('region', { name: 'Reply' })).toBeTruthy();
  });

  test('changes its language at run time', async () => {
    const { i18n } = show(panelOf({ view: caseView }));
    expect(screen.getByRole('heading', { name: 'Next step' })).toBeTruthy();
    await i18n.changeLanguage('zh-CN');
    expect(await screen.findByRole('heading', { name: '下一步' })).toBeTruthy();
    expect(screen.getByText('提供妥投证明，拒绝退款')).toBeTruthy();
  });

  test('takes a note into the log and empties the field', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user } = show(panelOf({ view: caseView, actions: { onWrite } }));
    const note = screen.getByRole<HTMLInputElement>('textbox', { name: 'Note for this case' });
    await user.type(note, 'Called the carrier{Enter}');
    expect(onWrite).toHaveBeenCalledWith({ kind: 'note', text: 'Called the carrier' });
    expect(note.value).toBe('');
  });

  test('closes a case from the menu', async () => {
    const onWrite = vi.fn(async () => undefined);
    const { user } = show(panelOf({ view: caseView, actions: { onWrite } }));
    await user.click(screen.getByRole('button', { name: 'Settings of the panel' }));
    await user.click(screen.getByRole('button', { name: 'Close this case' }));
    expect(onWrite).toHaveBeenCalledWith({ kind: 'decision', what: 'closed' });
  });
});

test('says what follows, by the answer of the buyer, and the next date', async () => {
  const next: NonNullable<Plan['next']> = {
    by: 'buyer',
    refuses: { en: 'Take the next alternative.', zh: '改用下列备选方案。' },
    clock: {
      id: 'ebay.inr.respond',
      actor: 'seller',
      label: { en: 'Answer the request', zh: '答复申请' },
      due: '2026-01-22T23:59:00-08:00',
    },
  };
  const { container } = show(panelOf({ view: withPlan({ next }) }), 'en');
  expect(screen.getByText('If he refuses')).toBeTruthy();
  expect(screen.getByText('Take the next alternative.')).toBeTruthy();
  expect(screen.queryByText('If he is silent')).toBeNull();
  expect(container.textContent).toContain('Thu 22 Jan, 23:59 PST: Answer the request (you)');
  await expectAccessible(container);
});
