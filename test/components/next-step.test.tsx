// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { NextStep } from '../../components/panel/NextStep.tsx';
import { cite, plan } from './samples.ts';
import { show } from './render.tsx';

afterEach(cleanup);

const said = (en: string) => ({ en, zh: `中文 ${en}` });
const warned = {
  ...plan,
  warnings: [
    { text: said('Practice one.') },
    ...['Rule one.', 'Rule two.', 'Rule three.', 'Rule four.'].map((en) => ({
      text: said(en),
      cite: [cite],
    })),
  ],
};
const isFolded = (text: string) =>
  screen.getByText(text).closest('details:not(.source)')?.hasAttribute('open') === false;

test('three warnings stand in the open, cited ones first, after the steps', () => {
  show(<NextStep plan={warned} siteZone="UTC" now={0} />);
  for (const open of ['Rule one.', 'Rule two.', 'Rule three.']) expect(isFolded(open)).toBe(false);
  for (const folded of ['Rule four.', 'Practice one.']) expect(isFolded(folded)).toBe(true);
  expect(screen.getByText('2 more to mind')).toBeTruthy();
  const order = document
    .querySelector('.steps')
    ?.compareDocumentPosition(screen.getByText('Rule one.'));
  expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
