import type { Plan } from "../../../stacks/preview/plan";
import type { Deployment } from "../../../stacks/model/program";

/** A stack of which the engine says nothing, neither a plan nor a failure, was never judged: it must not look clean. */
export function withoutGaps(
  plan: Plan,
  deployments: readonly Deployment[],
  only: readonly string[] | undefined,
): Plan {
  const reported = new Set([...plan.stacks, ...plan.failures].map(({ stack }) => stack));
  const gaps = deployments.filter(({ stack }) => (only?.includes(stack) ?? true) && !reported.has(stack));
  if (gaps.length === 0) return plan;
  const message = "the preview ended with neither a plan nor an error of it";
  return { ...plan, failures: [...plan.failures, ...gaps.map(({ stack }) => ({ stack, message }))] };
}
