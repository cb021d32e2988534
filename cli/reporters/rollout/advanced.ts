import type { Advanced } from "../../../accounts/guardrails/rollout/advance";
import type { RolledBack } from "../../../accounts/guardrails/rollout/roll-back";
import { colours, type Style } from "../layout/style";
import { obstacleLines, operationLines, stepLines } from "./text";

/** What came of an attempt to advance, and what to do next. */
export function advancedText(
  advanced: Exclude<Advanced, { readonly mistaken: string }>,
  style: Style,
): string {
  const colour = colours(style);
  if ("gate" in advanced)
    return [
      colour.bold(colour.yellow("The gate is closed:")),
      ...advanced.gate.map((one) => `  - ${one}`),
    ].join("\n");
  if ("obstacles" in advanced)
    return [
      ...obstacleLines(advanced.obstacles, colour),
      colour.bold(colour.red("This must not be rolled out.")),
    ].join("\n");
  if ("step" in advanced)
    return [
      ...stepLines(advanced.step, advanced.step.entered, colour),
      "",
      `The change is in stage ${advanced.step.stage.name}. Commit the record and deploy: pulumi up --stack organization.`,
    ].join("\n");
  if ("finished" in advanced) return "The change is finished: it is what is attached. Commit the record.";
  return `Nothing to do: ${advanced.nothing}.`;
}

export const rolledBackText = ({ operations }: RolledBack): string =>
  [
    "The change is taken back:",
    ...operationLines(operations),
    "",
    "Commit the record and deploy: pulumi up --stack organization. It stays taken back until the next advance.",
  ].join("\n");
