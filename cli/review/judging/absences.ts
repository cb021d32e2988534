import type { Control } from "../../../policy-packs/controls/model/control";
import type { Resource, Settings } from "../../../policy-packs/controls/model/resource";

/** A resource that a control requires of an account, or of each of its Regions, and that none of its stacks holds there. */
export interface Absence {
  readonly control: Control;
  readonly type: string;
  readonly account: string;
  readonly region: string | null;
  /** `undetermined` when it may be there: within a remote component, or where a provider does not say its scope. */
  readonly status: "fail" | "undetermined";
  readonly message: string;
}

export interface Absences {
  readonly absent: readonly Absence[];
  /** The control's id once per account, or Region of one, that was looked at. */
  readonly checked: readonly string[];
}

/** Everything that was planned or read, as far as it decides whether a required resource is there. */
export interface JudgedStacks {
  readonly stacks: readonly {
    /** Id of the account that the stack belongs to. */
    readonly account: string;
    readonly resources: readonly (Resource & { readonly external: boolean })[];
  }[];
  readonly failures: readonly { readonly stack: string }[];
  /** Ids of the accounts whose stacks were all given; default: every declared account. */
  readonly wholeAccounts?: ReadonlySet<string>;
}

/** An account with a stack that could not run is passed over: what that stack would have planned is not missing. */
export function absences(controls: readonly Control[], judged: JudgedStacks, settings: Settings): Absences {
  const failed = new Set(judged.failures.map(({ stack }) => stack));
  const accounts = Object.entries(settings.accounts ?? {}).filter(
    ([id, { stacks }]) =>
      judged.wholeAccounts?.has(id) !== false && !stacks.some((stack) => failed.has(stack)),
  );
  const scopes = controls.flatMap((control) =>
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
  const index = indexed(judged);
  return {
    checked: scopes.map(({ control }) => control.id),
    absent: scopes.flatMap(({ accountName, ...scope }): Absence[] => {
      const presence = present(index, scope.type, scope.account, scope.region);
      if (presence === true) return [];
      const where = `account ${accountName}${scope.region === null ? "" : `, ${scope.region}`}`;
      return presence === false
        ? [{ ...scope, status: "fail", message: `no ${scope.type} is planned in ${where}` }]
        : [{ ...scope, status: "undetermined", message: `${scope.type} in ${where}: ${presence}` }];
    }),
  };
}

interface OwnedResource {
  readonly resource: Resource;
  /** The account that the resource's stack belongs to. */
  readonly owner: string;
}

interface Index {
  readonly byType: ReadonlyMap<string, readonly OwnedResource[]>;
  /** Remote components, which may hold anything. */
  readonly opaque: readonly OwnedResource[];
}

/** A large organization requires thousands of resources: going through all resources for each would be quadratic. */
function indexed({ stacks }: JudgedStacks): Index {
  const byType = new Map<string, OwnedResource[]>();
  const opaque: OwnedResource[] = [];
  for (const { account: owner, resources } of stacks)
    for (const resource of resources) {
      if (resource.external) continue;
      const owned = { resource, owner };
      const known = byType.get(resource.type);
      if (known) known.push(owned);
      else byType.set(resource.type, [owned]);
      if (resource.opaque) opaque.push(owned);
    }
  return { byType, opaque };
}

/** True, false, or why that cannot be known. */
function present(
  { byType, opaque }: Index,
  type: string,
  account: string,
  region: string | null,
): boolean | string {
  const maybeHere = ({ resource, owner }: OwnedResource) =>
    (resource.account ?? owner) === account &&
    (region === null || resource.region === undefined || resource.region === region);
  const candidates = (byType.get(type) ?? []).filter(maybeHere);
  if (
    candidates.some(
      ({ resource }) => resource.account === account && (region === null || resource.region === region),
    )
  )
    return true;
  const [uncertain] = candidates;
  if (uncertain) return `the provider of ${uncertain.resource.name} does not say where it is`;
  const within = opaque.find(maybeHere);
  return within ? `it may be inside ${within.resource.name}, a remote component` : false;
}
