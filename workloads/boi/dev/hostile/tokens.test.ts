import { createHmac, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { derivedKey } from "../../platform/identity/signing-keys";
import { testClient, testIssuer } from "../../platform/identity/fixtures/test-issuer";
import { describeDatabase } from "../testing/test-database";
import { refusalFaults } from "./fixtures/refusal-faults";
import { openStage, signingSecret, type Stage } from "./fixtures/stage";

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const seconds = () => Math.floor(Date.now() / 1000);
const minute = 60;

/** Changes the claims of a token that is signed already. */
const changed = (token: string, changes: object) => {
  const [head = "", body = "", signature = ""] = token.split(".");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as object;
  return `${head}.${encoded({ ...claims, ...changes })}.${signature}`;
};
const headed = (token: string, head: object) => `${encoded(head)}.${token.split(".").slice(1).join(".")}`;

/** One read of each service. */
const doors = [
  "/auth/me",
  "/companies",
  "/interests?companyId=7f1c1c5e-0d3c-4b06-8d5e-0d7a3f0a1b2c",
  "/documents?personId=7f1c1c5e-0d3c-4b06-8d5e-0d7a3f0a1b2c",
  "/filings",
  "/imports",
];

describeDatabase("a token", () => {
  let stage: Stage;
  let good: (changes?: object, header?: object) => string;
  beforeAll(async () => {
    stage = await openStage();
    const { ours, issuer } = stage;
    const alice = { tenant: ours.tenant, sub: "preparer-A", sid: "preparer-A", groups: ["preparer"] };
    good = (changes, header) => issuer.issuer.token({ ...alice, ...changes }, { ...header });
  });
  afterAll(() => stage.close());

  const atEveryDoor = async (token: string, status: number) => {
    const found: string[] = [];
    for (const path of doors)
      found.push(...(await refusalFaults(stage, { method: "GET", path, token }, status)));
    return found;
  };

  /** Of our own making, with another key or other claims than ours. */
  const ownToken = (
    changes: object,
    key = derivedKey(signingSecret, "invited person's token").toString("base64"),
    header: object = { alg: "HS256", typ: "JWT" },
  ) => {
    const { tenant, guestId } = stage.ours;
    const claims = {
      iss: "palisade-boi",
      aud: "palisade-boi/invited-person",
      sub: guestId,
      tenant,
      person: guestId,
      iat: seconds(),
      exp: seconds() + 600,
      ...changes,
    };
    const content = `${encoded(header)}.${encoded(claims)}`;
    return `${content}.${createHmac("sha256", key).update(content).digest("base64url")}`;
  };
  const foreign = (changes: object) => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const content = `${encoded({ alg: "RS256", typ: "at+jwt", kid: "first", ...changes })}.${good().split(".")[1] ?? ""}`;
    return `${content}.${sign("sha256", Buffer.from(content), privateKey).toString("base64url")}`;
  };

  test("that is good opens every door", async () => {
    for (const path of doors)
      expect((await stage.send({ method: "GET", path, token: good() })).status).toBe(200);
  });

  test.each<[string, () => string]>([
    ["without a signature, of the algorithm none", () => good({}, { alg: "none" })],
    ["of the algorithm None", () => headed(good(), { alg: "None", typ: "at+jwt", kid: "first" })],
    [
      "of the algorithm NONE, with the good signature",
      () => headed(good(), { alg: "NONE", typ: "at+jwt", kid: "first" }),
    ],
    ["of no algorithm", () => headed(good(), { typ: "at+jwt", kid: "first" })],
    [
      "whose algorithm is no text",
      () => headed(good(), { alg: { x: "ES256" }, typ: "at+jwt", kid: "first" }),
    ],
    ["by HS256 with the public key as its secret", () => good({}, { alg: "HS256" })],
    [
      "by HS256 with the public JWK as its secret",
      () => hmacWith(good(), JSON.stringify(stage.issuer.issuer.keys().keys[0])),
    ],
    ["by HS256 with an empty secret", () => hmacWith(good(), "")],
    ["by HS256 with the issuer's name as its secret", () => hmacWith(good(), stage.issuer.url)],
    [
      "by HS512 with the public key",
      () => headed(hmacWith(good(), "x"), { alg: "HS512", typ: "at+jwt", kid: "first" }),
    ],
    ["by somebody else's RSA key", () => foreign({})],
    ["that brings its own key along", () => foreign({ jwk: jwkOf() })],
    ["that says where its key is", () => foreign({ jku: "http://127.0.0.1:1/jwks.json" })],
    ["that brings a certificate", () => foreign({ x5u: "http://127.0.0.1:1/x.pem", x5c: ["MIIB"] })],
    [
      "of another issuer with a key of the same id",
      () => testIssuer(stage.issuer.url).token({ tenant: stage.ours.tenant }),
    ],
    ["of another issuer's name", () => good({ iss: "http://127.0.0.1:1" })],
    ["of an issuer with a slash more", () => good({ iss: `${stage.issuer.url}/` })],
    ["of an issuer in capital letters", () => good({ iss: stage.issuer.url.toUpperCase() })],
    ["of a list of issuers", () => good({ iss: [stage.issuer.url] })],
    ["of no issuer", () => good({ iss: undefined })],
    ["for another audience", () => good({ aud: "other" })],
    ["for no audience", () => good({ aud: undefined })],
    ["of another client", () => good({ client_id: "other" })],
    ["that is an ID token", () => good({}, { typ: "JWT" })],
    ["that expired a minute ago", () => good({ exp: seconds() - minute })],
    ["that expired just now", () => good({ exp: seconds() - 1 })],
    ["that never expires", () => good({ exp: undefined })],
    ["whose end is no number", () => good({ exp: "2099-01-01" })],
    ["whose end is beyond all numbers", () => good({ exp: null })],
    ["that is not good yet", () => good({ nbf: seconds() + 5 * minute })],
    ["whose tenant was changed", () => changed(good(), { tenant: stage.theirs.tenant })],
    ["whose role was changed", () => changed(good(), { groups: ["administrator"] })],
    ["of two tenants", () => good({ groups: ["preparer", `tenant:${stage.theirs.tenant}`] })],
    ["of a list of tenants", () => good({ tenant: [stage.ours.tenant, stage.theirs.tenant] })],
    ["of a tenant in SQL", () => good({ tenant: `${stage.ours.tenant}'; drop schema boi cascade; --` })],
    ["of a tenant that does not exist", () => good({ tenant: "7f1c1c5e-0d3c-4b06-8d5e-0d7a3f0a1b2c" })],
    ["of no tenant", () => good({ tenant: undefined })],
    ["without a second factor", () => good({ amr: ["pwd"] })],
    ["of two passwords", () => good({ amr: ["pwd", "pwd"] })],
    ["without a subject", () => good({ sub: undefined })],
    ["with line breaks in its subject", () => good({ sub: "a\r\nb" })],
    ["with a subject of 4000 characters", () => good({ sub: "x".repeat(4000) })],
    ["without a session", () => good({ sid: undefined, jti: undefined })],
    ["with an unknown key id", () => good({}, { kid: "unknown" })],
    ["without a key id", () => good({}, { kid: undefined })],
    ["whose key id is a path", () => good({}, { kid: "../../../../dev/null" })],
    ["whose key id is SQL", () => good({}, { kid: "first' or '1'='1" })],
    ["whose key id is a URL", () => good({}, { kid: "http://127.0.0.1:1/key" })],
    ["whose key id is __proto__", () => good({}, { kid: "__proto__" })],
    ["whose key id is a list", () => good({}, { kid: ["first"] })],
    ["whose signature lacks a byte", () => good().slice(0, -2)],
    ["whose signature is in DER", () => derSigned(good())],
    [
      "whose signature is all zeros (CVE-2022-21449)",
      () => good().replace(/[^.]*$/, Buffer.alloc(64).toString("base64url")),
    ],
    ["with five parts", () => `${good()}.x.y`],
    ["with two parts", () => good().split(".").slice(0, 2).join(".")],
    ["of no part", () => "..."],
    [
      "that is no JSON",
      () => `${Buffer.from("{").toString("base64url")}.${Buffer.from("{").toString("base64url")}.x`,
    ],
    [
      "whose claims are a list",
      () => `${good().split(".")[0] ?? ""}.${encoded([])}.${good().split(".")[2] ?? ""}`,
    ],
    [
      "with a critical extension",
      () => headed(good(), { alg: "ES256", typ: "at+jwt", kid: "first", crit: ["b64"], b64: false }),
    ],
    [
      "of ours by another secret",
      () => ownToken({}, derivedKey("other secret", "invited person's token").toString("base64")),
    ],
    [
      "of ours by the key of another purpose",
      () => ownToken({}, derivedKey(signingSecret, "invitation link").toString("base64")),
    ],
    ["of ours by the secret itself", () => ownToken({}, signingSecret)],
    ["of ours that expired", () => ownToken({ iat: seconds() - 900, exp: seconds() - 1 })],
    ["of ours that lasts a year", () => ownToken({ exp: seconds() + 365 * 24 * 3600 })],
    ["of ours from the future", () => ownToken({ iat: seconds() + 3600, exp: seconds() + 3700 })],
    ["of ours with a role", () => ownToken({ roles: ["administrator"] })],
    ["of ours for another audience", () => ownToken({ aud: testClient })],
    ["of ours without a person", () => ownToken({ person: undefined })],
    ["of ours under the algorithm none", () => headed(ownToken({}), { alg: "none", typ: "JWT" })],
    ["of ours by HS384", () => headed(ownToken({}), { alg: "HS384", typ: "JWT" })],
    ["that is the link's secret", () => stage.ours.invitationSecret],
    ["of nine thousand characters", () => "x".repeat(9_000)],
  ])("%s is refused everywhere", async (_, token) => {
    expect(await atEveryDoor(token(), 401)).toEqual([]);
  });

  test.each<[string, (token: string) => Readonly<Record<string, string>>]>([
    ["as Basic", (token) => ({ authorization: `Basic ${token}` })],
    ["without its scheme", (token) => ({ authorization: token })],
    ["twice", (token) => ({ authorization: `Bearer ${token}, Bearer ${token}` })],
    ["in a cookie", (token) => ({ cookie: `access_token=${token}; Authorization=Bearer ${token}` })],
    [
      "in another header",
      (token) => ({ "x-authorization": `Bearer ${token}`, "x-forwarded-authorization": token }),
    ],
    [
      "with a space within",
      (token) => ({ authorization: `Bearer ${token.slice(0, 20)} ${token.slice(20)}` }),
    ],
    ["after a tab", (token) => ({ authorization: `Bearer\t${token}` })],
  ])("that is good and sent %s is refused", async (_, headers) => {
    expect(
      await refusalFaults(stage, { method: "GET", path: "/companies", headers: headers(good()) }, 401),
    ).toEqual([]);
  });

  test.each(["access_token", "token", "authorization", "jwt"])(
    "that is good and sent as the query's %s is refused",
    async (name) => {
      expect(
        await refusalFaults(stage, { method: "GET", path: `/companies?${name}=${good()}` }, 401),
      ).toEqual([]);
    },
  );

  test("of a session that was signed out is refused, and so are all others of that session", async () => {
    const sessions = [good({ sid: "replayed", jti: "1" }), good({ sid: "replayed", jti: "2" })];
    const [first = "", second = ""] = sessions;
    for (const token of sessions)
      expect((await stage.send({ method: "GET", path: "/auth/me", token })).status).toBe(200);
    expect(
      (await stage.send({ method: "DELETE", path: "/auth/sessions/current", token: first })).status,
    ).toBe(204);
    for (const token of [first, second, good({ sid: "replayed", jti: "3" })])
      expect(await atEveryDoor(token, 401)).toEqual([]);
  });

  test("of a user whose sessions an administrator ended is refused", async () => {
    const bobs = good({ sub: "bob", sid: "bobs" });
    await stage.send({ method: "GET", path: "/auth/me", token: bobs });
    await stage.send({
      method: "POST",
      path: "/auth/users/bob/end-sessions",
      token: stage.ours.as("administrator"),
    });
    expect(await atEveryDoor(bobs, 401)).toEqual([]);
  });

  function hmacWith(token: string, secret: string) {
    const content = headed(token, { alg: "HS256", typ: "at+jwt", kid: "first" })
      .split(".")
      .slice(0, 2)
      .join(".");
    return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
  }
  function jwkOf() {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    return createPublicKey(privateKey).export({ format: "jwk" });
  }
  function derSigned(token: string) {
    const raw = Buffer.from(token.split(".")[2] ?? "", "base64url");
    const integer = (bytes: Buffer) => Buffer.concat([Buffer.from([2, bytes.length + 1, 0]), bytes]);
    const both = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
    return token.replace(
      /[^.]*$/,
      Buffer.concat([Buffer.from([0x30, both.length]), both]).toString("base64url"),
    );
  }
});
