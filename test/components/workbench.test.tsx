// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Packs, type Offer } from '../../components/workbench/Packs.tsx';
import { Rules } from '../../components/workbench/Rules.tsx';
import { termOf } from '../../components/workbench/pack-view.ts';
import { Workbench } from '../../components/workbench/Workbench.tsx';
import type { Pack } from '../../lib/policy/schema.ts';
import { sample } from '../lib/policy/sample-pack.ts';
import { expectAccessible, show } from './render.tsx';

afterEach(cleanup);

const TODAY = '2026-04-01';
const etsy: Pack = { ...sample, marketplace: 'etsy', name: 'Craft', sites: ['craft.example'] };
const listed = [
  { pack: sample, imported: false },
  { pack: etsy, imported: true },
];
const frame = (children: React.ReactNode) => (
  <Workbench theme="light" sections={[{ id: 'rules', title: 'Rules' }]} current="rules">
    {children}
  </Workbench>
);

describe('rules', () => {
  test.each(['en', 'zh-CN'] as const)(
    'are accessible, folded and unfolded, in %s',
    async (language) => {
      const { container, user } = show(frame(<Rules packs={listed} today={TODAY} />), language);
      await expectAccessible(container);
      await user.click(screen.getByRole('button', { name: /^Shop XX/ }));
      await expectAccessible(container);
      expect(container.textContent).toContain(
        language === 'en' ? 'Answer within 3 business days.' : '须在 3 个工作日内答复。',
      );
    },
  );

  test('stand under their topics with figures, source, surety and gaps; hints are marked', async () => {
    const { user } = show(<Rules packs={listed} today={TODAY} />);
    await user.click(screen.getByRole('button', { name: /^Shop XX/ }));
    expect(screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent)).toEqual([
      'Deadlines and times',
      'How a case goes',
      'Evidence',
      'Not known',
    ]);
    screen.getByText('3 business days after the case was opened');
    const hint = screen.getByText(/At most 5 files/).closest('li');
    expect(within(hint as HTMLElement).getByText('hint')).toBeDefined();
    expect(hint?.textContent).toContain('files 5');
    expect(hint?.textContent).toContain('hint, not confirmed');
    expect(screen.getAllByText('hint')).toHaveLength(1);
    const link = screen.getAllByRole('link', { name: 'Missing parcels' })[1];
    expect(link?.getAttribute('href')).toBe('https://shop.example/terms');
    screen.getByText('Which zone days end in.');
  });

  test('can be searched in both languages; packs without a hit go', async () => {
    const { user } = show(<Rules packs={listed} today={TODAY} />);
    const search = screen.getByRole('searchbox');
    await user.type(search, 'craft DECIDES');
    expect(screen.getByRole('status').textContent).toBe('1 rule');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    await user.clear(search);
    await user.type(search, '最多');
    expect(screen.getByRole('status').textContent).toBe('2 rules');
    await user.clear(search);
    await user.type(search, 'nothing of the kind');
    screen.getByText('No rule has these words.');
  });

  test('can be narrowed to a marketplace', async () => {
    const { user } = show(<Rules packs={listed} today={TODAY} />);
    await user.selectOptions(screen.getByLabelText('Marketplace'), 'Etsy');
    expect(screen.queryByRole('button', { name: /^Shop XX/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Craft.*imported/ })).toBeDefined();
  });

  test('that were checked more than 12 months ago say so', async () => {
    show(<Rules packs={[{ pack: sample, imported: false }]} today="2027-02-21" />);
    screen.getByText('checked more than 12 months ago');
    cleanup();
    show(<Rules packs={[{ pack: sample, imported: false }]} today="2027-02-20" />);
    expect(screen.queryByText('checked more than 12 months ago')).toBeNull();
  });

  test('a pack is in force until the next one of its site', () => {
    const next = { pack: { ...sample, effectiveFrom: '2026-06-01' }, imported: true };
    const all = [...listed, next];
    expect(termOf(sample, all, '2026-05-31')).toEqual({ kind: 'in-force', from: '2026-03-01' });
    expect(termOf(next.pack, all, '2026-05-31')).toEqual({ kind: 'starts', from: '2026-06-01' });
    expect(termOf(sample, all, '2026-06-01')).toEqual({
      kind: 'ended',
      from: '2026-03-01',
      until: '2026-06-01',
    });
    expect(termOf(etsy, all, '2026-07-01').kind).toBe('in-force');
  });
});

