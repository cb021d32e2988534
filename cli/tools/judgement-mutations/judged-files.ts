import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";

type ControlFiles = (root: string) => readonly { readonly id: string; readonly file: string }[];

// Plain JavaScript is not compiled: it lies where its source does.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- as the set-up loads it
const { controlFiles } = require(join(packageRoot(), "policy-packs/generate/control-files.js")) as {
  readonly controlFiles: ControlFiles;
};

/** The file of each control, relative to the project. */
export const fileOfControl: ReadonlyMap<string, string> = new Map(
  controlFiles(packageRoot()).map(({ id, file }) => [id, file]),
);
