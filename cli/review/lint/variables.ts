import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../terminal/user-error";

/** Values for placeholders: NAME=VALUE, or a JSON file of them, as often as they are given. */
export function variablesOf(given: readonly string[], cwd: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of given)
    for (const [name, value] of pairs(one, cwd)) {
      if (found.has(name)) throw new UserError(`--variables: ${name} is given twice; delete one of them.`);
      found.set(name, value);
    }
  return found;
}

function pairs(given: string, cwd: string): readonly (readonly [string, string])[] {
  const file = resolve(cwd, given);
  const equals = given.indexOf("=");
  if (equals > 0 && !existsSync(file)) return [[bare(given.slice(0, equals)), given.slice(equals + 1)]];
  if (!existsSync(file))
    throw new UserError(
      `--variables ${given}: write NAME=VALUE, or the name of a JSON file {"NAME": "VALUE"}.`,
    );
  const values = parsed(readFileSync(file, "utf8"));
  if (values) return Object.entries(values).map(([name, value]) => [bare(name), value]);
  throw new UserError(`--variables ${given}: the file must be a JSON object of strings: {"NAME": "VALUE"}.`);
}

function parsed(text: string): Readonly<Record<string, string>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const object = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!object || Object.values(value).some((one) => typeof one !== "string")) return undefined;
    return value as Readonly<Record<string, string>>;
  } catch {
    return undefined;
  }
}

/** A placeholder's name without the brackets that the policy writes around it. */
const bare = (name: string): string => name.replace(/^(\$?\{|<|\[)(.*)[}>\]]$/, "$2").trim();
