import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  UpdateSecretVersionStageCommand,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import type { RotationEvent } from "./rotate";

/** The label that an operator gives to new credentials: `aws secretsmanager put-secret-value --version-stages STAGED ...`. */
export const staged = "STAGED";

/**
 * Rotates credentials that only their issuer can make. An operator stages what the issuer gave; the rotation tries it
 * with the issuer before it puts it into force. Without anything new it fails, on purpose: the alarm on that is the
 * reminder. Every step may be repeated.
 */
export async function rotateEntrusted(
  { Step: step, SecretId: id, ClientRequestToken: token }: RotationEvent,
  client: Pick<SecretsManagerClient, "send">,
  accepted: (credentials: string) => Promise<boolean>,
): Promise<void> {
  const { VersionIdsToStages: stages = {} } = await client.send(new DescribeSecretCommand({ SecretId: id }));
  if (stages[token]?.includes("AWSCURRENT")) return;
  const versionOf = (stage: string) =>
    Object.keys(stages).find((version) => stages[version]?.includes(stage));
  const value = async (VersionId: string) =>
    (await client.send(new GetSecretValueCommand({ SecretId: id, VersionId }))).SecretString ?? "";
  switch (step) {
    case "createSecret": {
      const source = versionOf(staged);
      if (source === undefined || stages[source]?.includes("AWSCURRENT"))
        throw new Error(`no new credentials are staged for ${id}: put a version with the stage ${staged}`);
      await client.send(
        new PutSecretValueCommand({
          SecretId: id,
          ClientRequestToken: token,
          SecretString: await value(source),
          VersionStages: ["AWSPENDING"],
        }),
      );
      return;
    }
    case "setSecret":
      return;
    case "testSecret":
      if (!(await accepted(await value(token))))
        throw new Error(`the issuer does not accept the staged credentials of ${id}`);
      return;
    case "finishSecret": {
      await client.send(
        new UpdateSecretVersionStageCommand({
          SecretId: id,
          VersionStage: "AWSCURRENT",
          MoveToVersionId: token,
          RemoveFromVersionId: versionOf("AWSCURRENT"),
        }),
      );
      const source = versionOf(staged);
      // Used up: the next rotation wants new ones.
      if (source !== undefined)
        await client.send(
          new UpdateSecretVersionStageCommand({
            SecretId: id,
            VersionStage: staged,
            RemoveFromVersionId: source,
          }),
        );
      return;
    }
    default:
      throw new Error(`Secrets Manager asked for an unknown step: ${step}`);
  }
}
