import type { WebConfig } from "../../hosting/web-config";
import { authorizationUrl, returned } from "./authorization";
import { challengeOf } from "./pkce";
import { tokenKeeper } from "./token-keeper";

const config: WebConfig = {
  authorizationEndpoint: "https://sign-in.example/authorize",
  tokenEndpoint: "https://sign-in.example/token",
  signOut: "https://sign-in.example/logout",
  clientId: "boi-web",
  scope: "openid",
};
const redirectUri = "https://boi.example/";

const storage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
};

const idToken = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.y`;

/** A token endpoint that gives the prepared answer, and keeps what it was asked. */
function endpoint(answer: object, status = 200) {
  const asked: URLSearchParams[] = [];
  const send = ((_: string, { body }: { body: URLSearchParams }) => {
    asked.push(body);
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  }) as unknown as typeof fetch;
  return { asked, send };
}

async function begun() {
  const store = storage();
  const url = new URL(await authorizationUrl(config, store, { redirectUri, returnTo: "#/dead-letters" }));
  return { store, sent: url.searchParams };
}

test("the challenge of a verifier is that of RFC 7636, appendix B", async () => {
  expect(await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  );
});

test("a sign-in that comes back is exchanged with the verifier of its challenge, once", async () => {
  const { store, sent } = await begun();
  expect(Object.fromEntries(sent)).toMatchObject({
    response_type: "code",
    client_id: "boi-web",
    redirect_uri: redirectUri,
    scope: "openid",
    code_challenge_method: "S256",
  });
  const { asked, send } = endpoint({
    access_token: "access",
    expires_in: 600,
    id_token: idToken({ nonce: sent.get("nonce") }),
  });
  const query = new URLSearchParams({ code: "the-code", state: sent.get("state") ?? "" });
  expect(await returned(config, store, query, redirectUri, send)).toEqual({
    tokens: expect.objectContaining({ accessToken: "access", expiresInSeconds: 600 }) as object,
    returnTo: "#/dead-letters",
  });
  expect(await challengeOf(asked[0]?.get("code_verifier") ?? "")).toBe(sent.get("code_challenge"));
  expect(store.kept.size).toBe(0);
  expect(await returned(config, store, query, redirectUri, send)).toMatchObject({
    refused: expect.stringContaining("not begun in this tab") as string,
  });
  expect(asked).toHaveLength(1);
});

test.each([
  ["another state", { state: "forged", code: "c" }, {}, /not begun in this tab/],
  ["no code", { error: "access_denied" }, {}, /access_denied/],
  ["a code that is refused", { code: "c" }, { status: 400 }, /not accepted/],
  ["another sign-in's token", { code: "c" }, { nonce: "another" }, /another sign-in/],
  ["no identity", { code: "c" }, { nonce: undefined }, /another sign-in/],
])("%s signs no one in", async (_, query, given, message) => {
  const { status = 200, ...claims } = given as { status?: number; nonce?: string };
  const { store, sent } = await begun();
  const { send } = endpoint({ access_token: "access", id_token: idToken(claims) }, status);
  const back = new URLSearchParams({ state: sent.get("state") ?? "", ...query });
  expect(await returned(config, store, back, redirectUri, send)).toEqual({
    refused: expect.stringMatching(message) as string,
  });
});

test("an address that is no return asks nothing", async () => {
  expect(await returned(config, storage(), new URLSearchParams(), redirectUri)).toBeUndefined();
});

test("a token is renewed shortly before its end, once for all who ask, and kept when that is refused", async () => {
  let time = 0;
  const renewals: string[] = [];
  const token = tokenKeeper(
    { accessToken: "first", refreshToken: "r", expiresInSeconds: 600 },
    (refreshToken) => {
      renewals.push(refreshToken);
      return Promise.resolve(
        renewals.length === 1 ? { accessToken: "second", expiresInSeconds: 600 } : undefined,
      );
    },
    () => time,
  );
  expect(await token()).toBe("first");
  time = 575_000;
  expect(await Promise.all([token(), token()])).toEqual(["second", "second"]);
  expect(renewals).toEqual(["r"]);
  time += 575_000;
  expect(await token()).toBe("second");
  expect(renewals).toEqual(["r", "r"]);
});

test("without a refresh token the first one is given out to its end and beyond", async () => {
  const token = tokenKeeper({ accessToken: "only", expiresInSeconds: 1 }, () => Promise.reject(new Error()));
  expect(await token()).toBe("only");
});
