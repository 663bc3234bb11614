import { germanDay, germanTime, usDay, usTime } from '../clock.ts';
import { markup, type Markup } from '../markup.ts';
import type { EbayRequest } from '../state.ts';
import { orderAddress } from './ebay-order.ts';

const ADDRESSES = {
  return: 'https://www.ebay.de/rtn/Return/ReturnsDetail?returnId=',
  'not-received': 'https://www.ebay.com/res/ItemNotReceived/ViewRequest?id=',
  cancellation: 'https://www.ebay.com/res/cancel/ViewRequest?cancelId=',
};

export const requestAddress = ({ id, kind }: EbayRequest): string => ADDRESSES[kind] + id;

/** A page for one request, of the kind that it is. */
export const requestPage = (request: EbayRequest): Markup =>
  ({
    return: returnRequest,
    'not-received': notReceivedRequest,
    cancellation: cancellationRequest,
  })[request.kind](request);

/** A request for an item that was not received, and how the seller answers it. */
const notReceivedRequest = (request: EbayRequest): Markup =>
  shell(
    'en',
    'Item not received',
    request.manner,
    markup`
    <main id="mainContent">
      <h1>Item not received</h1>
      <p>Request # ${request.id}</p>
      <p>The buyer opened this request on ${usDay(request.openedAt)}.</p>
      ${
        request.answer
          ? markup`<p class="notice">You answered: ${request.answer.what}. The buyer has been told.</p>
            <blockquote id="answer">${request.answer.text}</blockquote>`
          : markup`<p class="notice">Respond by ${usTime(request.respondBy)}</p>
            <p>Let the buyer know where the item is, or refund the order.</p>`
      }
      <dl>
        <dt>Order number</dt><dd><a href="${orderAddress(request.orderId)}">${request.orderId}</a></dd>
        <dt>Buyer</dt><dd><a href="https://www.ebay.com/usr/${request.buyer}">${request.buyer}</a></dd>
        <dt>Item</dt><dd><a href="https://www.ebay.com/itm/${request.item.id}">${request.item.title}</a></dd>
        <dt>Quantity</dt><dd>1</dd>
        <dt>Requested amount</dt><dd>${request.amount}</dd>
        ${request.tracking !== undefined && markup`<dt>Tracking number</dt><dd>${request.tracking}</dd>`}
        ${request.promisedUntil !== undefined && markup`<dt>Estimated delivery</dt><dd>${usDay(request.promisedUntil)}</dd>`}
        <dt>Buyer's comments</dt><dd>${request.comment}</dd>
      </dl>
    </main>
    ${
      !request.answer &&
      form(requestAddress(request), 'Message to the buyer', 'Send', [
        ['tracking', 'I will add tracking or tell where it is'],
        ['refund', 'I refund the order'],
        ['message', 'I have another solution'],
      ])
    }`,
  );

/** A buyer who no longer wants the order. */
const cancellationRequest = (request: EbayRequest): Markup =>
  shell(
    'en',
    'Cancel request',
    request.manner,
    markup`
    <main id="mainContent">
      <h1>Cancellation request</h1>
      <p>Request ID: ${request.id}</p>
      ${request.answer && markup`<p class="notice">You answered: ${request.answer.what}.</p><blockquote id="answer">${request.answer.text}</blockquote>`}
      <dl>
        <dt>Order number</dt><dd>${request.orderId}</dd>
        <dt>Buyer</dt><dd>${request.buyer}</dd>
        <dt>Requested on</dt><dd>${usDay(request.openedAt)}</dd>
        ${!request.answer && markup`<dt>Respond by</dt><dd>${usDay(request.respondBy)}</dd>`}
        <dt>Total</dt><dd>${request.amount}</dd>
        <dt>Buyer's comments</dt><dd>${request.comment}</dd>
      </dl>
    </main>
    ${
      !request.answer &&
      form(requestAddress(request), 'Message to the buyer', 'Send', [
        ['accept', 'I accept the cancellation'],
        ['decline', 'I decline it'],
      ])
    }`,
  );

/** A return request in German, because the item is not as described. */
const returnRequest = (request: EbayRequest): Markup =>
  shell(
    'de',
    'Rückgabe',
    request.manner,
    markup`
    <main id="mainContent">
      <h1>Rückgabe</h1>
      <p>Rückgabenummer: ${request.id}</p>
      <p>Rückgabe angefragt am ${germanDay(request.openedAt)}</p>
      ${
        request.answer
          ? markup`<p class="notice">Ihre Antwort: ${request.answer.what}</p><blockquote id="answer">${request.answer.text}</blockquote>`
          : markup`<p class="notice">Antworten bis ${germanTime(request.respondBy)}</p>`
      }
      <dl>
        <dt>Bestellnummer</dt><dd>${request.orderId}</dd>
        <dt>Käufer</dt><dd><a href="https://www.ebay.de/usr/${request.buyer}">${request.buyer}</a></dd>
        <dt>Artikel</dt><dd><a href="https://www.ebay.de/itm/${request.item.id}">${request.item.title}</a></dd>
        <dt>Anzahl</dt><dd>1</dd>
        <dt>Rückgabegrund</dt><dd>${request.reason}</dd>
        <dt>Erstattungsbetrag</dt><dd>${request.amount}</dd>
        <dt>Kommentar des Käufers</dt><dd>${request.comment}</dd>
      </dl>
    </main>
    ${
      !request.answer &&
      form(requestAddress(request), 'Nachricht an den Käufer', 'Senden', [
        ['accept', 'Rückgabe akzeptieren'],
        ['partial', 'Teilrückerstattung anbieten'],
        ['message', 'Nachricht senden'],
      ])
    }`,
  );

const shell = (
  lang: string,
  title: string,
  manner: EbayRequest['manner'],
  content: Markup,
) => markup`<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <link rel="stylesheet" href="/practice/ebay.css" />
  </head>
  <body>
    <header><a href="https://www.ebay.com/sh/ord/">Seller Hub</a></header>
    ${content}
    ${
      manner &&
      markup`<p>Keys pressed: <output id="keys">0</output> · Drawn: <output id="drawn">0</output></p>
      <script src="/practice/${manner}.js"></script>`
    }
  </body>
</html>`;

const form = (
  action: string,
  label: string,
  send: string,
  ways: readonly (readonly [value: string, text: string])[],
) => markup`<form method="post" action="${action}">
  ${ways.map(([value, text], index) => markup`<label><input type="radio" name="what" value="${value}" ${index === 0 && 'checked'} /> ${text}</label>`)}
  <label for="reply">${label}</label>
  <textarea id="reply" name="message" rows="7" cols="60" maxlength="1000"></textarea>
  <button type="submit">${send}</button>
</form>`;

/** A page that draws itself anew five times a second; the form stays. */
export function restlessScript(): void {
  let drawn = 0;
  setInterval(() => {
    const main = document.querySelector('#mainContent');
    const counter = document.querySelector('#drawn');
    if (main) main.replaceWith(main.cloneNode(true));
    if (counter) counter.textContent = String(++drawn);
  }, 200);
}

/** A page with single-key shortcuts; like careful pages it leaves keys in its own fields alone. */
export function shortcutsScript(): void {
  let pressed = 0;
  document.addEventListener('keydown', ({ key, target }) => {
    if (target instanceof Element && target.matches('input, textarea, [contenteditable]')) return;
    const counter = document.querySelector('#keys');
    if (key === 'j' && counter) counter.textContent = String(++pressed);
  });
}
