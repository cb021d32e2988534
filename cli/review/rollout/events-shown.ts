import { attachedPolicies } from "../../../accounts/guardrails/reach/attached-policies";
import { attachedAt } from "../../../accounts/guardrails/rollout/attached-at";
import { deniedByChange } from "../../../accounts/guardrails/rollout/denied-by-change";
import { enteredAt } from "../../../accounts/guardrails/rollout/advance";
import { reachedBy } from "../../../accounts/guardrails/rollout/stage-reach";
import { policiesOfAttachments } from "../../../accounts/guardrails/rollout/staged-policies";
import type { CurrentPolicies } from "../guardrails/current-policies";
import type { Io } from "../../terminal/io";
import { statusLine } from "../../terminal/progress";
import { eventFiles } from "../replay/event-files";
import { readEvents } from "../replay/read-events";
import { UserError } from "../../terminal/user-error";

/** What CloudTrail's events say of the accounts that a change has reached, since it entered its stage. */
export async function eventsShown(
  { organization, compiled, rollout }: CurrentPolicies,
  paths: readonly string[],
  io: Pick<Io, "cwd" | "stderr">,
): Promise<{ readonly read: number; readonly denied: number } | undefined> {
  const { change, attached: before } = rollout ?? {};
  if (!rollout || !change || !before || change.entered === 0) return undefined;
  const policiesAt = (entered: number) =>
    attachedPolicies(
      policiesOfAttachments(
        organization,
        compiled,
        attachedAt(organization, { before, after: change.after }, change.stages, entered),
      ),
    );
  const reached = reachedBy(change.stages, change.entered, before.units);
  const { accept, counted } = deniedByChange(
    organization,
    policiesAt(0),
    policiesAt(change.entered),
    enteredAt(rollout),
    organization.accounts.filter(({ unit }) => unit !== "" && reached(unit)).map(({ id }) => id),
  );
  const { files } = eventFiles(paths, io.cwd);
  const status = statusLine(io.stderr);
  const faults: string[] = [];
  for (const file of files) {
    status.show(`reading ${file}`);
    await readEvents(
      file,
      io.cwd,
      accept,
      ({ message, remedy }) => void faults.push(`${file}: ${message}\n    ${remedy}`),
    );
  }
  status.clear();
  // What was not read may hold the very call that matters.
  if (faults.length > 0)
    throw new UserError(
      [`--events: ${faults.length} of what they hold could not be read:`, ...faults.slice(0, 5)].join("\n"),
    );
  return counted();
}
