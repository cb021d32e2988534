import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CouldNotRun } from "../preview/could-not-run";

/**
 * A program's resources go to the SDK that made them. Were that another copy than the one of this process, nothing of them
 * would be seen.
 */
export function refuseOtherSdk(root: string): void {
  const theirs = sdkFrom(join(root, "package.json"));
  const ours = sdkFrom(__filename);
  if (theirs !== undefined && ours !== undefined && theirs !== ours)
    throw new CouldNotRun(
      `the programs of ${root} use the Pulumi SDK in ${theirs}, and Palisade the one in ${ours}: install Palisade beside it and run that one (npx palisade), or let npm dedupe make one of them`,
    );
}

function sdkFrom(file: string): string | undefined {
  try {
    return dirname(createRequire(file).resolve("@pulumi/pulumi/package.json"));
  } catch {
    return undefined;
  }
}
