import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Diff } from "./diff";
import { diffOf, type Side } from "./diff-of";
import type { Engine } from "../preview/engine";
import type { Io } from "../../terminal/io";
import { evaluateChoice, recordsRoot } from "../preview/evaluate-choice";
import { parseSavedPreview, readSavedPreview } from "../saved-preview/read-saved-preview";
import { projectOf } from "../project/project";
import { revisionPreview } from "../revision/revision-preview";
import { savedText } from "../saved-preview/saved-preview";

export interface DiffChoice {
  readonly stack?: readonly string[];
  readonly organization?: string;
  readonly sample?: string;
  readonly program?: string;
  readonly config?: readonly string[];
  readonly "no-cache"?: boolean;
}

/** Previews or reads both sides and compares them; without `head`, the project as it lies there is the newer one. */
export async function diffReport(
  engine: Engine,
  base: string,
  head: string | undefined,
  { stack, organization, sample, program, config, ...given }: DiffChoice,
  io: Io,
): Promise<Diff> {
  const key = randomBytes(32).toString("hex");
  const cache = given["no-cache"] !== true;
  const side = async (name: string | undefined): Promise<Side> => {
    if (name === undefined) {
      const { saved } = await evaluateChoice(engine, { organization, sample, program, config }, io);
      // Through text, as a file would be: nothing is compared that could not be written.
      return { label: "working tree", preview: parseSavedPreview(savedText(saved(key)), "working tree") };
    }
    if (isFile(io.cwd, name)) return { label: name, preview: readSavedPreview(io.cwd, name) };
    const root =
      program === undefined && sample === undefined
        ? projectOf({ organization }, io.cwd).root
        : recordsRoot({ program }, io.cwd);
    const options = { organization, sample, program: program !== undefined, config, cache, key };
    const preview = await revisionPreview(root, name, options, io);
    return { label: name, preview };
  };
  // Both are awaited whatever happens, so that no checkout is left behind by the other one's mistake.
  const [was, is] = await Promise.allSettled([side(base), side(head)]);
  return diffOf(value(was), value(is), stack);
}

function value<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === "rejected") throw settled.reason;
  return settled.value;
}

const isFile = (cwd: string, name: string): boolean =>
  statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isFile() ?? false;
