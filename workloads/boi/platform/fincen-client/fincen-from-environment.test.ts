import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { finCenFromEnvironment } from "./fincen-from-environment";

/** Answers a token to anybody and remembers who asked. */
function tokenServer(): Promise<{ readonly url: string; readonly asked: string[]; readonly server: Server }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    if (request.url === "/token") {
      asked.push(Buffer.from((request.headers.authorization ?? "").slice(6), "base64").toString());
      response.end(JSON.stringify({ access_token: "t", scope: "x", token_type: "Bearer", expires_in: 3599 }));
    } else response.end(JSON.stringify({ processId: "BOIR230928X6515f3081" }));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server });
    });
  });
}

const environment = (url: string, more: Record<string, string> = {}) => ({
  FINCEN_API_URL: url,
  FINCEN_TOKEN_URL: `${url}/token`,
  FINCEN_SCOPE: "BOSS-EFILE-SANDBOX",
  ...more,
});
const byArn = { FINCEN_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:111122223333:secret:boi/fincen-AbCdEf" };
const reading = (text: () => string) =>
  ({ send: () => Promise.resolve({ SecretString: text() }) }) as unknown as SecretsManagerClient;
const silent = () => undefined;

test("credentials come from Secrets Manager, and rotated ones come into force by themselves", async () => {
  const { url, asked, server } = await tokenServer();
  let now = 0;
  let secret = JSON.stringify({ clientId: "a", clientSecret: "1" });
  const fincen = finCenFromEnvironment(
    environment(url, byArn),
    reading(() => secret),
    () => now,
  )(silent);
  await fincen.processId();
  await fincen.processId();
  expect(asked).toEqual(["a:1"]);
  secret = JSON.stringify({ clientId: "a", clientSecret: "2" });
  now = 6 * 60_000;
  await fincen.processId();
  expect(asked).toEqual(["a:1", "a:2"]);
  server.close();
});

test("credentials that cannot be read are no refusal: the filing waits", async () => {
  const fincen = finCenFromEnvironment(
    environment("https://fincen.example", byArn),
    reading(() => "{}"),
  )(silent);
  await expect(fincen.processId()).rejects.toMatchObject({ kind: "unavailable" });
});

test.each<[string, Record<string, string>]>([
  ["no credentials", {}],
  ["half of them", { FINCEN_CLIENT_ID: "a" }],
  ["both kinds", { ...byArn, FINCEN_CLIENT_ID: "a", FINCEN_CLIENT_SECRET: "b" }],
])("an environment with %s is an error that names what to set", (_, more) => {
  expect(() => finCenFromEnvironment(environment("https://fincen.example", more))).toThrow(
    /FINCEN_SECRET_ARN/,
  );
});
