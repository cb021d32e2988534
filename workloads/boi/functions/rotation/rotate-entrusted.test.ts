import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  UpdateSecretVersionStageCommand,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { finCenAccepts } from "./fincen-accepts";
import { rotateEntrusted, staged } from "./rotate-entrusted";

/** One secret whose versions behave as in Secrets Manager, where a stage is on one version at a time. */
function secretsManager(versions: Record<string, readonly [value: string, ...stages: string[]]>) {
  const values = new Map(Object.entries(versions).map(([id, [value]]) => [id, value]));
  const stages = new Map(
    Object.entries(versions).map(([id, [, ...labels]]) => [id, new Set<string>(labels)]),
  );
  const send = (command: unknown): Promise<object> => {
    if (command instanceof DescribeSecretCommand)
      return Promise.resolve({
        VersionIdsToStages: Object.fromEntries([...stages].map(([id, set]) => [id, [...set]])),
      });
    if (command instanceof GetSecretValueCommand)
      return Promise.resolve({ SecretString: values.get(command.input.VersionId ?? "") });
    if (command instanceof PutSecretValueCommand) {
      const {
        ClientRequestToken: id = "",
        SecretString: value = "",
        VersionStages: labels = [],
      } = command.input;
      values.set(id, value);
      stages.set(id, new Set(labels));
    }
    if (command instanceof UpdateSecretVersionStageCommand) {
      const { VersionStage: label = "", MoveToVersionId: to, RemoveFromVersionId: from } = command.input;
      stages.get(from ?? "")?.delete(label);
      stages.get(to ?? "")?.add(label);
    }
    return Promise.resolve({});
  };
  return { client: { send } as unknown as SecretsManagerClient, values, stages };
}

const event = (Step: string) => ({ Step, SecretId: "fincen", ClientRequestToken: "new" });
const steps = ["createSecret", "createSecret", "setSecret", "testSecret", "finishSecret", "finishSecret"];
const accepts = (good: string) => (given: string) => Promise.resolve(given === good);

test("what was staged is tried and put in force once, and repeating any step changes nothing", async () => {
  const { client, values, stages } = secretsManager({
    old: ["old", "AWSCURRENT"],
    given: ["fresh", staged],
    new: ["", "AWSPENDING"],
  });
  for (const step of steps) await rotateEntrusted(event(step), client, accepts("fresh"));
  expect(values.get("new")).toBe("fresh");
  expect(stages.get("new")).toContain("AWSCURRENT");
  expect(stages.get("old")).not.toContain("AWSCURRENT");
  expect(stages.get("given")?.size).toBe(0);
});

test("without anything new the rotation fails, which is the reminder", async () => {
  const { client } = secretsManager({ old: ["old", "AWSCURRENT"] });
  await expect(rotateEntrusted(event("createSecret"), client, accepts("x"))).rejects.toThrow(
    /no new credentials/,
  );
});

test("what the issuer refuses is not put in force", async () => {
  const { client, stages } = secretsManager({ old: ["old", "AWSCURRENT"], given: ["typo", staged] });
  await rotateEntrusted(event("createSecret"), client, accepts("fresh"));
  await expect(rotateEntrusted(event("testSecret"), client, accepts("fresh"))).rejects.toThrow(
    /does not accept/,
  );
  expect(stages.get("old")).toContain("AWSCURRENT");
});

const good = JSON.stringify({ clientId: "a", clientSecret: "b" });
const endpoint = { url: "https://iam.fincen.example/token", scope: "BOSS-EFILE" };
const answering = (status: number) => () => Promise.resolve(new Response("{}", { status }));

test.each([
  ["a token", good, 200, true],
  ["a refusal", good, 401, false],
  ["nothing to ask with", "{}", 200, false],
  ["no credentials at all", "secret", 200, false],
])("FinCEN's answer: %s", async (_, text, status, expected) => {
  expect(await finCenAccepts(text, endpoint, answering(status))).toBe(expected);
});

test("when FinCEN is down, it is not known", async () => {
  await expect(finCenAccepts(good, endpoint, answering(503))).rejects.toThrow(/could not say/);
});
