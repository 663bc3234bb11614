// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { observe } from '../../../lib/marketplaces/observe.ts';
import { stripe } from '../../../lib/marketplaces/stripe/reader.ts';

const A = 'du_1QkZpL2eParleyTest000417';
const B = 'du_1QkZpL2eParleyTest000418';
const link = (id: string) => `<a href="/disputes/${id}">Open</a>`;
const rows = (html: string) => {
  const root = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://dashboard.stripe.com/disputes');
  const outcome = observe([stripe], { url, root, payloads: [], now: '2026-04-20T09:00:00-07:00' });
  return outcome.kind === 'list' ? outcome.rows : undefined;
};

describe('a list that is read by its words', () => {
  test('a value belongs to the column that its heading names, in every order of the columns', () => {
    const table = (...cells: string[]) =>
      `<table><tr><th>Reason</th><th>Amount</th><th></th></tr>${cells.map((cell) => `<tr>${cell}</tr>`).join('')}</table>`;
    expect(
      rows(
        table(
          `<td>Duplicate</td><td>$5.00 USD</td><td>${link(A)}</td>`,
          `<td>Fraudulent</td><td>$6.00 USD</td><td>${link(B)}</td>`,
        ),
      ),
    ).toMatchObject([
      { caseId: A, issue: 'other', claimAmount: { amount: '5.00' } },
      { caseId: B, issue: 'unauthorised-payment', claimAmount: { amount: '6.00' } },
    ]);
  });

  test('a table of one line does not read its headings as values', () => {
    const [row] =
      rows(
        `<table><tr><th>Status</th><th>Won</th><th>Dispute</th></tr><tr><td>Lost</td><td>-</td><td>${link(A)}</td></tr></table>`,
      ) ?? [];
    expect(row).toMatchObject({ caseId: A, stage: 'decided', decision: 'for-buyer' });
  });

  test('cards have their values beside labels, and not those of the next card', () => {
    const card = (id: string, amount: string) => `<li>${link(id)}<p>Amount: ${amount}</p></li>`;
    expect(rows(`<ul>${card(A, '$5.00 USD')}${card(B, '')}</ul>`)).toEqual([
      expect.objectContaining({ caseId: A, claimAmount: { amount: '5.00', currency: 'USD' } }),
      expect.not.objectContaining({ claimAmount: expect.anything() }),
    ]);
  });

  test('a page that names no entry and does not say what it is is no list', () => {
    expect(rows('<h1>Home</h1><a href="/customers/cus_1">Sam</a>')).toBeUndefined();
    expect(rows('<h1>Disputes</h1>')).toEqual([]);
  });
});
