import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { AttachedPolicies } from "../../../accounts/guardrails/reach/attached-policies";
import type { Io } from "../../terminal/io";
import { revisionPolicies } from "./revision-policies";
import { readPolicies } from "./read-policies";

export interface BaseOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly organization?: string;
  readonly cache: boolean;
}

/** What a change is compared with: a file or folder that palisade scp show wrote, or else a git revision. */
export const basePolicies = (
  base: string,
  options: BaseOptions,
  io: Io,
): Promise<AttachedPolicies> | AttachedPolicies =>
  statSync(resolve(io.cwd, base), { throwIfNoEntry: false })
    ? readPolicies(base, io.cwd)
    : revisionPolicies(options.root, base, options, io);
