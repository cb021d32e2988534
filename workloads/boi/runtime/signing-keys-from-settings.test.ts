import { GetSecretValueCommand, type SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { settingsFrom } from "../platform/settings/settings";
import { signingKeysFrom } from "./signing-keys-from-settings";

const settings = settingsFrom({
  TOKEN_ISSUER: "https://issuer.example",
  TOKEN_CLIENT_ID: "web",
  SIGNING_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:123456789012:secret:signing",
});

function secretsManager(values: Record<string, string | Error>) {
  let asked = 0;
  const send = (command: unknown) => {
    asked += 1;
    const stage = command instanceof GetSecretValueCommand ? (command.input.VersionStage ?? "") : "";
    const value = values[stage] ?? Object.assign(new Error("none"), { name: "ResourceNotFoundException" });
    return value instanceof Error ? Promise.reject(value) : Promise.resolve({ SecretString: value });
  };
  return { client: { send } as unknown as SecretsManagerClient, values, asked: () => asked };
}

const [first, second] = ["1".repeat(43), "2".repeat(43)];

test("a secret is asked for once in five minutes, and its rotation comes into force after them", async () => {
  let now = 0;
  const { client, values, asked } = secretsManager({ AWSCURRENT: first });
  const keys = signingKeysFrom(settings, client, () => now);
  expect(await keys()).toEqual({ current: first });
  Object.assign(values, { AWSCURRENT: second, AWSPREVIOUS: first });
  expect(await keys()).toEqual({ current: first });
  expect(asked()).toBe(2);
  now += 5 * 60_000;
  expect(await keys()).toEqual({ current: second, previous: first });
});

test("a failure is not remembered", async () => {
  const { client, values } = secretsManager({ AWSCURRENT: new Error("denied") });
  const keys = signingKeysFrom(settings, client);
  await expect(keys()).rejects.toThrow("denied");
  values.AWSCURRENT = first;
  expect(await keys()).toEqual({ current: first });
});

test("a secret without a value is an error, not an empty key", async () => {
  await expect(signingKeysFrom(settings, secretsManager({ AWSCURRENT: "" }).client)()).rejects.toThrow(
    /no value/,
  );
});
