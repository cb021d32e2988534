import * as pulumi from "@pulumi/pulumi";
import type { Server } from "../servers";

/**
 * The digest that CI pushed, from the stack's configuration: `pulumi config set --path 'images["boi-filing"]' sha256:...`.
 * Undefined before the first: then the service is planned whole, with a digest that no image has and without a task.
 */
export function digestOf(server: Server): string | undefined {
  const digest = new pulumi.Config().getObject<Readonly<Record<string, unknown>>>("images")?.[server];
  if (digest === undefined) return undefined;
  if (typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest)) return digest;
  throw new pulumi.RunError(
    `configuration images["${server}"] must be an image's digest: sha256: and 64 digits`,
  );
}

/** No image has it, so nothing can start from it. */
export const placeholderDigest = `sha256:${"0".repeat(64)}`;
