import { inspect } from "node:util";
import { exampleGraph, type Example } from "../../../../policy-packs/controls/model/example";
import type { Resource } from "../../../../policy-packs/controls/model/resource";

/** An example as the program that plans it: a `new` for each of its resources. */
export const exampleCode = (example: Example): string =>
  exampleGraph(example).resources.map(statement).join("\n");

function statement({ type, name, props }: Resource): string {
  const [, module, constructor] = /^([\w-]+:\w+)(?:\/\w+)?:(\w+)$/.exec(type) ?? [];
  const made =
    module === undefined ? JSON.stringify(type) : `${module.replace(":", ".")}.${constructor ?? ""}`;
  const args = Object.keys(props).length === 0 ? "" : `, ${literal(props)}`;
  return `new ${made}("${name}"${args});`;
}

/** A value as TypeScript writes it; what is undefined is left out of the program, too, so it is shown as such. */
const literal = (value: unknown): string =>
  inspect(value, {
    depth: null,
    breakLength: 100,
    maxStringLength: null,
    maxArrayLength: null,
    sorted: false,
  });
