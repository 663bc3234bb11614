// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible, panelOf, show } from './render.tsx';
import { caseView } from './samples.ts';

afterEach(cleanup);

const lost = [{ field: 'respondBy.at', since: '2026-01-03T18:00:00Z', cases: 4 }];

test('a field that the page used to show is said with its day, in both languages', async () => {
  const { container } = show(panelOf({ view: { ...caseView, lost } }), 'en');
  expect(screen.getByText('eBay US changed this page')).toBeTruthy();
  expect(screen.getByText(/not found since .*3 .*\(cases: 4\)/)).toBeTruthy();
  await expectAccessible(container);
  cleanup();
  show(panelOf({ view: { ...caseView, lost } }), 'zh-CN');
  expect(screen.getByText('eBay US 改动了此页面')).toBeTruthy();
});

test('nothing is said of a page that is read as ever', () => {
  show(panelOf({ view: caseView }), 'en');
  expect(screen.queryByText(/changed this page/)).toBeNull();
});

test.each([
  [true, /Copied/],
  [false, /could not be copied/],
])('the structure is copied: %s', async (done, said) => {
  const onCopyStructure = vi.fn(async () => done);
  const view = { kind: 'unreadable', marketplace: 'ebay', page: 'dispute' } as const;
  show(panelOf({ view, actions: { onCopyStructure } }), 'en');
  await userEvent.click(screen.getByRole('button', { name: 'Copy the structure of this page' }));
  expect(onCopyStructure).toHaveBeenCalledOnce();
  expect(await screen.findByText(said)).toBeTruthy();
});
