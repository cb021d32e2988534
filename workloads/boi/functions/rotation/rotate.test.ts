import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  UpdateSecretVersionStageCommand,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { rotate } from "./rotate";

/** One secret with its versions, behaving as Secrets Manager does for the four calls that a rotation makes. */
function secretsManager() {
  const values = new Map([["old", "o".repeat(43)]]);
  const stages = new Map([
    ["old", new Set(["AWSCURRENT"])],
    ["new", new Set(["AWSPENDING"])],
  ]);
  const send = (command: unknown): Promise<object> => {
    if (command instanceof DescribeSecretCommand)
      return Promise.resolve({
        VersionIdsToStages: Object.fromEntries([...stages].map(([id, set]) => [id, [...set]])),
      });
    if (command instanceof GetSecretValueCommand) {
      const value = values.get(command.input.VersionId ?? "");
      return value === undefined
        ? Promise.reject(new ResourceNotFoundException({ message: "no value", $metadata: {} }))
        : Promise.resolve({ SecretString: value });
    }
    if (command instanceof PutSecretValueCommand)
      values.set(command.input.ClientRequestToken ?? "", command.input.SecretString ?? "");
    if (command instanceof UpdateSecretVersionStageCommand) {
      stages.get(command.input.RemoveFromVersionId ?? "")?.delete("AWSCURRENT");
      stages.get(command.input.MoveToVersionId ?? "")?.add("AWSCURRENT");
    }
    return Promise.resolve({});
  };
  return { client: { send } as unknown as SecretsManagerClient, values, stages };
}

const event = (Step: string, ClientRequestToken = "new") => ({
  Step,
  SecretId: "signing",
  ClientRequestToken,
});

test("four steps put a new random secret in force, and repeating any of them changes nothing", async () => {
  const { client, values, stages } = secretsManager();
  for (const step of [
    "createSecret",
    "createSecret",
    "setSecret",
    "testSecret",
    "finishSecret",
    "finishSecret",
  ])
    await rotate(event(step), client);
  expect(values.get("new")).toMatch(/^[\w-]{43}$/);
  expect(values.get("new")).not.toBe(values.get("old"));
  expect(stages.get("new")).toContain("AWSCURRENT");
  expect(stages.get("old")).not.toContain("AWSCURRENT");
});

test("a repeated creation keeps the value of the first", async () => {
  const { client, values } = secretsManager();
  await rotate(event("createSecret"), client);
  const first = values.get("new");
  await rotate(event("createSecret"), client);
  expect(values.get("new")).toBe(first);
});

test.each([
  ["a version that is not staged", event("createSecret", "stray"), /not staged/],
  ["an unknown step", event("destroySecret"), /unknown step/],
  ["a test before there is a value", event("testSecret"), /not a 32-byte secret/],
])("%s is an error", async (_, given, message) => {
  await expect(rotate(given, secretsManager().client)).rejects.toThrow(message);
});
