import { lambdaEnvironmentWithoutSecrets } from "./lambda-environment-without-secrets";
import { exampleGraph } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict, statusOf } from "../model/verdicts";

const example = (variables: unknown) => ({
  name: "case",
  resources: [{ type: "aws:lambda/function:Function", props: { environment: { variables } } }],
});

const later = unknown("later");

test.each([
  ["a token in camel case", { apiToken: "abc" }, "fail"],
  ["an API key", { PAYMENT_API_KEY: "abc" }, "fail"],
  ["a numbered secret", { CLIENT_SECRET_2: "abc" }, "fail"],
  ["an access key under an innocent name", { UPLOAD_USER: "AKIAIOSFODNN7EXAMPLE" }, "fail"],
  ["a private key under an innocent name", { CERTIFICATE: "-----BEGIN RSA PRIVATE KEY-----" }, "fail"],
  [
    "a secret's name and length",
    { SECRET_NAME: "db", PASSWORD_MIN_LENGTH: "12", secretArn: "arn:aws:x" },
    "pass",
  ],
  [
    "who issues tokens, and for whom",
    { TOKEN_ISSUER: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_a", TOKEN_AUDIENCE: "boi" },
    "pass",
  ],
  ["a token under an issuer's name", { TOKEN_ISSUER: "https://user:hunter2@issuer.example" }, "fail"],
  ["a path in Parameter Store", { DB_PASSWORD: "/boi/production/db-password" }, "pass"],
  ["an empty password", { DB_PASSWORD: "" }, "pass"],
  ["a switch", { ROTATE_SECRETS: "true", USE_TOKEN: "off" }, "pass"],
  [
    "a word that only begins like one",
    { TOKENIZER_MODE: "fast", KMS_KEY_ID: "1234", PARTITION_KEY: "pk" },
    "pass",
  ],
  ["a URL without a password", { DATABASE_URL: "postgres://db.internal:5432/boi" }, "pass"],
  ["an unknown password", { DB_PASSWORD: later }, "undetermined"],
  ["an unknown connection string", { DATABASE_URL: later }, "undetermined"],
  ["an unknown host", { DB_HOST: later }, "pass"],
  ["a known password beside an unknown one", { A_SECRET: later, B_SECRET: "abc" }, "fail"],
  ["variables that are none", "x", "fail"],
])("%s", (_, variables, expected) => {
  expect(statusOf(lambdaEnvironmentWithoutSecrets, example(variables))).toBe(expected);
});

test("the message names the variable and never the value", () => {
  const verdict = exampleVerdict(
    lambdaEnvironmentWithoutSecrets,
    exampleGraph(example({ DB_PASSWORD: "hunter2" })),
  );
  expect(JSON.stringify(verdict)).toContain("DB_PASSWORD");
  expect(JSON.stringify(verdict)).not.toContain("hunter2");
});
