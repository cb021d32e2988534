import type { Report } from "../report/report";

/** The stacks of a report, each after those that it refers to; of two that may go in any order the first declared goes first. */
export function deploymentOrder({ accounts, resources }: Pick<Report, "accounts" | "resources">): string[] {
  const names = accounts.flatMap(({ stacks }) => stacks.map(({ name }) => name));
  const before = new Map(names.map((name) => [name, new Set<string>()]));
  for (const { type, name, stack } of resources)
    if (type === "pulumi:pulumi:StackReference")
      before.get(stack)?.add(name.slice(name.lastIndexOf("/") + 1));
  const order = new Set<string>();
  const add = (stack: string) => {
    if (order.has(stack) || !before.has(stack)) return;
    // A cycle is a failure of the preview already: here it must only not go on for ever.
    const references = [...(before.get(stack) ?? [])];
    before.get(stack)?.clear();
    references.forEach(add);
    order.add(stack);
  };
  names.forEach(add);
  return [...order];
}
