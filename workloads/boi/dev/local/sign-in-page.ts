import { html } from "hono/html";
import type { LocalUser } from "./users";

/** The form of the local sign-in; `failed` when what was entered before was wrong. */
export const signInPage = (action: string, users: readonly LocalUser[], failed: boolean) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Sign in (local)</title>
        <style>
          body {
            font: 1rem/1.5 system-ui;
            max-width: 24rem;
            margin: 4rem auto;
          }
          label,
          select,
          input,
          button {
            display: block;
            width: 100%;
            margin-top: 0.5rem;
            font: inherit;
          }
        </style>
      </head>
      <body>
        <h1>Sign in</h1>
        <p>These users are made up, and this page runs on your machine only.</p>
        ${failed ? html`<p role="alert">The password is wrong.</p>` : ""}
        <form method="post" action="${action}">
          <label
            >User
            <select name="login">
              ${users.map(({ login, name }) => html`<option value="${login}">${name}</option>`)}
            </select>
          </label>
          <label
            >Password
            <input type="password" name="password" autocomplete="current-password" required autofocus
          /></label>
          <button>Sign in</button>
        </form>
      </body>
    </html>`;
