import { createHash, randomBytes } from "node:crypto";
import { localClientId } from "./oidc-configuration";
import { localPassword } from "./users";

/**
 * An access token of a local user, got by the same steps as a browser takes: authorization request with PKCE, the form,
 * the code, the exchange. For scripts, tests and load drivers; there is no shortcut in the sign-in itself.
 */
export async function signedInToken(
  issuer: string,
  login: string,
  { password = localPassword, redirectUri = "http://127.0.0.1/" } = {},
): Promise<string> {
  const verifier = randomBytes(32).toString("base64url");
  const state = randomBytes(16).toString("base64url");
  const cookies = new Map<string, string>();
  const visit = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(new URL(url, issuer), {
      ...init,
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  let url = `/authorize?${new URLSearchParams({
    client_id: localClientId,
    response_type: "code",
    scope: "openid api",
    redirect_uri: redirectUri,
    state,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString()}`;
  // To the form, back to the provider, and on to the client: a few steps, or something is wrong.
  for (let step = 0; step < 8; step += 1) {
    const isForm = new URL(url, issuer).pathname.startsWith("/sign-in/");
    const body = new URLSearchParams({ login, password });
    const response = await visit(url, isForm ? { method: "POST", body } : {});
    const next = response.headers.get("location");
    if (next === null)
      throw new Error(
        `signing in as ${login} failed: ${response.status} at ${new URL(url, issuer).pathname}`,
      );
    if (next.startsWith(redirectUri)) {
      const answer = new URL(next).searchParams;
      const code = answer.get("code");
      if (code === null || answer.get("state") !== state)
        throw new Error(
          `signing in as ${login} failed: ${answer.get("error_description") ?? "no code came back"}`,
        );
      return exchanged(issuer, code, verifier, redirectUri);
    }
    url = next;
  }
  throw new Error(`signing in as ${login} failed: too many redirects`);
}

async function exchanged(
  issuer: string,
  code: string,
  verifier: string,
  redirectUri: string,
): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: localClientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  const { access_token: token } = (await response.json()) as { readonly access_token?: string };
  if (token === undefined) throw new Error(`the code was not exchanged: ${response.status}`);
  return token;
}
