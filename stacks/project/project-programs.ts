import { join } from "node:path";
import { deferPackages } from "../preview/deferred-packages";
import { CouldNotRun } from "../preview/could-not-run";
import type { Program } from "../model/program";
import { refuseOtherSdk } from "./one-sdk";
import { exportedList } from "./exported-list";
import { projectSettings } from "./project-settings";

/**
 * The programs that a project declares: what `stacks/programs` exports as `programs`, else those of the landing zone. They
 * run in this process, so they must be made with the SDK of this process.
 */
export function projectPrograms(root: string): readonly Program[] {
  deferPackages();
  refuseOtherSdk(root);
  const { programs: configured } = projectSettings(root);
  const declared = exportedList(root, {
    name: "programs",
    configured: configured === undefined ? undefined : join(root, configured),
    usual: join(root, "stacks", "programs"),
    fault: programFault,
  }) as readonly Program[] | undefined;
  if (declared === undefined) return landingZone();
  const twice = declared.find(({ name }, index) => declared.findIndex((one) => one.name === name) !== index);
  if (twice)
    throw new CouldNotRun(`two programs of ${root} have the name ${twice.name}; give one another name`);
  return declared;
}

const programFault = ({ name, stack, run }: Readonly<Record<string, unknown>>): string | undefined => {
  if (typeof name !== "string" || name === "") return "a program needs a name";
  if (typeof stack !== "function")
    return `program ${name} needs stack, a function from an account to a stack's name`;
  return typeof run === "function"
    ? undefined
    : `program ${name} needs run, the function that makes its resources`;
};

function landingZone(): readonly Program[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a project that declares its own may need none of it
  const shipped = require("../programs/landing-zone") as typeof import("../programs/landing-zone");
  return shipped.landingZone();
}
