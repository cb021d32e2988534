import type { WebConfig } from "../../hosting/web-config";
import { challengeOf, newAttempt, type Attempt } from "./pkce";
import { exchangeCode, type Tokens } from "./exchange-code";

const kept = "sign-in";

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The address at which the provider asks who it is. What the answer is checked against stays in this tab. */
export async function authorizationUrl(
  config: WebConfig,
  store: Store,
  { redirectUri, returnTo }: { readonly redirectUri: string; readonly returnTo: string },
): Promise<string> {
  const attempt = newAttempt(returnTo);
  store.setItem(kept, JSON.stringify(attempt));
  const url = new URL(config.authorizationEndpoint);
  const query = {
    response_type: "code",
    client_id: config.clientId,
    redirect_uri: redirectUri,
    scope: config.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await challengeOf(attempt.verifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

type Returned =
  { readonly tokens: Tokens; readonly returnTo: string } | { readonly refused: string } | undefined;

/** What came back by the address, if this is a return from the provider. An attempt is used up by it, good or bad. */
export async function returned(
  config: WebConfig,
  store: Store,
  query: URLSearchParams,
  redirectUri: string,
  send: typeof fetch = fetch,
): Promise<Returned> {
  const [state, code, error] = [query.get("state"), query.get("code"), query.get("error")];
  if (state === null && code === null && error === null) return undefined;
  const attempt = attemptIn(store);
  store.removeItem(kept);
  // An attacker who sends a user here with a code of their own would have them work under another's name.
  if (!attempt || attempt.state !== state)
    return { refused: "This sign-in was not begun in this tab, or is over: sign in again." };
  if (code === null) return { refused: `The sign-in ended without success (${error ?? "no code"}).` };
  const tokens = await exchangeCode(
    config,
    { grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: attempt.verifier },
    send,
  );
  if (!tokens) return { refused: "The sign-in's answer was not accepted: sign in again." };
  if (nonceOf(tokens.idToken) !== attempt.nonce)
    return { refused: "The sign-in's answer belongs to another sign-in: sign in again." };
  return { tokens, returnTo: attempt.returnTo };
}

function attemptIn(store: Store): Attempt | undefined {
  const text = store.getItem(kept);
  return text === null ? undefined : (JSON.parse(text) as Attempt);
}

/** Of a token that came straight from the provider, over TLS: its signature proves nothing more (OpenID Connect Core 3.1.3.7). */
function nonceOf(idToken: string | undefined): unknown {
  try {
    const [, payload = ""] = (idToken ?? "").split(".");
    return (JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { nonce?: unknown }).nonce;
  } catch {
    return undefined;
  }
}
