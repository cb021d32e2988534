import type { Control } from "../policy-packs/controls/model/control";
import type { Settings } from "../policy-packs/controls/model/resource";
import type { Plan, PlannedResource } from "../stacks/preview/plan";

/** A resource that a control requires of an account, or of each of its Regions, and that the plan does not show there. */
export interface Absence {
  readonly control: Control;
  readonly type: string;
  readonly account: string;
  readonly region: string | null;
  /** `undetermined` when it may be there: within a remote component, or where a provider does not say its place. */
  readonly status: "fail" | "undetermined";
  readonly message: string;
}

export interface Absences {
  readonly absent: readonly Absence[];
  /** The control's id once per place that was looked at. */
  readonly checked: readonly string[];
}

/** An account with a stack that could not run is passed over: what that stack would have planned is not missing. */
export function absences(controls: readonly Control[], plan: Plan, settings: Settings): Absences {
  const failed = new Set(plan.failures.map(({ stack }) => stack));
  const accounts = Object.entries(settings.accounts ?? {}).filter(
    ([, { stacks }]) => !stacks.some((stack) => failed.has(stack)),
  );
  const places = controls.flatMap((control) =>
    control.required === undefined
      ? []
      : accounts.flatMap(([account, { name, regions }]) =>
          (control.required?.per === "region" ? regions : [null]).map((region) => ({
            control,
            type: control.required?.type ?? "",
            account,
            accountName: name,
            region,
          })),
        ),
  );
  return {
    checked: places.map(({ control }) => control.id),
    absent: places.flatMap(({ accountName, ...place }): Absence[] => {
      const presence = present(plan, place.type, place.account, place.region);
      if (presence === true) return [];
      const where = `account ${accountName}${place.region === null ? "" : `, ${place.region}`}`;
      return presence === false
        ? [{ ...place, status: "fail", message: `no ${place.type} is planned in ${where}` }]
        : [{ ...place, status: "undetermined", message: `${place.type} in ${where}: ${presence}` }];
    }),
  };
}

/** True, false, or why it cannot be told. */
function present(plan: Plan, type: string, account: string, region: string | null): boolean | string {
  const here = ({ account: at, region: within }: PlannedResource) =>
    at === account && (region === null || within === region);
  const maybeHere = ({ account: at, region: within }: PlannedResource, owner: string) =>
    (at ?? owner) === account && (region === null || within === undefined || within === region);
  let perhaps: string | undefined;
  for (const stack of plan.stacks)
    for (const resource of stack.resources) {
      if (resource.external) continue;
      if (resource.type === type && here(resource)) return true;
      if (!maybeHere(resource, stack.account)) continue;
      if (resource.type === type) perhaps = `the provider of ${resource.name} does not say where it is`;
      else if (resource.opaque) perhaps ??= `it may be inside ${resource.name}, a remote component`;
    }
  return perhaps ?? false;
}
