import { markup, type Markup } from '../markup.ts';

/** The address of an order, but nothing of an order on the page. */
export const noProof: Markup = markup`<html lang="en">
  <head><meta charset="utf-8" /><title>Error page</title></head>
  <body>
    <main><h1>Something went wrong on our end</h1><p>Please try again later. <a href="/sh/ord/">Back to orders</a></p></main>
  </body>
</html>`;

/** The same of Amazon: its menu and its session id are there, the order is not. */
export const brokenPage: Markup = markup`<html lang="en">
  <head><meta charset="utf-8" /><title>Sorry! Something went wrong</title></head>
  <body>
    <nav><a href="/gp/guarantee-claims/home.html">A-to-z Guarantee claims</a></nav>
    <input type="hidden" name="session-id" value="140-5550999-1234567" />
    <main><h1>Sorry! Something went wrong on our end.</h1><p>Reference 112-0000000-0000002</p></main>
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

/** The same of Amazon. */
export const humanCheck: Markup = markup`<html lang="en">
  <head><meta charset="utf-8" /><title>Robot Check</title></head>
  <body>
    <main>
      <h1>Enter the characters you see below</h1>
      <form action="/errors/validateCaptcha"><input id="captchacharacters" name="field-keywords" /><button type="submit">Continue</button></form>
    </main>
  </body>
</html>`;

/** A session that has run out: the form to sign in stands under the address of the order. */
export const askForSignIn: Markup = markup`<html lang="en">
  <head><meta charset="utf-8" /><title>Amazon Sign-In</title></head>
  <body>
    <main>
      <h1>Sign in</h1>
      <form name="signIn" method="post" action="https://sellercentral.amazon.com/ap/signin">
        <label for="ap_email">Email</label><input type="email" id="ap_email" name="email" />
        <label for="ap_password">Password</label><input type="password" id="ap_password" name="password" />
        <button type="submit">Sign in</button>
      </form>
      <input type="hidden" name="session-id" value="140-5550999-1234567" />
    </main>
  </body>
</html>`;
