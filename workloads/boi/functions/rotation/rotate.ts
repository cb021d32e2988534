import { randomBytes } from "node:crypto";
import {
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  UpdateSecretVersionStageCommand,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";

/** What Secrets Manager sends to a rotation Lambda (user guide, "Rotation function", four steps). */
export interface RotationEvent {
  readonly Step: string;
  readonly SecretId: string;
  readonly ClientRequestToken: string;
}

/**
 * Rotates a random signing secret that no other system has to know, so `setSecret` has nothing to do. Every step
 * may be repeated: Secrets Manager retries a step whose answer it did not get.
 */
export async function rotate(
  { Step: step, SecretId: id, ClientRequestToken: token }: RotationEvent,
  client: Pick<SecretsManagerClient, "send">,
): Promise<void> {
  const { VersionIdsToStages: stages = {} } = await client.send(new DescribeSecretCommand({ SecretId: id }));
  if (!stages[token]) throw new Error(`version ${token} is not staged for rotation of ${id}`);
  if (stages[token].includes("AWSCURRENT")) return;
  switch (step) {
    case "createSecret":
      if (await pending(id, token, client)) return;
      await client.send(
        new PutSecretValueCommand({
          SecretId: id,
          ClientRequestToken: token,
          SecretString: randomBytes(32).toString("base64url"),
          VersionStages: ["AWSPENDING"],
        }),
      );
      return;
    case "setSecret":
      return;
    case "testSecret":
      if (!/^[\w-]{43}$/.test((await pending(id, token, client)) ?? ""))
        throw new Error(`the pending version of ${id} is not a 32-byte secret`);
      return;
    case "finishSecret": {
      const current = Object.keys(stages).find((version) => stages[version]?.includes("AWSCURRENT"));
      await client.send(
        new UpdateSecretVersionStageCommand({
          SecretId: id,
          VersionStage: "AWSCURRENT",
          MoveToVersionId: token,
          RemoveFromVersionId: current,
        }),
      );
      return;
    }
    default:
      throw new Error(`Secrets Manager asked for an unknown step: ${step}`);
  }
}

async function pending(
  id: string,
  token: string,
  client: Pick<SecretsManagerClient, "send">,
): Promise<string | undefined> {
  try {
    const { SecretString: value } = await client.send(
      new GetSecretValueCommand({ SecretId: id, VersionId: token, VersionStage: "AWSPENDING" }),
    );
    return value;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
