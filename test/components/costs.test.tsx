// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { costRows } from '../../components/panel/cost-rows.ts';
import { Costs } from '../../components/panel/Costs.tsx';
import { History } from '../../components/panel/History.tsx';
import { Questions } from '../../components/panel/Questions.tsx';
import type { Missing, Plan } from '../../lib/model/advice.ts';
import { cite, plan as sample } from './samples.ts';
import { expectAccessible, show } from './render.tsx';

afterEach(cleanup);

const usd = (amount: string) => ({ amount, currency: 'USD' });
const text = (en: string) => ({ en, zh: `中文 ${en}` });
const plan: Plan = {
  ...sample,
  stance: 'return-and-refund',
  costs: [
    {
      stance: 'return-and-refund',
      cost: usd('66.75'),
      text: text('The refund and the way back.'),
      parts: [
        { id: 'refund', text: text('Refund'), cost: usd('64.90') },
        { id: 'freight', text: text('Freight'), cost: usd('12.50'), cite },
        { id: 'worth', text: text('Worth'), cost: usd('-10.65') },
      ],
    },
    { stance: 'refund-full', cost: usd('64.90'), text: text('The refund.') },
    {
      stance: 'contest',
      cost: usd('19.15'),
      range: { from: usd('7.14'), to: usd('31.15') },
      text: text('Won or lost.'),
      chance: { from: 0.52, to: 0.89, base: text('6 of 8 decided cases.') },
      effect: [{ text: text('Counts.'), cite: [cite] }],
    },
  ],
  unknownCosts: [
    {
      stance: 'replace',
      text: text('A new unit.'),
      missing: [{ id: 'unit-cost', text: text('Unknown: your unit cost.') }],
    },
  ],
};

describe('the comparison of costs', () => {
  test.each(['en', 'zh-CN'] as const)(
    'is accessible, folded and unfolded, in %s',
    async (language) => {
      const { container } = show(<Costs plan={plan} onNumbers={() => undefined} />, language);
      await expectAccessible(container);
      for (const details of container.querySelectorAll('details')) details.open = true;
      await expectAccessible(container);
    },
  );

  test('cheapest first, the unknown last, the advised one marked', () => {
    const rows = costRows(plan);
    expect(rows.map(({ stance }) => stance)).toEqual([
      'contest',
      'refund-full',
      'return-and-refund',
      'replace',
    ]);
    expect(rows.filter(({ cheapest }) => cheapest).map(({ stance }) => stance)).toEqual([
      'contest',
    ]);
    expect(rows.filter(({ advised }) => advised).map(({ stance }) => stance)).toEqual([
      'return-and-refund',
    ]);
  });

  test('bars have one scale, and a range begins where it begins', () => {
    const [contest, , back, replace] = costRows(plan).map(({ bar }) => bar);
    expect(back).toEqual({ from: 0, to: 1 });
    expect(contest?.from).toBeCloseTo(7.14 / 66.75);
    expect(contest?.to).toBeCloseTo(31.15 / 66.75);
    expect(replace).toBeUndefined();
  });

  test('nothing is the cheapest over two currencies', () => {
    const costs = [
      { stance: 'refund-full' as const, cost: usd('9'), text: text('a') },
      { stance: 'replace' as const, cost: { amount: '8', currency: 'EUR' }, text: text('b') },
    ];
    expect(costRows({ ...plan, costs }).some(({ cheapest }) => cheapest)).toBe(false);
  });

  test('a row reads: what, how much, why', () => {
    const { container } = show(<Costs plan={plan} onNumbers={() => undefined} />);
    const rows = [...container.querySelectorAll('.costs > li > details')].map(
      (row) => row.textContent,
    );
    expect(rows[0]).toContain('Contest with evidence');
    expect(rows[0]).toContain('$7.14 to $31.15');
    expect(rows[0]).toContain('Chance of winning 52 to 89 %. 6 of 8 decided cases.');
    expect(rows[0]).toContain('Counted as $19.15.');
    expect(rows[2]).toContain('-$10.65');
    expect(rows[3]).toContain('not known');
    expect(rows[3]).toContain('Unknown: your unit cost.');
  });

  test('a plan without costs shows nothing', () => {
    const { costs: _costs, unknownCosts: _unknown, ...bare } = plan;
    expect(show(<Costs plan={bare} onNumbers={() => undefined} />).container.textContent).toBe('');
  });
});

test('what the log counts stands in its own words', async () => {
  const { container } = show(<History lines={[text('Your own log: 3 other orders.')]} />, 'zh-CN');
  await expectAccessible(container);
  expect(screen.getByText('中文 Your own log: 3 other orders.')).toBeTruthy();
});

describe('a question', () => {
  const ask = (missing: Missing, onWrite = vi.fn(async () => undefined)) => ({
    onWrite,
    ...show(<Questions missing={[missing]} siteZone="UTC" onWrite={onWrite} />),
  });

  test('a click on an answer is a correction', async () => {
    const answers = [{ value: true, text: text('Yes, protected') }];
    const { user, onWrite } = ask({
      field: 'shipment.protected',
      question: text('Protected?'),
      answers,
    });
    await user.click(screen.getByRole('button', { name: 'Yes, protected' }));
    expect(onWrite).toHaveBeenCalledWith({
      kind: 'correction',
      field: 'shipment.protected',
      value: true,
    });
  });

  test.each(['shipment.firstScanAt', 'shipBy', 'decidedAt', 'refund.at'])(
    '%s is answered with a day',
    async (field) => {
      const { container, user, onWrite } = ask({ field, question: text('When?') });
      const day = container.querySelector('input[type="date"]');
      if (!day) throw new Error('no day');
      await user.type(day, '2026-11-05');
      await user.click(screen.getByRole('button', { name: 'Answer' }));
      expect(onWrite).toHaveBeenCalledWith({ kind: 'correction', field, value: '2026-11-05' });
    },
  );

  test.each(['total', 'claimAmount', 'refund.amount'])('%s is answered with an amount', (field) => {
    const { container } = ask({ field, question: text('How much?') });
    expect(container.querySelectorAll('input')).toHaveLength(2);
  });
});
