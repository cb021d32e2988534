import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../preview/values/urn";

/**
 * Values for the outputs that a resource type declares and that no one can work out, so that a program which uses one
 * gets something of the right type. They say what they are: text begins with "simulated-".
 */
export const declaredOutputs = (
  type: string,
  seed: string,
  searched: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    declarations(type, searched).flatMap(([name, declared]) => {
      const value = simulated(name, declared, seed);
      return value === undefined ? [] : [[name, value]];
    }),
  );

function simulated(name: string, declared: string, seed: string): unknown {
  if (declared.includes("undefined")) return undefined;
  if (declared === "string") return `simulated-${name}-${digest(seed, name).slice(0, 8)}`;
  if (declared === "number") return 1;
  if (declared === "boolean") return false;
  return declared.endsWith("[]") ? [] : undefined;
}

/** The outputs in the SDK's own type file, such as `readonly address: pulumi.Output<string>;`. */
function declarations(type: string, searched: readonly string[]): [string, string][] {
  const [scope = "", module = "", name = ""] = type.split(":");
  if (![scope, module, name].every((part) => /^[\w/.-]+$/.test(part) && !part.includes(".."))) return [];
  const own = `${name[0]?.toLowerCase() ?? ""}${name.slice(1)}.d.ts`;
  const path = module.replace(/^index\/?/, "");
  for (const from of searched)
    // "aws:rds/instance:Instance" is rds/instance.d.ts, "kubernetes:apps/v1:Deployment" apps/v1/deployment.d.ts.
    for (const inside of [`${path}.d.ts`, join(path, own)]) {
      const file = join(from, "node_modules", "@pulumi", scope, inside);
      if (!existsSync(file)) continue;
      const text = readFileSync(file, "utf8");
      const body = new RegExp(`declare class ${name} extends [\\s\\S]*?\\n}`).exec(text)?.[0] ?? "";
      return [...body.matchAll(/^ {4}readonly (\w+): pulumi\.Output<(.+)>;$/gm)].map(
        ([, output = "", declared = ""]) => [output, declared],
      );
    }
  return [];
}
