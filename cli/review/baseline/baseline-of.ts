import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Io } from "../../terminal/io";
import type { Report } from "../report/report";
import { UserError } from "../../terminal/user-error";
import type { Scope } from "./apply-baseline";
import type { Entry } from "./entry";

export interface BaselineChoice {
  readonly baseline?: string;
  readonly "no-baseline"?: boolean;
}

/** Where a project keeps its baseline unless an option says otherwise. */
export const baselineFile = join(".palisade", "baseline.yaml");

export interface AppliedBaseline {
  readonly accepts: (report: Report) => Report;
  /** What is accepted; undefined where the project has no baseline, or goes without it. */
  readonly entries?: readonly Entry[];
}

/**
 * What the baseline that the options name, or the project's own if it has one, makes of a report. It is read at once, so
 * that a mistake in it is reported before the work is done.
 */
export function baselineOf(
  { baseline: file, "no-baseline": none }: BaselineChoice,
  root: string,
  io: Pick<Io, "cwd" | "now">,
  scope?: Scope,
): AppliedBaseline {
  if (none === true) {
    if (file !== undefined)
      throw new UserError("--baseline and --no-baseline contradict each other; leave one out.");
    return { accepts: unchanged };
  }
  const path = file === undefined ? join(root, baselineFile) : resolve(io.cwd, file);
  if (existsSync(path)) {
    const { readBaseline, withBaseline, dayOf } = loaded();
    const baseline = readBaseline(path);
    if (baseline)
      return {
        accepts: (report) => withBaseline(report, baseline, dayOf(io.now()), scope),
        entries: baseline.accepted,
      };
  }
  if (file !== undefined)
    throw new UserError(
      `--baseline ${file}: there is no such file; palisade baseline --output ${file} writes it.`,
    );
  return { accepts: unchanged };
}

const unchanged = (report: Report): Report => report;

/* eslint-disable @typescript-eslint/no-require-imports -- most projects have none, and zod and yaml cost time */
const loaded = () => ({
  ...(require("./read-baseline") as typeof import("./read-baseline")),
  ...(require("./apply-baseline") as typeof import("./apply-baseline")),
  ...(require("./entry") as typeof import("./entry")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
