import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CouldNotRun } from "../preview/could-not-run";
import type { Project } from "./project";

/** The Pulumi SDK that a program itself depends on. */
export interface Sdk {
  readonly version: string;
  /** What the Pulumi CLI starts a program with. */
  readonly runner: string;
  /** Whether a program's good end is told to the monitor; older SDKs only end. */
  readonly tellsEnd: boolean;
}

export function sdkOf({ directory, name }: Project): Sdk {
  const find = createRequire(join(directory, "package.json"));
  const root = located(() => dirname(find.resolve("@pulumi/pulumi/package.json")));
  if (root === undefined)
    throw new CouldNotRun(
      `${name}: the Pulumi SDK (@pulumi/pulumi) is not installed for ${directory}: run npm install there`,
    );
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  if (!version.startsWith("3."))
    throw new CouldNotRun(`${name}: it uses @pulumi/pulumi ${version}; only version 3 can be previewed`);
  return {
    version,
    runner: find.resolve("@pulumi/pulumi/cmd/run"),
    tellsEnd: readFileSync(join(root, "runtime", "settings.js"), "utf8").includes("signalAndWaitForShutdown"),
  };
}

function located(find: () => string): string | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
