// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OwnNumbers } from '../../components/workbench/OwnNumbers.tsx';
import { formOf, readForm } from '../../components/workbench/seller-form.ts';
import { Seller } from '../../lib/model/facts.ts';
import { expectAccessible, show } from './render.tsx';

afterEach(cleanup);

const usd = (amount: string) => ({ amount, currency: 'USD' });
const full: Seller = {
  country: 'CN',
  unitCost: usd('7.50'),
  resaleShare: 0.4,
  returnCost: usd('9.00'),
  returnCosts: { DE: { amount: '12.50', currency: 'EUR' }, FR: usd('22.00') },
  resendCost: usd('6.10'),
  disputeFee: usd('15'),
  counterFee: usd('15'),
  rates: [{ from: 'CNY', to: 'USD', rate: '0.14' }],
  riskTolerance: 'low',
  giveIn: [usd('10'), { amount: '0', currency: 'EUR' }],
  leaveGoods: [usd('25')],
  practice: {
    smallShare: 0.25,
    rounds: 1,
    silentDays: 5,
    lateDays: 10,
    hurryHours: 12,
    reportCases: 2,
  },
  products: [{ id: 'LAMP-1', unitCost: usd('3.10') }],
  rules: {
    refunds: 'with-return',
    neverReplace: true,
    avoidCarriers: ['FastPost'],
    returnAddresses: { DE: 'Example Street 1, 10115 Berlin' },
  },
};

describe('the form', () => {
  test('shows every number as it is read back; what it does not show is kept', () => {
    expect(Seller.safeParse(full).error).toBeUndefined();
    expect(readForm(formOf(full), full)).toEqual({ ok: true, seller: full });
    expect(readForm({}, full)).toEqual({
      ok: true,
      seller: { country: 'CN', products: full.products },
    });
  });

  test.each([
    ['unitCost', '12,50 usd', { unitCost: usd('12.50') }],
    ['unitCost', 'USD 12.50', { unitCost: usd('12.50') }],
    ['rates', 'cny = 0,14 usd', { rates: [{ from: 'CNY', to: 'USD', rate: '0.14' }] }],
    ['returnCosts', 'de: 12.50 EUR', { returnCosts: { DE: { amount: '12.50', currency: 'EUR' } } }],
    ['practice.silentDays', '9', { practice: { silentDays: 9 } }],
  ])('%s: %s', (path, typed, seller) =>
    expect(readForm({ [path]: typed }, {})).toEqual({ ok: true, seller }),
  );

  test.each([
    ['unitCost', '12.50', undefined],
    ['unitCost', '-3 USD', undefined],
    ['resaleShare', '140%', undefined],
    ['practice.rounds', '0', undefined],
    ['rates', '1 CNY = 0.14 USD\n1 USD = USD', 2],
    ['rates', '1 CNY = 0 USD', 1],
    ['returnCosts', 'DE 12.50 EUR\n\nGermany 5 EUR', 3],
  ])('%s: %j is refused', (path, typed, line) => {
    const result = readForm({ [path]: typed }, {});
    expect(!result.ok && result.faults[path]).toMatchObject({ ...(line && { line }) });
  });
});

describe('the section', () => {
  test.each(['en', 'zh-CN'] as const)('is accessible in %s, also with faults', async (language) => {
    const { container, user } = show(
      <OwnNumbers seller={full} onSave={async () => true} />,
      language,
    );
    await expectAccessible(container);
    const [cost] = within(container).getAllByRole('textbox');
    if (!cost) throw new Error('no entry');
    await user.clear(cost);
    await user.type(cost, 'much');
    await user.click(screen.getByRole('button', { name: language === 'en' ? 'Save' : '保存' }));
    expect(cost.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(container);
  });

  test('saves what is typed and says so; a fault is named at its entry and nothing is saved', async () => {
    const onSave = vi.fn(async () => true);
    const { user } = show(<OwnNumbers seller={{}} onSave={onSave} />);
    const cost = screen.getByRole('textbox', { name: 'Cost of a unit' });
    await user.type(cost, 'seven');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('Write it like 12.50 USD.')).toBeTruthy();
    await user.clear(cost);
    await user.type(cost, '7.50 USD');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Refunds' }), 'never');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith({ unitCost: usd('7.50'), rules: { refunds: 'never' } });
    expect(screen.getByText('Saved. The next advice goes by it.')).toBeTruthy();
  });

  test('explains each entry and shows what counts until it is set', () => {
    show(<OwnNumbers seller={{}} onSave={async () => true} />);
    const entry = screen.getByRole('textbox', { name: 'Days without a scan' });
    const why = entry.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(document.getElementById(why)?.textContent).toContain('Until you set it: 7.');
  });

  test('a table of products is taken, refused by line, and shown again', async () => {
    const onSave = vi.fn(async () => true);
    const { user } = show(<OwnNumbers seller={full} onSave={onSave} />);
    const table = screen.getByRole('textbox', { name: 'Table of products' });
    await user.click(table);
    await user.paste('SKU-1;3;USD\nSKU-2;x;USD');
    await user.click(screen.getByRole('button', { name: 'Add and update' }));
    expect(screen.getByText('Line 2: write the cost like 7.50.')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
    await user.clear(table);
    await user.paste('SKU-1;3;USD');
    await user.click(screen.getByRole('button', { name: 'Add and update' }));
    expect(onSave).toHaveBeenCalledWith({
      ...full,
      products: [...(full.products ?? []), { id: 'SKU-1', unitCost: usd('3') }],
    });
    await user.click(screen.getByRole('button', { name: /^Show mine/ }));
    expect(table).toHaveProperty(
      'value',
      'id,unit cost,currency,resale share,never replace\nLAMP-1,3.10,USD,,',
    );
  });
});
