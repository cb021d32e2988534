import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withheldNote, withoutCredentials } from "./withheld-credentials";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "palisade-home-"));
  mkdirSync(join(home, ".aws"));
});
afterAll(() => rmSync(home, { recursive: true }));

test.each([
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_PROFILE",
  "AWS_ROLE_ARN",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
  "AWS_BEARER_TOKEN_BEDROCK",
  "ARM_CLIENT_SECRET",
  "AZURE_CLIENT_ID",
  "AZURE_FEDERATED_TOKEN_FILE",
  "GOOGLE_CREDENTIALS",
  "CLOUDSDK_AUTH_ACCESS_TOKEN",
  "CLOUDFLARE_API_TOKEN",
  "DIGITALOCEAN_TOKEN",
  "GITHUB_TOKEN",
  "DD_API_KEY",
  "VAULT_TOKEN",
  "PULUMI_ACCESS_TOKEN",
])("%s is withheld", (name) => {
  const { env, withheld } = withoutCredentials({ HOME: "/nowhere", [name]: "x" });
  expect(env).not.toHaveProperty(name);
  expect(withheld).toEqual([name]);
});

test("what is no credential stays, and files with credentials are out of reach", () => {
  const { env, withheld } = withoutCredentials({
    HOME: home,
    AWS_REGION: "eu-west-1",
    DATABASE_PASSWORD: "of the program",
    AZURE_LOCATION: "westeurope",
  });
  expect(env).toMatchObject({
    HOME: home,
    AWS_REGION: "eu-west-1",
    DATABASE_PASSWORD: "of the program",
    AZURE_LOCATION: "westeurope",
    AWS_EC2_METADATA_DISABLED: "true",
  });
  for (const name of ["AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE", "GOOGLE_APPLICATION_CREDENTIALS"])
    expect(env[name]).not.toContain(home);
  expect(withheld).toEqual([join("~", ".aws")]);
  expect(withheldNote(withheld)).toMatch(/^credentials are withheld .*~.\.aws; --with-credentials/);
  expect(withheldNote([])).toBeUndefined();
});
