import { markup, type Markup } from '../markup.ts';

/** The address of an order, but nothing of an order on the page. */
export const noProof: Markup = markup`<html lang="en">
  <head><meta charset="utf-8" /><title>Error page</title></head>
  <body>
    <main><h1>Something went wrong on our end</h1><p>Please try again later. <a href="/sh/ord/">Back to orders</a></p></main>
  </body>
</html>`;

/** A captcha under the address of an order. */
export const captcha: Markup = markup`<html lang="en">
  <head><meta charset="utf-8" /><title>Security measure</title></head>
  <body>
    <main>
      <h1>Please verify yourself to continue</h1>
      <form><label>Type the letters <input name="captcha" /></label><button type="submit">Continue</button></form>
    </main>
  </body>
</html>`;
