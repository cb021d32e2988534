import type { Diff } from "../../review/diff/diff";

/**
 * Everything that a diff says, one line each; of a stack that comes or goes as a whole only how much comes or goes with
 * it.
 */
export function entries(diff: Diff): string[] {
  const whole = new Set(diff.stacks.map(({ stack }) => stack));
  const { notCompared, findings } = diff;
  return [
    ...notCompared.stacks.map(({ side, stack }) => `${side} could not run: ${stack}`),
    ...(notCompared.secrets > 0 ? [`${String(notCompared.secrets)} secrets not compared`] : []),
    ...diff.organization.map(({ path }) => `organization: ${path}`),
    ...diff.accounts.map(
      ({ change, name, from, unit, differences }) =>
        `account ${name} ${change}${from ? ` ${from.unit} → ${unit}` : ""}${paths(differences)}`,
    ),
    ...diff.stacks.map(({ change, stack }) => {
      const own = (list: readonly { readonly stack: string }[]) =>
        list.filter((one) => one.stack === stack).length;
      return `stack ${stack} ${change}: ${String(own(diff.resources))} resources, ${String(own(diff.permissions))} permissions`;
    }),
    ...diff.resources
      .filter(({ stack }) => !whole.has(stack))
      .map(
        ({ change, type, name, differences }) => `${change} ${shortType(type)} ${name}${paths(differences)}`,
      ),
    ...diff.permissions
      .filter(({ stack }) => !whole.has(stack))
      .map(
        ({ change, effect, principal, actions, resources, risk }) =>
          `${change}${effect === "Deny" ? " (Deny)" : ""} ${principal}: ${actions.join(" ")} on ${resources.join(" ")}${risk ? ` [${risk}]` : ""}`,
      ),
    ...findings.new.map(({ control, name }) => `new finding ${control} ${name}`),
    ...findings.worse.map(({ control, name }) => `worse finding ${control} ${name}`),
    ...findings.gone.map(({ control, name, why }) => `gone finding ${control} ${name}: ${why}`),
    ...findings.still.map(({ control, name }) => `still finding ${control} ${name}`),
    ...diff.controls.map(({ change, id }) => `control ${id} ${change}`),
    ...diff.baseline.added.map(({ control, where }) => `baseline + ${control} ${where}`),
    ...diff.baseline.removed.map(({ control, where }) => `baseline - ${control} ${where}`),
  ].sort();
}

const shortType = (type: string): string => type.split(":").at(-1) ?? type;

const paths = (differences: readonly { readonly path: string }[]): string =>
  differences.length === 0 ? "" : ` {${differences.map(({ path }) => path).join(", ")}}`;