describe('rule packs', () => {
  const next: Pack = {
    ...sample,
    effectiveFrom: '2026-09-01',
    clocks: sample.clocks.map((row) => ({
      ...row,
      window: { from: 'openedAt', n: 5, unit: 'business-day' },
    })),
  };
  const offer = (read: Offer['read']): Offer => ({ read, current: [sample] });
  const unsigned = offer({ ok: true, pack: next, signature: 'unsigned' });
  const file = new File(['{}'], 'pack.json', { type: 'application/json' });
  const packs = (props: Partial<Parameters<typeof Packs>[0]> = {}) => (
    <Packs
      stored={[]}
      keys={[]}
      onRead={async () => unsigned}
      onAccept={async () => 'saved'}
      onRemove={async () => 'saved'}
      onKeys={async () => true}
      {...props}
    />
  );
  const choose = async (user: ReturnType<typeof show>['user']) =>
    user.upload(screen.getByLabelText('Choose a file'), file);

  test.each(['en', 'zh-CN'] as const)('are accessible with an offer in %s', async (language) => {
    const stored = [{ id: 'a', importedAt: '2026-09-02T08:00:00Z', pack: next }];
    const { container, user } = show(frame(packs({ stored })), language);
    await user.upload(container.querySelector('input[type=file]') as HTMLElement, file);
    await expectAccessible(container);
  });

  test('an unsigned one is compared first and taken only with a second yes', async () => {
    const onAccept = vi.fn(async () => 'saved' as const);
    const { user } = show(packs({ onAccept }));
    await choose(user);
    const row = screen.getByRole('row', { name: /ebay.inr.respond/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      '3 business days after the case was opened',
      '5 business days after the case was opened',
    ]);
    screen.getByText('1 changed · 0 added · 0 removed');
    screen.getByText('none: nobody vouches for this file');
    const use = screen.getByRole<HTMLButtonElement>('button', { name: 'Use this pack' });
    expect(use.disabled).toBe(true);
    await user.click(screen.getByRole('checkbox'));
    await user.click(use);
    expect(onAccept).toHaveBeenCalledOnce();
    screen.getByText('Shop XX is in use from 1 Sept 2026 on.');
  });

  test('a signed one names the key and needs no second yes', async () => {
    const read = { ok: true, pack: next, signature: 'valid', keyName: 'Our lawyer' } as const;
    const { user } = show(packs({ onRead: async () => offer(read) }));
    await choose(user);
    screen.getByText('valid, Our lawyer');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Use this pack' }).disabled).toBe(
      false,
    );
  });

  test('a refused one says where and why, and offers nothing', async () => {
    const why = { en: 'too small or empty', zh: '过小或为空' };
    const read = { ok: false, at: 'clocks.3.window.n', why } as const;
    const { user } = show(packs({ onRead: async () => ({ read, current: [] }) }));
    await choose(user);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('clocks.3.window.n');
    expect(alert.textContent).toContain('too small or empty');
    expect(screen.queryByRole('button', { name: 'Use this pack' })).toBeNull();
  });

  test('what came in between refuses it at the last moment', async () => {
    const why = { en: 'overlaps', zh: '重叠' };
    const { user } = show(packs({ onAccept: async () => ({ ok: false, at: 'sites.0', why }) }));
    await choose(user);
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Use this pack' }));
    expect(screen.getByRole('alert').textContent).toContain('sites.0');
  });

  test('one in use is removed after a question', async () => {
    const onRemove = vi.fn(async () => 'saved' as const);
    const stored = [{ id: 'a', importedAt: '2026-09-02T08:00:00Z', pack: next }];
    const { user } = show(packs({ stored, onRemove }));
    screen.getByText('unsigned');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(onRemove).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(onRemove).toHaveBeenCalledWith('a');
    screen.getByText('Shop XX was removed.');
  });

  test('keys are added when they are keys, once, and removed', async () => {
    const onKeys = vi.fn(async () => true);
    const key = `${'A'.repeat(43)}=`;
    const { user, again } = show(packs({ onKeys }));
    const add = async (value: string) => {
      await user.clear(screen.getByLabelText('Name'));
      await user.type(screen.getByLabelText('Name'), 'Our lawyer');
      await user.clear(screen.getByLabelText(/^Public key/));
      await user.type(screen.getByLabelText(/^Public key/), value);
      await user.click(screen.getByRole('button', { name: 'Trust this key' }));
    };
    await add('short');
    screen.getByText(/A public key has 43/);
    expect(onKeys).not.toHaveBeenCalled();
    await add(key);
    expect(onKeys).toHaveBeenLastCalledWith([{ name: 'Our lawyer', key }]);
    again(packs({ onKeys, keys: [{ name: 'Our lawyer', key }] }));
    await add(key);
    screen.getByText('This key is there already.');
    await user.click(screen.getByRole('button', { name: 'Remove the key Our lawyer' }));
    expect(onKeys).toHaveBeenLastCalledWith([]);
  });
});
