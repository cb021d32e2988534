import { render } from "hono/jsx/dom";
import type { WebConfig } from "../hosting/web-config";
import { InvitedApp } from "./invited/invited-app";
import { StartPage } from "./start-page";
import { staffSession } from "./staff-session";
import { StaffApp } from "./staff-app";

async function main(app: HTMLElement): Promise<void> {
  if (location.pathname === "/invitation") {
    const secret = location.hash.slice(1);
    // It opens somebody's record: not for the history, nor for who looks over a shoulder.
    history.replaceState(null, "", "/invitation");
    render(<InvitedApp secret={secret} />, app);
    return;
  }
  const config = (await (await fetch("/config.json")).json()) as WebConfig;
  const { session, signIn, signOut, refused } = await staffSession(config);
  render(
    session ? (
      <StaffApp session={session} onSignOut={signOut} />
    ) : (
      <StartPage onSignIn={signIn} refused={refused} />
    ),
    app,
  );
}

/** A fault of our own: better said than a page that seems to work. */
function broken(): void {
  const notice = document.createElement("p");
  notice.className = "notice bad";
  notice.setAttribute("role", "alert");
  notice.textContent = "Something in this page failed: load it again before you go on.";
  if (!document.querySelector("body > .notice")) document.body.prepend(notice);
}

addEventListener("error", broken);
addEventListener("unhandledrejection", broken);

const app = document.getElementById("app");
if (app)
  main(app).catch(() => {
    app.textContent = "This page could not be started: the platform does not answer. Load it again.";
  });
