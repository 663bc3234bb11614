import { page } from '../answer.ts';
import { hoursFrom, usDay } from '../clock.ts';
import { markup } from '../markup.ts';
import type { Site } from './site.ts';

export const STRIPE_DISPUTE = 'du_1QkZpL2eParleyTest000617';

/** A card payment that its owner calls fraudulent: words only, because nobody has described the page. */
export const stripe: Site = {
  hosts: ['dashboard.stripe.com'],
  scripts: {},
  respond: ({ now }, url) => {
    if (url.pathname !== `/disputes/${STRIPE_DISPUTE}`) return undefined;
    const day = (days: number) => usDay(hoursFrom(now, days * 24));
    return page(markup`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Dispute</title>
        <link rel="stylesheet" href="/practice/stripe.css" />
      </head>
      <body>
        <header><a href="/payments">Payments</a> · <a href="/disputes">Disputes</a></header>
        <main>
          <h1>Dispute</h1>
          <p>Needs response</p>
          <dl>
            <dt>Dispute ID</dt><dd>${STRIPE_DISPUTE}</dd>
            <dt>Payment</dt><dd><a href="/payments/pi_3QkZpL2eParleyTest000617">pi_3QkZpL2eParleyTest000617</a></dd>
            <dt>Customer</dt><dd>Linnea Forsberg</dd>
            <dt>Disputed amount</dt><dd>$186.00 USD</dd>
            <dt>Reason</dt><dd>Fraudulent</dd>
            <dt>Disputed on</dt><dd>${day(-3)}</dd>
            <dt>Evidence due by</dt><dd>${day(6)}</dd>
          </dl>
          <label>Message to the customer <textarea id="reply" rows="6" cols="60"></textarea></label>
        </main>
      </body>
    </html>`);
  },
};
