import { readFileSync } from "node:fs";

export interface ResultProperty {
  readonly name: string;
  readonly isText: boolean;
}

const cache = new Map<string, readonly ResultProperty[]>();

/**
 * The properties that a function's result declares in the SDK's own type file, for a token such as
 * "aws:ec2/getAmi:getAmi"; [] when there is no such file in the packages of
 * `directory`. A plain call must get every one of them, or the program would
 * take a missing property for a fact.
 */
export function resultProperties(token: string, directory = __dirname): readonly ResultProperty[] {
  const key = `${directory}\0${token}`;
  let properties = cache.get(key);
  if (!properties) cache.set(key, (properties = read(token, directory)));
  return properties;
}

function read(token: string, directory: string): readonly ResultProperty[] {
  const [scope, module, name] = token.split(":");
  if (!scope || !module || !name || !/^[\w-]+$/.test(scope) || !/^[\w/-]+$/.test(module)) return [];
  const file = `@pulumi/${scope}/${module.replace(/^index\//, "")}.d.ts`;
  try {
    const text = readFileSync(require.resolve(file, { paths: [directory] }), "utf8");
    const declared = new RegExp(
      `interface ${name[0]?.toUpperCase()}${name.slice(1)}Result \\{([\\s\\S]*?)\\n\\}`,
    ).exec(text);
    return [...(declared?.[1] ?? "").matchAll(/^\s{4}readonly (\w+)\??: (.+);$/gm)].map(
      ([, property = "", type]) => ({
        name: property,
        isText: type === "string",
      }),
    );
  } catch {
    return [];
  }
}
