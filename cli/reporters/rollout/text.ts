import { targetText } from "../../../accounts/guardrails/compile/documents-above";
import { lockoutReport } from "../../../accounts/guardrails/lockout/lockout-report";
import {
  overQuotaRemedy,
  describeTargetOverQuota,
} from "../../../accounts/guardrails/rollout/targets-over-quota";
import type { Obstacle } from "../../../accounts/guardrails/rollout/obstacles";
import type { Operation } from "../../../accounts/guardrails/rollout/operation";
import type { Stage } from "../../../accounts/account";
import type { JournalEntry } from "../../../accounts/guardrails/rollout/rollout";
import type { PlanReport, StatusReport } from "../../review/rollout/rollout-report";
import type { StepBlast } from "../../review/rollout/step-blast";
import { plural } from "../../review/report/verdict";
import { colours, type Colours, type Style } from "../layout/style";

export function planText({ inStage, steps, obstacles }: PlanReport, style: Style): string {
  const colour = colours(style);
  const intro =
    inStage === undefined ? [] : [`A change is under way, in stage ${inStage}. What is left:`, ""];
  if (steps.length === 0)
    return [
      ...intro,
      inStage === undefined
        ? "Nothing to roll out: what is declared is what is attached."
        : "Nothing: palisade scp rollout advance finishes it.",
    ].join("\n");
  return [
    ...intro,
    ...steps.flatMap((step, index) => [...stepLines(step, index + 1, colour), ""]),
    ...obstacleLines(obstacles, colour),
    obstacles.length === 0
      ? `${plural(steps.length, "step")}; palisade scp rollout advance enters the ${inStage === undefined ? "first" : "next"}.`
      : colour.bold(colour.red("This must not be rolled out.")),
  ].join("\n");
}

export function stepLines(
  { stage, units, operations, blast }: PlanReport["steps"][number],
  number: number,
  colour: Colours,
): string[] {
  const where = units.map((unit) => (unit === "" ? "the root" : unit)).join(", ");
  return [
    `${String(number)}. ${colour.bold(stage.name)}${where === "" ? "" : `  ${colour.dim(where)}`}`,
    ...operationLines(operations),
    ...(blast ? blastLines(blast) : []),
    `   then: ${gateText(stage)}`,
  ];
}

const blastLines = ({ denied, allowed }: StepBlast): string[] => {
  const line = (what: string, { actions, personas, accounts }: StepBlast["denied"]) =>
    actions === 0
      ? []
      : [
          `   ${what} ${plural(actions, "action")} ${what === "denies" ? "to" : "by"} ${personas.join(", ")} in ${accounts.join(", ")}`,
        ];
  return [...line("denies", denied), ...line("allows", allowed)];
};

export const operationLines = (operations: readonly Operation[]): string[] =>
  operations.map((operation) =>
    [
      `   ${operation.does.padEnd(7)} ${operation.policy}`,
      ...("target" in operation
        ? [`${operation.does === "attach" ? "to" : "from"} ${targetText(operation.target)}`]
        : []),
    ].join(" "),
  );

export function gateText({ gate: { days, approvals, quiet } }: Stage): string {
  const asks = [
    ...(days > 0 ? [`wait ${plural(days, "day")}`] : []),
    ...(approvals > 0 ? [approvals === 1 ? "1 person agrees" : `${String(approvals)} people agree`] : []),
    ...(quiet ? ["CloudTrail shows no call that the change denied"] : []),
  ];
  return [...asks, "no one who must get in is locked out"].join(", ");
}

export const obstacleLines = (obstacles: readonly Obstacle[], colour: Colours): string[] =>
  obstacles.flatMap(({ stage, overQuota, lockouts }) => [
    colour.bold(colour.red(`Stage ${stage} cannot be entered`)),
    ...(overQuota.length > 0 ? [...overQuota.map(describeTargetOverQuota), overQuotaRemedy] : []),
    ...(lockouts.length > 0 ? [lockoutReport(lockouts)] : []),
    "",
  ]);

const states: Readonly<Record<StatusReport["state"], string>> = {
  "nothing recorded":
    "What is attached is not recorded: palisade scp rollout record writes it down, and then changes go by stages.",
  "nothing to do": "What is declared is what is attached.",
  "waiting to begin":
    "What is declared differs from what is attached, and no change is under way: a deployment now would change every account at once. palisade scp rollout advance begins with the first stage.",
  "under way": "A change is under way.",
  "rolled back":
    "The last change was rolled back: what was before is deployed, not what is declared, until palisade scp rollout advance begins another.",
};

const latest = 8;

export function statusText(
  { state, stage, since, unmet, stages, more, journal }: StatusReport,
  style: Style,
): string {
  const colour = colours(style);
  return [
    states[state],
    ...(stages.length > 0 && state !== "nothing to do"
      ? [
          stages
            .map(({ name, entered, left }) =>
              left ? colour.dim(`${name} ✓`) : entered ? colour.bold(`[${name}]`) : name,
            )
            .join(" → "),
        ]
      : []),
    ...(stage && since !== undefined
      ? [
          `In stage ${stage.name} since ${since.slice(0, 16).replace("T", " ")} UTC; before the next: ${gateText(stage)}.`,
          ...unmet.map((one) => `  - ${one}`),
          ...(unmet.length === 0 ? ["The gate is open: palisade scp rollout advance goes on."] : []),
        ]
      : []),
    ...(more && state === "under way"
      ? ["More has been declared meanwhile: it waits for a rollout of its own when this one is finished."]
      : []),
    ...(journal.length > 0 ? ["", ...journal.slice(-latest).map(entryText).map(colour.dim)] : []),
  ].join("\n");
}

export const entryText = ({ at, by, did, stage, approvedBy, note, events }: JournalEntry): string =>
  [
    `${at.slice(0, 16).replace("T", " ")}  ${did}${stage === undefined ? "" : ` ${stage}`} by ${by}`,
    ...(approvedBy ? [`agreed: ${approvedBy.join(", ")}`] : []),
    ...(events
      ? [`${plural(events.read, "event")} read, ${String(events.denied)} denied by the change`]
      : []),
    ...(note === undefined ? [] : [note]),
  ].join("; ");
