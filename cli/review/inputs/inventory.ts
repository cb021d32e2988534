import type { ReportedResource } from "../report/report";
import type { JudgedStacks } from "../judging/absences";
import type { CloudResource } from "../judging/coverage-of";
import type { VerdictSubject } from "../judging/verdict-subject";
import type { PendingOperation } from "./pending-operation";
import type { InputResource } from "./state-resource";

export interface ReadStack {
  readonly name: string;
  /** The Pulumi project, or what takes its place. */
  readonly project: string;
  resources: number;
  readonly regions: Set<string>;
  /** How many of its resources are in each account. */
  readonly accounts: Map<string, number>;
}

/** What the input held, as far as reports and presence rules need it. */
export interface Inventory {
  readonly stacks: ReadonlyMap<string, ReadStack>;
  readonly resources: readonly ReportedResource[];
  readonly cloudResources: readonly CloudResource[];
  /** Of the types that controls require of every account. */
  readonly required: readonly RequiredResource[];
  add(
    subject: VerdictSubject,
    project: string,
    more?: Pick<InputResource, "protect" | "isJudged" | "custom">,
  ): void;
  readonly operations: readonly PendingOperation[];
  addOperation(operation: PendingOperation): void;
  addRequired(resource: InputResource["resource"]): void;
}

type RequiredResource = JudgedStacks["stacks"][number]["resources"][number];

export function inventory(): Inventory {
  const stacks = new Map<string, ReadStack>();
  const resources: ReportedResource[] = [];
  const cloudResources: CloudResource[] = [];
  const operations: PendingOperation[] = [];
  const required: RequiredResource[] = [];

  function stackOf({ stack: name }: VerdictSubject, project: string): ReadStack {
    const known = stacks.get(name);
    if (known) return known;
    const stack = {
      name,
      project,
      resources: 0,
      regions: new Set<string>(),
      accounts: new Map<string, number>(),
    };
    stacks.set(name, stack);
    return stack;
  }

  return {
    stacks,
    resources,
    get cloudResources() {
      // The state holds what is being updated or deleted, and not yet what is being created.
      const pending = new Map(operations.map((operation) => [operation.urn, operation]));
      return [...cloudResources.filter(({ urn }) => !pending.has(urn)), ...pending.values()];
    },
    operations,
    addOperation: (operation) => operations.push(operation),
    required,
    add(subject, project, { protect, isJudged, custom } = { protect: false, isJudged: true, custom: true }) {
      const { urn, type, name, stack, account, region } = subject;
      const within = stackOf(subject, project);
      within.resources++;
      if (custom && isJudged && !type.startsWith("pulumi:")) cloudResources.push({ urn, type });
      if (region !== undefined) within.regions.add(region);
      if (account !== undefined) within.accounts.set(account, (within.accounts.get(account) ?? 0) + 1);
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
        external: !isJudged,
        imports: null,
        protect,
      });
    },
    addRequired: (resource) => required.push({ ...resource, external: false }),
  };
}
