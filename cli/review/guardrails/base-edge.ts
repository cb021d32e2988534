import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { AttachedEdge } from "../../../accounts/guardrails/reach/attached-edge";
import { projectRoot } from "../../../stacks/model/project-root";
import type { Io } from "../../terminal/io";
import { revisionEdge } from "./revision-edge";
import { readEdge } from "./read-edge";

export interface BaseOptions {
  readonly organization?: string;
  readonly cache: boolean;
}

/** What a change is compared with: a file or folder that palisade scp show wrote, or else a git revision. */
export const baseEdge = (base: string, options: BaseOptions, io: Io): Promise<AttachedEdge> | AttachedEdge =>
  statSync(resolve(io.cwd, base), { throwIfNoEntry: false })
    ? readEdge(base, io.cwd)
    : revisionEdge(projectRoot(), base, options, io);
