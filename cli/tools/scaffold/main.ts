import { packageRoot } from "../../../accounts/package-root";
import { newCommand } from "./new-command";
import { newControl } from "./new-control";
import { newEndpoint } from "./new-endpoint";
import { newStack } from "./new-stack";
import { ScaffoldError, writeScaffold, type Scaffold } from "./scaffold";

interface Kind {
  readonly usage: string;
  readonly scaffold: (root: string, ...args: readonly string[]) => Scaffold;
  /** How many arguments it takes, at least and at most. */
  readonly args: readonly [least: number, most: number];
}

const kinds: Readonly<Record<string, Kind>> = {
  command: { usage: "NAME", args: [1, 1], scaffold: (_, name = "") => newCommand(name) },
  control: {
    usage: "ID CLAUSE",
    args: [2, 2],
    scaffold: (root, id = "", clause = "") => newControl(root, id, clause),
  },
  endpoint: {
    usage: "SERVICE METHOD PATH [VERB]",
    args: [3, 4],
    scaffold: (_, service = "", method = "", path = "", verb?: string) =>
      newEndpoint(service, method, path, verb),
  },
  stack: { usage: "NAME", args: [1, 1], scaffold: (_, name = "") => newStack(name) },
};

/** `npm run new:KIND -- ARGS`: writes the files and says what is left to do. */
export function main(
  [kind = "", ...args]: readonly string[],
  root = packageRoot(),
  print = console.log,
): number {
  const known = kinds[kind];
  if (known === undefined || args.length < known.args[0] || args.length > known.args[1]) {
    for (const [name, { usage }] of Object.entries(kinds)) print(`usage: npm run new:${name} -- ${usage}`);
    return 2;
  }
  try {
    const scaffold = known.scaffold(root, ...args);
    for (const file of writeScaffold(root, scaffold)) print(`wrote ${file}`);
    print(`\nNext:\n${scaffold.next.map((step, index) => `${String(index + 1)}. ${step}`).join("\n")}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ScaffoldError)) throw error;
    print(`new:${kind}: ${error.message}`);
    return 2;
  }
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
