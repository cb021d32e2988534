import { settingsFrom } from "./settings";

const good = {
  TOKEN_ISSUER: "https://issuer.example",
  TOKEN_CLIENT_ID: "web",
  SIGNING_SECRET: "s".repeat(32),
};

test("what is not set has safe values", () => {
  expect(settingsFrom({ ...good, PORT: "" })).toMatchObject({
    PORT: 8080,
    TRUSTED_PROXIES: 0,
    ALLOWED_ORIGINS: [],
  });
});

test("lists and limits are read", () => {
  expect(
    settingsFrom({
      ...good,
      ALLOWED_ORIGINS: "https://a.example, https://b.example",
      RATE_LIMIT_USER: "5/10",
    }),
  ).toMatchObject({
    ALLOWED_ORIGINS: ["https://a.example", "https://b.example"],
    RATE_LIMIT_USER: { points: 5, seconds: 10 },
  });
});

test.each<[string, Readonly<Record<string, string | undefined>>, RegExp]>([
  ["no issuer", { TOKEN_ISSUER: undefined }, /TOKEN_ISSUER: is not set/],
  [
    "an issuer without TLS",
    { TOKEN_ISSUER: "http://issuer.example" },
    /TOKEN_ISSUER: must be an https address/,
  ],
  ["no client", { TOKEN_CLIENT_ID: "" }, /TOKEN_CLIENT_ID: is not set/],
  ["no secret", { SIGNING_SECRET: undefined }, /SIGNING_SECRET_ARN: set it or SIGNING_SECRET/],
  ["two secrets", { SIGNING_SECRET_ARN: "arn:aws:secretsmanager:x" }, /not both/],
  ["a short secret", { SIGNING_SECRET: "hunter2" }, /SIGNING_SECRET: must have at least 32/],
  ["a plain secret in production", { NODE_ENV: "production" }, /SIGNING_SECRET: is for local use/],
  ["any origin", { ALLOWED_ORIGINS: "*" }, /must be origins/],
  ["a limit of nothing", { RATE_LIMIT_USER: "0/60" }, /RATE_LIMIT_USER: must be "requests\/seconds"/],
  ["a port that is none", { PORT: "http" }, /PORT: must be a number/],
])("%s is an error that names it and shows no value", (_, changes, message) => {
  const start = () => settingsFrom({ ...good, ...changes });
  expect(start).toThrow(message);
  expect(start).not.toThrow(/hunter2/);
});
