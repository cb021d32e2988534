import type { PlannedResource } from "../../../stacks/preview/plan";
import type { ReportedResource } from "../report/report";
import type { About } from "../judging/judge-resources";
import type { Subject } from "./subject";

export interface SeenStack {
  readonly name: string;
  /** The Pulumi project, or what stands for it. */
  readonly project: string;
  resources: number;
  readonly regions: Set<string>;
  /** How many of its resources lie in each account. */
  readonly accounts: Map<string, number>;
}

/** What the input held, as far as reports and presence rules need it. */
export interface Seen {
  readonly stacks: ReadonlyMap<string, SeenStack>;
  readonly resources: readonly ReportedResource[];
  /** Of the types that controls require of every account. */
  readonly required: readonly PlannedResource[];
  add(about: About, project: string, more?: Pick<Subject, "protect" | "judged">): void;
  require(subject: Subject): void;
}

export function seen(): Seen {
  const stacks = new Map<string, SeenStack>();
  const resources: ReportedResource[] = [];
  const required: PlannedResource[] = [];
  return {
    stacks,
    resources,
    required,
    add(about, project, { protect, judged } = { protect: false, judged: true }) {
      const { urn, type, name, stack, account, region } = about;
      let at = stacks.get(stack);
      if (!at)
        stacks.set(
          stack,
          (at = { name: stack, project, resources: 0, regions: new Set(), accounts: new Map() }),
        );
      at.resources++;
      if (region !== undefined) at.regions.add(region);
      if (account !== undefined) at.accounts.set(account, (at.accounts.get(account) ?? 0) + 1);
      resources.push({
        urn,
        type,
        name,
        stack,
        account: account ?? null,
        region: region ?? null,
        parent: null,
        source: null,
        opaque: false,
        external: !judged,
        imports: null,
        protect,
      });
    },
    require({ resource, protect }) {
      required.push({
        ...resource,
        ...{
          custom: true,
          opaque: resource.opaque === true,
          external: false,
          protect,
          aliases: [],
          ignoreChanges: [],
        },
      });
    },
  };
}
