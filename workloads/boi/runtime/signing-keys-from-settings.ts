import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { SigningKeys, SigningSecrets } from "../platform/identity/signing-keys";
import type { Settings } from "../platform/settings/settings";

/** How soon a rotated secret comes into force here; the one before it is accepted for much longer. */
const keptFor = 5 * 60_000;

/** From Secrets Manager by its ARN, or from the environment on a developer's machine. */
export function signingKeysFrom(
  {
    SIGNING_SECRET_ARN: arn,
    SIGNING_SECRET: current,
    SIGNING_SECRET_PREVIOUS: previous,
  }: Partial<Pick<Settings, "SIGNING_SECRET_ARN" | "SIGNING_SECRET" | "SIGNING_SECRET_PREVIOUS">>,
  client: Pick<SecretsManagerClient, "send"> = new SecretsManagerClient(),
  now: () => number = Date.now,
): SigningKeys {
  if (arn === undefined) {
    if (current === undefined) throw new Error("SIGNING_SECRET_ARN or SIGNING_SECRET must be set");
    return () => Promise.resolve({ current, ...(previous !== undefined && { previous }) });
  }
  let held: { readonly secrets: Promise<SigningSecrets>; readonly at: number } | undefined;
  return () => {
    if (held && now() - held.at < keptFor) return held.secrets;
    const secrets = read(client, arn);
    const mine = { secrets, at: now() };
    held = mine;
    // A failure is not kept: the next request asks again.
    secrets.catch(() => {
      if (held === mine) held = undefined;
    });
    return secrets;
  };
}

async function read(client: Pick<SecretsManagerClient, "send">, arn: string): Promise<SigningSecrets> {
  const [current, previous] = await Promise.all([
    value(client, arn, "AWSCURRENT"),
    // There is none before the first rotation.
    value(client, arn, "AWSPREVIOUS").catch((error: unknown) => {
      if (error instanceof Error && error.name === "ResourceNotFoundException") return undefined;
      throw error;
    }),
  ]);
  if (current === undefined || current.length < 32)
    throw new Error("the signing secret has no value of 32 characters");
  return { current, ...(previous !== undefined && previous.length >= 32 && { previous }) };
}

async function value(
  client: Pick<SecretsManagerClient, "send">,
  arn: string,
  stage: string,
): Promise<string | undefined> {
  const { SecretString } = await client.send(
    new GetSecretValueCommand({ SecretId: arn, VersionStage: stage }),
  );
  return SecretString;
}
