import { usDay, usShortDay } from '../clock.ts';
import { markup, type Markup } from '../markup.ts';
import type { State } from '../state.ts';
import { orderAddress } from './ebay-order.ts';
import { requestAddress } from './ebay-request.ts';

/** Where practice begins: the order list of the Seller Hub, with links to all that there is to try. */
export const start = ({ orders, requests }: State): Markup =>
  markup`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Manage orders</title>
      <link rel="stylesheet" href="/practice/ebay.css" />
    </head>
    <body>
      <div class="sh-core-layout">
        <main id="mainContent">
          <h1>Practice back office</h1>
          <p>Everything here is invented. Nothing that you send leaves this machine.</p>
          <h2>eBay orders</h2>
          <p class="summary-content">Results: 1-${orders.length} of ${orders.length}</p>
          <table>
            ${orders.map(
              (order) => markup`<tr class="order-info" id="orderid_${order.id}__order-info">
                <td><input type="checkbox" data-testid="order-checkbox" data-ordernumber="${order.id}" data-buyer-id="${order.buyer.id}" aria-label="Select ${order.id}" /></td>
                <td><a href="${orderAddress(order.id)}">${order.id}</a></td>
                <td class="buyer-modal-trigger-wrapper"><button type="button"><span>${order.buyer.name}</span></button></td>
                <td><span class="item-title">${order.item.title}</span></td>
                <td>Sold ${usDay(order.soldAt)}</td>
                <td class="order-status">${order.deliveredAt === undefined ? `Shipped ${usShortDay(order.shippedAt)}` : `Delivered ${usShortDay(order.deliveredAt)}`}</td>
              </tr>`,
            )}
          </table>
          <h2>eBay requests</h2>
          <ul>
            ${requests.map((request) => markup`<li><a href="${requestAddress(request)}">${request.kind === 'return' ? 'Return' : 'Item not received'} ${request.id}</a> ${request.item.title}${request.answer && ' (answered)'}</li>`)}
          </ul>
          <h2>AliExpress</h2>
          <ul>
            <li><a href="https://csp.aliexpress.com/m_apps/dispute-management/list">Dispute list</a></li>
            <li><a href="https://csp.aliexpress.com/m_apps/dispute-management/list?channelId=9999999">Dispute list that asks for a captcha</a></li>
          </ul>
          <h2>Pages that show no case</h2>
          <ul>
            <li><a href="${orderAddress('17-00000-00000')}">An order page without an order</a></li>
            <li><a href="${orderAddress('17-00000-11111')}">An order page that asks whether you are human</a></li>
          </ul>
        </main>
      </div>
    </body>
  </html>`;
