import { join } from "node:path";
import { parseOrganization } from "../../../accounts/organization-files/organization";
import { organizationFolder } from "../../../accounts/project-folder";
import { packageRoot } from "../../../accounts/package-root";
import { generateEvents } from "./generate-events";
import { measure } from "./process/measure";

const count = 500_000;

export interface ReplayRate {
  readonly events: number;
  /** Of one core, unpacking and parsing included; what the command costs without events is taken off. */
  readonly eventsPerSecond: number;
  readonly peakMegabytes: number;
}

/** How fast `palisade scp blast --events` reads files as S3 delivers them. */
export function replayRate(scratch: string): ReplayRate {
  const parsed = parseOrganization(join(packageRoot(), organizationFolder), {});
  if ("problems" in parsed) throw new Error("the sample has problems");
  const events = join(scratch, "events");
  generateEvents(events, parsed.organization.accounts, count);
  const command = ["scp", "blast", "--persona", "developer", "--account", "boi-dev"];
  const [without, with_] = [measure(command), measure([...command, "--events", events])];
  if (with_.exitCode !== 0)
    throw new Error(`the replay ended with exit code ${String(with_.exitCode)}:\n${with_.output}`);
  return {
    events: count,
    eventsPerSecond: Math.round(count / (with_.cpuSeconds - without.cpuSeconds)),
    peakMegabytes: Math.round(with_.peakMegabytes),
  };
}
