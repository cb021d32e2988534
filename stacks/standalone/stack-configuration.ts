import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { Configuration } from "../preview/configuration";
import { CouldNotRun } from "../preview/could-not-run";
import type { SourcePosition } from "../preview/plan";
import type { UnknownTokens } from "../preview/unknown-token";
import { rememberSecret, type Wire } from "../preview/wire";
import type { Decrypt } from "./passphrase";
import type { Project } from "./project";
import { keyPosition, readPulumiYaml } from "./read-pulumi-yaml";

export interface StackConfigurationOptions {
  readonly stack: string;
  /** Further values, as in `--config key=value`; they win. */
  readonly given: readonly string[];
  readonly tokens: UnknownTokens;
  readonly decrypter: (salt: string | undefined) => Decrypt | undefined;
}

export interface StackConfiguration extends Configuration {
  readonly notes: readonly string[];
  /** What the project declares, gives no value for, and the stack neither. */
  readonly missing: readonly MissingConfiguration[];
}

export interface MissingConfiguration {
  /** With its namespace. */
  readonly key: string;
  /** Where it is declared or required. */
  readonly source?: SourcePosition;
}

/** What a program reads through `pulumi.Config`: the stack's file, the project's values and defaults, and what is given. */
export function stackConfiguration(of: Project, options: StackConfigurationOptions): StackConfiguration {
  const { stack, given, tokens } = options;
  const file = ["yaml", "yml", "json"]
    .map((extension) => join(of.configurationDirectory, `Pulumi.${stack}.${extension}`))
    .find((path) => existsSync(path));
  const content = (file === undefined ? {} : (readPulumiYaml(file) ?? {})) as StackFile;
  if (file !== undefined && !isRecord(content.config ?? {}))
    throw new CouldNotRun(`${file}: config must be a map of keys and values`);
  const decrypt = options.decrypter(content.encryptionsalt);
  const values = new Map<string, string>();
  const secretKeys = new Set<string>();
  const put = (key: string, value: unknown, secret: boolean) => {
    values.set(key, configurationText(value));
    if (secret) secretKeys.add(key);
  };

  for (const [key, value] of Object.entries(content.config ?? {})) {
    const full = fullKey(of.name, key);
    const opened = open(
      value,
      (sealed) =>
        decrypt?.(sealed) ??
        tokens.issue(
          `configuration ${full} is encrypted, and a preview has no key to read it (--config ${key}=VALUE gives it a value)`,
        ),
    );
    put(full, opened.value, opened.secret);
  }
  for (const [key, value] of given.map(assignment)) put(fullKey(of.name, key), value, false);

  const missing: MissingConfiguration[] = [];
  for (const [key, declared] of Object.entries(of.configuration)) {
    const full = fullKey(of.name, key);
    const { fallback, secret } = declaration(declared);
    if (values.has(full)) {
      if (secret) secretKeys.add(full);
    } else if (fallback !== undefined) put(full, fallback, secret);
    else if (full.startsWith(`${of.name}:`))
      missing.push({ key: full, source: keyPosition(of.file, ["config", key]) });
  }
  const offered: string[] = [];
  for (const [key, { value, secret }] of Object.entries(of.templateDefaults)) {
    const full = fullKey(of.name, key);
    if (values.has(full)) continue;
    put(full, value, secret);
    offered.push(secret ? key : `${key}=${configurationText(value)}`);
  }
  const notes = [
    ...(content.environment === undefined
      ? []
      : [
          `stack ${stack} takes configuration from environments of the Pulumi service, which a preview does not ask; --config KEY=VALUE gives it`,
        ]),
    ...(offered.length === 0
      ? []
      : [
          `stack ${stack} has no value for ${offered.join(", ")}: the template's defaults in ${basename(of.file)} are taken`,
        ]),
  ];
  return {
    values: Object.fromEntries(values),
    secretKeys: [...secretKeys],
    notes,
    // The template may have had a value.
    missing: missing.filter(({ key }) => !values.has(key)),
  };
}

interface StackFile {
  readonly config?: Record<string, unknown>;
  readonly encryptionsalt?: string;
  /** Environments of Pulumi's cloud service that bring further values. */
  readonly environment?: unknown;
}

/** A key without a namespace is the project's; "project:config:key" is an old way to write "project:key". */
function fullKey(project: string, key: string): string {
  const parts = key.split(":");
  if (parts.length === 1) return `${project}:${key}`;
  return parts.length === 3 && parts[1] === "config" ? `${parts[0] ?? ""}:${parts[2] ?? ""}` : key;
}

function assignment(given: string): [string, string] {
  const at = given.indexOf("=");
  if (at < 1)
    throw new CouldNotRun(`--config ${given}: must be KEY=VALUE, as in --config aws:region=us-west-2`);
  return [given.slice(0, at), given.slice(at + 1)];
}

/** A value of the project: written plainly, or with its type and a value or default. */
function declaration(declared: unknown): { readonly fallback: unknown; readonly secret: boolean } {
  if (!isRecord(declared)) return { fallback: declared ?? undefined, secret: false };
  return { fallback: declared.default ?? declared.value ?? undefined, secret: declared.secret === true };
}

/** Takes every `{ secure: ... }`, at whatever depth, out of its wrapper. */
function open(value: unknown, unsealed: (sealed: string) => string): { value: unknown; secret: boolean } {
  if (isRecord(value) && Object.keys(value).length === 1 && "secure" in value)
    return { value: unsealed(String(value.secure)), secret: true };
  if (typeof value !== "object" || value === null) return { value, secret: false };
  const inner = Object.entries(value).map(([key, part]) => [key, open(part, unsealed)] as const);
  return {
    value: Array.isArray(value)
      ? inner.map(([, part]) => part.value)
      : Object.fromEntries(inner.map(([key, part]) => [key, part.value])),
    secret: inner.some(([, part]) => part.secret),
  };
}

function configurationText(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : JSON.stringify(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A secret of the configuration: the text itself, and where it is JSON the values within. */
export function rememberConfigured(secret: string, wire: Wire): void {
  rememberSecret(secret, wire);
  try {
    rememberSecret(JSON.parse(secret), wire);
  } catch {
    // It is plain text.
  }
}
