import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type Provider from "oidc-provider" with { "resolution-mode": "import" };
import { oidcConfiguration } from "./oidc-configuration";
import { signInPage } from "./sign-in-page";
import { localPassword, localUsers, type LocalUser } from "./users";

interface LocalOidcProvider {
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

/**
 * The sign-in of a developer's machine, in the place of Cognito: the same tokens to the same checks. Anyone may sign in as
 * anyone here, so it listens on this machine alone and does not start in production.
 */
export async function startOidcProvider({
  port = 0,
  users = localUsers,
  redirectUris = ["http://localhost/", "http://127.0.0.1/"],
}: {
  readonly port?: number;
  readonly users?: readonly LocalUser[];
  readonly redirectUris?: readonly string[];
} = {}): Promise<LocalOidcProvider> {
  if (process.env.NODE_ENV === "production")
    throw new Error("the local sign-in lets anyone in: it does not start with NODE_ENV=production");
  const { default: OidcProvider } = await import("oidc-provider");
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new OidcProvider(issuer, oidcConfiguration(users, redirectUris));
  const protocol = provider.callback();
  server.on("request", (request, response) => {
    const answered = request.url?.startsWith("/sign-in/")
      ? signIn(provider, users, request, response)
      : protocol(request, response);
    answered.catch(() => {
      if (!response.headersSent) response.writeHead(400, { "content-type": "text/plain" });
      response.end("This sign-in is over: start again.");
    });
  });
  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function signIn(
  provider: Provider,
  users: readonly LocalUser[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  let failed = false;
  if (request.method === "POST") {
    const form = new URLSearchParams(await bodyText(request));
    const user = users.find(({ login }) => login === form.get("login"));
    if (user && form.get("password") === localPassword) {
      const login = { accountId: user.id, amr: ["pwd", "mfa"], remember: false };
      // A native client's users are asked for consent each time; they have given it by the form.
      const result = { login, consent: {} };
      await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
      return;
    }
    failed = true;
  }
  response.writeHead(failed ? 401 : 200, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(String(await signInPage(`/sign-in/${uid}`, users, failed)));
}

async function bodyText(request: IncomingMessage): Promise<string> {
  let content = "";
  for await (const chunk of request) {
    content += String(chunk);
    if (content.length > 10_000) throw new Error("the form is too large");
  }
  return content;
}
