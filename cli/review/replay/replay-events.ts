import type { Organization } from "../../../accounts/account";
import type { AttachedPolicies } from "../../../accounts/guardrails/reach/attached-policies";
import { replay } from "../../../accounts/guardrails/replay/replay";
import type { Counted, ReplayReport } from "../../../accounts/guardrails/replay/replay-report";
import type { Io } from "../../terminal/io";
import { statusLine } from "../../terminal/progress";
import { eventFiles } from "./event-files";
import { readEvents, type FileFault } from "./read-events";

export interface ReplayedEvents extends ReplayReport {
  readonly files: number;
  /** What could not be read, the first of it by name. */
  readonly faults: readonly FileFault[];
  readonly faultCount: number;
  /** Files of the folders that hold no events. */
  readonly leftOut: readonly Counted[];
}

const mostFaults = 20;

/** Weighs all events of the files by the policies, one after the other: memory holds what is counted, never the events. */
export async function replayEvents(
  organization: Organization,
  before: AttachedPolicies,
  after: AttachedPolicies,
  paths: readonly string[],
  io: Pick<Io, "cwd" | "stderr">,
): Promise<ReplayedEvents> {
  const { files, leftOut } = eventFiles(paths, io.cwd);
  const { accept, report } = replay(organization, before, after);
  const status = statusLine(io.stderr);
  const faults: FileFault[] = [];
  let faultCount = 0;
  for (const [index, file] of files.entries()) {
    status.show(`replaying ${file} (${String(index + 1)} of ${String(files.length)})`);
    await readEvents(file, io.cwd, accept, (fault) => {
      faultCount++;
      if (faults.length < mostFaults) faults.push(fault);
    });
  }
  status.clear();
  return { ...report(), files: files.length, faults, faultCount, leftOut };
}
