import type { Determination, Outcome, Step } from "./determination";

interface OutcomeChange {
  readonly from: Outcome;
  readonly to: Outcome;
  /** Another rule was in force; otherwise other answers, or time, made the difference. */
  readonly byRule: boolean;
  /** What came to another result, by clause and text; `before` or `after` is left out where it was not looked at. */
  readonly steps: readonly { readonly text: string; readonly before?: Step; readonly after?: Step }[];
}

/** What became of a company between two determinations; undefined where it has to do the same as before. */
export function outcomeChange(
  before: Pick<Determination, "outcome" | "exemption" | "foreignPooledVehicle" | "ruleSet" | "steps">,
  after: Determination,
): OutcomeChange | undefined {
  if (
    before.outcome === after.outcome &&
    before.exemption === after.exemption &&
    before.foreignPooledVehicle === after.foreignPooledVehicle
  )
    return undefined;
  const texts = new Set([...before.steps, ...after.steps].map(({ text }) => text));
  const steps = [...texts].flatMap((text) => {
    const [was, is] = [before, after].map((each) => each.steps.find((step) => step.text === text));
    return was && is && was.holds === is.holds
      ? []
      : [{ text, ...(was && { before: was }), ...(is && { after: is }) }];
  });
  return { from: before.outcome, to: after.outcome, byRule: before.ruleSet !== after.ruleSet, steps };
}
