import type { Control } from "../../../policy-packs/controls/model/control";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import type { Plan, PlannedResource } from "../../../stacks/preview/plan";

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
  const index = indexed(plan);
  return {
    checked: places.map(({ control }) => control.id),
    absent: places.flatMap(({ accountName, ...place }): Absence[] => {
      const presence = present(index, place.type, place.account, place.region);
      if (presence === true) return [];
      const where = `account ${accountName}${place.region === null ? "" : `, ${place.region}`}`;
      return presence === false
        ? [{ ...place, status: "fail", message: `no ${place.type} is planned in ${where}` }]
        : [{ ...place, status: "undetermined", message: `${place.type} in ${where}: ${presence}` }];
    }),
  };
}

interface Placed {
  readonly resource: PlannedResource;
  /** The account that the resource's stack belongs to. */
  readonly owner: string;
}

interface Index {
  readonly byType: ReadonlyMap<string, readonly Placed[]>;
  /** Remote components, which may hold anything. */
  readonly opaque: readonly Placed[];
}

/** A large organization asks for thousands of places: going through all resources for each would be quadratic. */
function indexed({ stacks }: Plan): Index {
  const byType = new Map<string, Placed[]>();
  const opaque: Placed[] = [];
  for (const { account: owner, resources } of stacks)
    for (const resource of resources) {
      if (resource.external) continue;
      const placed = { resource, owner };
      const known = byType.get(resource.type);
      if (known) known.push(placed);
      else byType.set(resource.type, [placed]);
      if (resource.opaque) opaque.push(placed);
    }
  return { byType, opaque };
}

/** True, false, or why it cannot be told. */
function present(
  { byType, opaque }: Index,
  type: string,
  account: string,
  region: string | null,
): boolean | string {
  const maybeHere = ({ resource, owner }: Placed) =>
    (resource.account ?? owner) === account &&
    (region === null || resource.region === undefined || resource.region === region);
  const candidates = (byType.get(type) ?? []).filter(maybeHere);
  if (
    candidates.some(
      ({ resource }) => resource.account === account && (region === null || resource.region === region),
    )
  )
    return true;
  const [unplaced] = candidates;
  if (unplaced) return `the provider of ${unplaced.resource.name} does not say where it is`;
  const within = opaque.find(maybeHere);
  return within ? `it may be inside ${within.resource.name}, a remote component` : false;
}
