import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { UnknownTokens } from "./unknown-token";

export interface Configuration {
  /** As the SDK wants it: text by full key; structured values as JSON text. */
  readonly values: Readonly<Record<string, string>>;
  readonly secretKeys: readonly string[];
}

/**
 * A stack's configuration file, `Pulumi.<stack>.yaml` in the project's configuration folder. Encrypted values need a
 * passphrase or a KMS call to read, so they become unknown; `{ secure: ... }` that is not ciphertext is kept as a secret.
 */
export function configuration(directory: string, stack: string, tokens: UnknownTokens): Configuration {
  const file = join(directory, `Pulumi.${stack}.yaml`);
  const given = existsSync(file)
    ? (parse(readFileSync(file, "utf8")) as { config?: Record<string, unknown> } | null)
    : null;
  const values: Record<string, string> = {};
  const secretKeys: string[] = [];
  for (const [key, value] of Object.entries(given?.config ?? {})) {
    const secure = secured(value);
    if (secure !== undefined) secretKeys.push(key);
    if (secure !== undefined && ciphertext.test(secure))
      values[key] = tokens.issue(`configuration ${key} is encrypted, and a preview has no key to read it`);
    else values[key] = secure ?? (typeof value === "string" ? value : JSON.stringify(value));
  }
  return { values, secretKeys };
}

const ciphertext = /^(v1:|AQ[A-Za-z0-9+/]{40})/;

const secured = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "secure" in value ? String(value.secure) : undefined;

/** The default provider takes its inputs from the configuration keys of its package. */
export const awsConfiguration = ({ values }: Configuration): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      key.startsWith("aws:") ? [[key.slice("aws:".length), value]] : [],
    ),
  );
