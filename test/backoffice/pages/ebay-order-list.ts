import { usDay } from '../clock.ts';
import { markup, type Markup } from '../markup.ts';
import type { ListedOrder } from '../state.ts';

const frame = (summary: string, rows: Markup, script?: string): Markup => markup`<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Manage orders</title>
    <link rel="stylesheet" href="/practice/ebay.css" />
  </head>
  <body>
    <header><a href="/sh/ovw">Seller Hub</a></header>
    <main id="mainContent">
      <h1>Manage orders</h1>
      <div class="summary-content">Results: ${summary}</div>
      ${rows}
    </main>
    ${script !== undefined && markup`<script src="/practice/${script}.js"></script>`}
  </body>
</html>`;

const rowOf = (
  order: ListedOrder,
): Markup => markup`<tr class="order-info" id="orderid_${order.id}__order-info">
  <td><input type="checkbox" data-testid="order-checkbox" data-ordernumber="${order.id}" aria-label="Select ${order.id}" /></td>
  <td><a href="/mesh/ord/details?mode=SH&orderid=${order.id}">${order.id}</a></td>
  <td><div class="buyer-modal-trigger-wrapper"><button type="button"><span>${order.buyer}</span> <span>(${order.user})</span></button></div></td>
  <td class="total-price">$${order.price}</td>
  <td><div class="order-status">Ship by ${usDay(order.shipBy)}</div></td>
</tr>`;

/** All orders that wait to be shipped, as the server sends them. */
export const ebayOrderList = (orders: readonly ListedOrder[]): Markup =>
  frame(
    `1-${orders.length} of ${orders.length}`,
    markup`<table><tbody>${orders.map(rowOf)}</tbody></table>`,
  );

/** A list without orders. */
export const ebayEmptyList: Markup = frame(
  '0 of 0',
  markup`<p>You have no orders that match these filters.</p>`,
);

/** Many orders in a few rows: while the seller scrolls, the same rows are filled with other orders. */
export const ebayVirtualList = (orders: readonly ListedOrder[]): Markup =>
  frame(
    `1-${orders.length} of ${orders.length}`,
    markup`<div id="viewport" data-orders="${JSON.stringify(
      orders.map((order) => ({ ...order, shipBy: usDay(order.shipBy) })),
    )}"><div id="spacer"><table><tbody>${orders.slice(0, 8).map(rowOf)}</tbody></table></div></div>`,
    'virtual',
  );

/** What the long list runs: it writes into its rows in two steps, so that a row is of two orders for a moment. */
export function virtualScript(): void {
  const viewport = document.querySelector<HTMLElement>('#viewport');
  const spacer = document.querySelector<HTMLElement>('#spacer');
  const table = document.querySelector<HTMLElement>('#spacer table');
  if (!viewport || !spacer || !table) return;
  const orders: Record<'id' | 'buyer' | 'user' | 'price' | 'shipBy', string>[] = JSON.parse(
    viewport.dataset['orders'] ?? '[]',
  );
  const height = 40;
  spacer.style.height = `${orders.length * height}px`;
  viewport.addEventListener('scroll', () => {
    const first = Math.min(Math.floor(viewport.scrollTop / height), orders.length - 8);
    table.style.transform = `translateY(${first * height}px)`;
    for (const [index, row] of [...table.querySelectorAll('tr')].entries()) {
      const order = orders[first + index];
      if (!order) continue;
      row.id = `orderid_${order.id}__order-info`;
      const link = row.querySelector('a');
      if (link) link.textContent = order.id;
      setTimeout(() => {
        row.querySelector('input')?.setAttribute('data-ordernumber', order.id);
        const [name, user] = row.querySelectorAll('button span');
        const price = row.querySelector('.total-price');
        const status = row.querySelector('.order-status');
        if (name) name.textContent = order.buyer;
        if (user) user.textContent = `(${order.user})`;
        if (price) price.textContent = `$${order.price}`;
        if (status) status.textContent = `Ship by ${order.shipBy}`;
      }, 30);
    }
  });
}
