import type { ReportedResource } from "../report/report";
import type { JudgedStacks } from "../judging/absences";
import type { VerdictSubject } from "../judging/verdict-subject";
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
  /** Of the types that controls require of every account. */
  readonly required: readonly RequiredResource[];
  add(subject: VerdictSubject, project: string, more?: Pick<InputResource, "protect" | "isJudged">): void;
  addRequired(resource: InputResource["resource"]): void;
}

type RequiredResource = JudgedStacks["stacks"][number]["resources"][number];

export function inventory(): Inventory {
  const stacks = new Map<string, ReadStack>();
  const resources: ReportedResource[] = [];
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
    required,
    add(subject, project, { protect, isJudged } = { protect: false, isJudged: true }) {
      const { urn, type, name, stack, account, region } = subject;
      const within = stackOf(subject, project);
      within.resources++;
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
