import { providerAliases, removedTypes } from "./former-types";
import { providerTypes } from "./provider-types";

const typesOf = (modules: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(modules).flatMap(([module, names]) =>
    names.split(" ").map((name) => `aws:${module}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`),
  );

const current: ReadonlySet<string> = new Set(typesOf(providerTypes.modules));
const former: ReadonlySet<string> = new Set(typesOf(removedTypes));
const aliases: ReadonlyMap<string, string> = new Map(Object.entries(providerAliases));

/** Every type of the AWS provider as it is now. */
export const providerTypeNames = (): readonly string[] => [...current];

/** Whether the AWS provider has the type, or had it in a version that programs still use. */
export const isProviderType = (type: string): boolean => current.has(type) || former.has(type);

/**
 * The type by its present name: the provider keeps former names as aliases, and Pulumi YAML takes `aws:s3:Bucket` for
 * `aws:s3/bucket:Bucket`. Whatever is neither stays as it is.
 */
export function currentType(type: string): string {
  if (!type.startsWith("aws:") || current.has(type)) return type;
  const alias = aliases.get(type);
  if (alias !== undefined) return alias;
  const [, module, name] = /^aws:([a-z0-9]+):([A-Z]\w*)$/.exec(type) ?? [];
  if (module === undefined || name === undefined) return type;
  const full = `aws:${module}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`;
  return current.has(full) ? full : type;
}
