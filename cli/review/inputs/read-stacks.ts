import type { JudgedStacks } from "../judging/absences";
import type { Declared } from "../judging/declarations";
import type { Inventory } from "./inventory";

/** Whether something is missing from an account can only be said when all of its stacks were given. */
export function readStacks(
  { stacks, required }: Inventory,
  { deployments, settings }: Declared,
): JudgedStacks {
  const isWhole = (declared: readonly string[]) =>
    declared.length > 0 && declared.every((stack) => stacks.has(stack));
  return {
    stacks: [...stacks.keys()].map((name) => ({
      account: deployments.find(({ stack }) => stack === name)?.account.id ?? "",
      resources: required.filter(({ stack }) => stack === name),
    })),
    failures: [],
    wholeAccounts: new Set(
      Object.entries(settings.accounts ?? {}).flatMap(([id, account]) =>
        isWhole(account.stacks) ? [id] : [],
      ),
    ),
  };
}
