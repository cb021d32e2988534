import { html, raw } from "hono/html";

/** Asks before a local sign-out; `form` is the library's, and brings its protection against forged requests. */
export const signOutPage = (form: string) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Sign out (local)</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <h1>Sign out?</h1>
        ${raw(form)}
        <button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button>
        <button type="submit" form="op.logoutForm">Stay signed in</button>
      </body>
    </html>`;
