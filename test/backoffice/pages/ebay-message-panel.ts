import { markup, type Markup } from '../markup.ts';
import type { EbayOrder } from '../state.ts';
import { messageAddress } from './ebay-order.ts';

/** The form in which a seller writes to the buyer; it lives in a frame of the order page. */
export const ebayMessagePanel = (order: EbayOrder, sent?: string): Markup =>
  markup`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Contact buyer</title>
      <link rel="stylesheet" href="/practice/ebay.css" />
    </head>
    <body>
      <h2>Message ${order.buyer.id}</h2>
      <ol>${order.thread.map(({ from, text }) => markup`<li class="m2m-${from}">${text}</li>`)}</ol>
      ${sent !== undefined && markup`<p role="status" id="sent" data-sent="${sent}">Your message was sent.</p>`}
      <form method="post" action="${messageAddress(order)}">
        <label for="msg">Your message</label>
        <textarea id="msg" name="message" rows="6" cols="44" maxlength="2000"></textarea>
        <button type="submit">Send</button>
      </form>
      <script src="/practice/panel.js"></script>
    </body>
  </html>`;

/** What the panel runs: tells the order page what was sent. */
export function panelScript(): void {
  const sent = document.querySelector('#sent')?.getAttribute('data-sent');
  if (typeof sent === 'string' && parent !== window) parent.postMessage({ sent }, location.origin);
}
