import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { finCenAccepts } from "./fincen-accepts";
import { rotate, type RotationEvent } from "./rotate";
import { rotateEntrusted } from "./rotate-entrusted";

const client = new SecretsManagerClient();

/** Each secret has a function of its own; what that one rotates, its environment says. */
export function handler(event: RotationEvent): Promise<void> {
  const { ROTATES, FINCEN_TOKEN_URL: url, FINCEN_SCOPE: scope } = process.env;
  if (ROTATES === "generated") return rotate(event, client);
  if (ROTATES !== "entrusted" || !url || !scope)
    throw new Error('ROTATES must be "generated", or "entrusted" with FINCEN_TOKEN_URL and FINCEN_SCOPE');
  return rotateEntrusted(event, client, (credentials) => finCenAccepts(credentials, { url, scope }));
}
