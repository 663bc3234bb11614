// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Teach } from '../../components/panel/Teach.tsx';
import type { TeachActions, Teaching } from '../../components/panel/teaching.ts';
import { ReadHere } from '../../components/popup/ReadHere.tsx';
import { LostFields } from '../../components/workbench/LostFields.tsx';
import { TaughtPages } from '../../components/workbench/TaughtPages.tsx';
import { recipe } from '../lib/platform/recipe-sample.ts';
import { expectAccessible, panelOf, show } from './render.tsx';
import { caseView, HOME, NOW } from './samples.ts';

afterEach(cleanup);

const noActions: TeachActions = {
  onPick: () => {},
  onCancel: () => {},
  onTry: () => [],
  onSave: async () => true,
  onRemove: async () => true,
  onUndo: async () => true,
  onChange: async () => true,
  onDone: () => {},
};
const resting: Teaching = {
  host: 'desk.bazario.example',
  granted: false,
  picking: false,
  canUndo: false,
};
const teach = (teaching: Partial<Teaching>, actions: Partial<TeachActions> = {}) => (
  <Teach {...noActions} {...actions} teaching={{ ...resting, ...teaching }} now={NOW} zone={HOME} />
);
const locator = { label: 'Sum due' };

describe('teach mode', () => {
  test.each(['en', 'zh-CN'] as const)('is accessible in each of its states in %s', async (lang) => {
    const { container, again } = show(teach({}), lang);
    await expectAccessible(container);
    again(teach({ picking: true, hovered: { box: { left: 0, top: 0, width: 1, height: 1 } } }));
    await expectAccessible(container);
    again(teach({ pointed: { text: 'KX-1', locator } }));
    await expectAccessible(container);
    again(teach({ recipe, granted: true, canUndo: true }));
    await expectAccessible(container);
  });

  test('says what is read, how it is found again and what other pages would say, and saves it', async () => {
    const onTry = vi.fn(() => [
      { value: { amount: '48.90', currency: 'EUR' }, doubtful: false },
      {
        url: 'https://desk.bazario.example/desk/KX-2',
        value: { amount: '7.15', currency: 'EUR' },
        doubtful: false,
      },
      { url: 'https://desk.bazario.example/desk/KX-3', doubtful: false },
    ]);
    const onSave = vi.fn(async () => true);
    const { user } = show(teach({ pointed: { text: '€ 48,90', locator } }, { onTry, onSave }));
    await user.type(screen.getByRole('searchbox'), 'total');
    await user.selectOptions(screen.getByRole('listbox'), 'Order total');
    screen.getByText('€48.90');
    screen.getByText('(money)');
    screen.getByText(/the label “Sum due”/);
    expect(screen.getByText('/desk/KX-2').parentElement?.textContent).toContain('€7.15');
    expect(screen.getByText('/desk/KX-3').parentElement?.textContent).toContain('nothing found');
    await user.click(screen.getByRole('button', { name: 'Save “Order total”' }));
    expect(onSave).toHaveBeenCalledWith({ field: 'total', locator });
  });

  test('says why a value cannot be read, and does not save it', async () => {
    const { user } = show(
      teach({ pointed: { text: 'soon', locator } }, { onTry: () => [{ doubtful: false }] }),
    );
    await user.selectOptions(screen.getByRole('listbox'), 'Answer by');
    screen.getByText('No date or time can be read there.');
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save “Answer by”' });
    expect(save.disabled).toBe(true);
  });

  test('asks what each printed word means', async () => {
    const onSave = vi.fn(async () => true);
    const onTry = () => [
      { value: 'Shut', doubtful: false },
      { url: 'https://desk.bazario.example/desk/KX-2', value: 'Talking', doubtful: false },
    ];
    const { user } = show(teach({ pointed: { text: 'Shut', locator } }, { onTry, onSave }));
    await user.selectOptions(screen.getByRole('listbox'), 'Stage');
    await user.selectOptions(screen.getByLabelText('“Shut” means'), 'closed');
    await user.selectOptions(screen.getByLabelText('“Talking” means'), 'negotiation');
    await user.click(screen.getByRole('button', { name: 'Save “Stage”' }));
    expect(onSave).toHaveBeenCalledWith({
      field: 'stage',
      locator,
      meanings: { Shut: 'closed', Talking: 'negotiation' },
    });
  });

  test('lists what is taught, forgets a field and says when the site is read on request only', async () => {
    const onRemove = vi.fn(async () => true);
    const { user } = show(teach({ recipe }, { onRemove }));
    screen.getByText(/only when you open it with its button/);
    await user.click(screen.getByRole('button', { name: 'Forget “Stage”' }));
    expect(onRemove).toHaveBeenCalledWith('stage');
    expect(await screen.findByText('“Stage” is forgotten.')).toBeTruthy();
  });

  test('a part without a way back cannot be chosen', () => {
    show(teach({ pointed: { text: '' } }));
    screen.getByText(/says nothing, or too much/);
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

test('a value that was read by its label only is confirmed with one click, and all with one', async () => {
  const onWrite = vi.fn(async () => undefined);
  const facts = {
    ...caseView.case.facts,
    respondBy: { at: '2026-01-23T10:00:00Z', basis: 'page' as const },
  };
  const doubts = {
    orderId: [{ value: facts.orderId, place: 'label "Order number" (by text)' }],
    total: [{ value: facts.total, place: 'label "Total" (by text)' }],
    respondBy: [{ value: facts.respondBy, place: 'label "Respond by" (by text)' }],
  };
  const view = { ...caseView, case: { ...caseView.case, facts, doubts, corrections: {} } };
  const { user } = show(panelOf({ view, actions: { onWrite } }));
  const order = screen.getByRole('group', { name: /^Order:/ });
  await user.click(within(order).getByRole('button', { name: 'That is right' }));
  expect(onWrite).toHaveBeenLastCalledWith({
    kind: 'correction',
    field: 'orderId',
    value: facts.orderId,
  });
  onWrite.mockClear();
  await user.click(screen.getByRole('button', { name: 'All are right' }));
  expect(onWrite.mock.calls).toEqual([
    [{ kind: 'correction', field: 'orderId', value: facts.orderId }],
    [{ kind: 'correction', field: 'total', value: facts.total }],
    [{ kind: 'correction', field: 'respondBy.at', value: '2026-01-23T10:00:00Z' }],
  ]);
});

test('the popup offers to read and to teach, and says where the browser forbids it', async () => {
  const onTeach = vi.fn(async () => true);
  const { user, container } = show(
    <ReadHere
      own={false}
      host="desk.bazario.example"
      onRead={async () => false}
      onTeach={onTeach}
    />,
  );
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Teach Parley this page' }));
  expect(onTeach).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Read this page' }));
  expect(await screen.findByText(/does not let Parley look/)).toBeTruthy();
});

describe('the workbench', () => {
  const props = {
    recipes: [recipe],
    unreadable: 0,
    granted: new Set<string>(),
    onPut: async () => true,
    onRemove: async () => true,
    onExport: () => {},
    onImport: async () => ({ ok: true as const, count: 1 }),
    onAllow: async () => {},
  };

  test.each(['en', 'zh-CN'] as const)('lists recipes accessibly in %s', async (language) => {
    const { container } = show(<TaughtPages {...props} unreadable={2} />, language);
    await expectAccessible(container);
  });

  test('renames, changes a label, removes a field, deletes and brings back', async () => {
    const onPut = vi.fn(async () => true);
    const { user } = show(<TaughtPages {...props} onPut={onPut} />);
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Desk{Enter}');
    expect(onPut).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'Desk' }));
    const label = screen.getByRole('textbox', { name: 'Label of “Order” on the page' });
    await user.clear(label);
    await user.type(label, 'Ticket{Enter}');
    const locatorNow = { address: { segment: 1 }, label: 'Ticket' };
    expect(onPut).toHaveBeenLastCalledWith(
      expect.objectContaining({
        fields: [{ field: 'orderId', locator: locatorNow }, recipe.fields[1]],
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Forget “Stage”' }));
    expect(onPut).toHaveBeenLastCalledWith(expect.objectContaining({ fields: [recipe.fields[0]] }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onPut).toHaveBeenLastCalledWith(recipe);
  });

  test('asks for a site that may not be read yet', async () => {
    const onAllow = vi.fn(async () => {});
    const { user, again } = show(<TaughtPages {...props} onAllow={onAllow} />);
    await user.click(screen.getByRole('button', { name: 'Let Parley read it by itself' }));
    expect(onAllow).toHaveBeenCalledWith('desk.bazario.example');
    again(<TaughtPages {...props} granted={new Set(['desk.bazario.example'])} />);
    expect(screen.queryByRole('button', { name: 'Let Parley read it by itself' })).toBeNull();
  });

  test('says at which place a file is refused', async () => {
    const why = { en: 'missing, or of another type', zh: '缺失，或类型不符' };
    const onImport = async () => ({ ok: false as const, at: 'recipes.0.host', why });
    const { user } = show(<TaughtPages {...props} onImport={onImport} />);
    await user.upload(screen.getByLabelText('Take in a file'), new File(['{}'], 'a.json'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('recipes.0.host');
    expect(alert.textContent).toContain('missing, or of another type');
  });

  test('lists what readers have lost and counts anew', async () => {
    const onForget = vi.fn();
    const lost = [
      {
        kind: 'ebay/order',
        lost: [{ field: 'respondBy.at', since: '2026-01-03T18:00:00Z', cases: 4 }],
      },
    ];
    const { user, container } = show(
      <LostFields lost={lost} now={NOW} zone={HOME} onForget={onForget} />,
    );
    await expectAccessible(container);
    screen.getByText('eBay · Order');
    screen.getByText(/^Answer by: not found since/);
    await user.click(screen.getByRole('button', { name: 'Count anew' }));
    expect(onForget).toHaveBeenCalledWith('ebay/order');
  });
});
