import { currentType } from "../../../policy-packs/controls/facts/provider-type";
import type { Plan, PlannedResource } from "../../../stacks/preview/plan";
import type { Judgements } from "../judging/collect-findings";
import { startJudging, type JudgingOptions } from "../judging/start-judging";

export interface PlanJudging extends Omit<JudgingOptions, "source" | "onHarmless"> {
  readonly plan: Plan;
}

/** What the controls say of a plan. What exists already and is only read is no one's finding. */
export function judgePlan({ plan, ...options }: PlanJudging): Judgements {
  const planned = new Map<string, PlannedResource>();
  for (const { resources } of plan.stacks)
    for (const resource of resources)
      if (!resource.external) planned.set(resource.urn, underCurrentType(resource));
  const judging = startJudging({ ...options, source: "plan" });
  for (const resource of planned.values()) judging.accept(resource);
  // Whether something is missing can only be said of the whole.
  return judging.finish(options.only === undefined ? plan : undefined);
}

/** A program that uses an old SDK calls some types by names that the provider keeps as aliases. */
function underCurrentType(resource: PlannedResource): PlannedResource {
  const type = currentType(resource.type);
  return type === resource.type ? resource : { ...resource, type };
}
