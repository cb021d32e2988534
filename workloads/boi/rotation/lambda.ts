import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { rotate, type RotationEvent } from "./rotate";

const client = new SecretsManagerClient();

export const handler = (event: RotationEvent): Promise<void> => rotate(event, client);
