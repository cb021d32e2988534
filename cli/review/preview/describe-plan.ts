import type { Account, Organization } from "../../../accounts/account";
import type { Deployment } from "../../../stacks/model/program";
import type { Plan, PlannedResource, StackPlan } from "../../../stacks/preview/plan";
import type { Reviewed } from "../judging/build-report";
import type { ReportedAccount, ReportedResource, ReportedStack } from "../report/report";
import { source } from "../report/source";

export interface DescribedPlan {
  readonly organization: Organization;
  /** Of the organization's files or of the program, as it is shown. */
  readonly directory: string;
  readonly deployments: readonly Deployment[];
  readonly plan: Plan;
  /** The globs of `--stack`. */
  readonly selected: readonly string[] | null;
  /** Names of the stacks to report on; default: all. */
  readonly only?: readonly string[];
}

/** Failures of every stack are reported, also of those that are previewed only because a wanted one refers to them. */
export function describePlan(given: DescribedPlan, cwd: string): Reviewed {
  const { organization, directory, plan, selected, only } = given;
  const isWanted = ({ stack }: { readonly stack: string }) => only === undefined || only.includes(stack);
  const stacks = plan.stacks.filter(isWanted);
  const deployments = given.deployments.filter(isWanted);
  return {
    organization: { name: organization.name, directory },
    selected,
    accounts: organization.accounts
      .map((account) => reportedAccount(account, deployments, stacks))
      .filter((account) => only === undefined || account.stacks.length > 0),
    resources: stacks.flatMap(({ resources }) =>
      resources.map((resource) => reportedResource(resource, cwd)),
    ),
    cloudResources: stacks.flatMap(({ resources }) => resources.filter(isCloudResource)),
    notes: stacks.flatMap(({ notes }) => notes),
    failures: plan.failures.map((failure) => ({
      stack: failure.stack,
      message: failure.message,
      source: source(failure.source, cwd),
    })),
  };
}

const isCloudResource = ({ type, custom, external, opaque }: PlannedResource): boolean =>
  custom && !external && !opaque && !type.startsWith("pulumi:");

const reportedAccount = (
  { id, key, unit, vended }: Account,
  deployments: readonly Deployment[],
  stacks: readonly StackPlan[],
): ReportedAccount => ({
  id,
  name: key,
  unit,
  vended,
  stacks: deployments
    .filter(({ account }) => account.id === id)
    .map(({ stack, program }) =>
      reportedStack(
        stack,
        program.name,
        stacks.find((plan) => plan.stack === stack),
      ),
    ),
});

const reportedStack = (name: string, program: string, plan: StackPlan | undefined): ReportedStack => ({
  name,
  program,
  resources: plan?.resources.length ?? 0,
  regions: [...new Set(plan?.resources.flatMap(({ region }) => region ?? []))].sort(),
});

const reportedResource = (resource: PlannedResource, cwd: string): ReportedResource => ({
  urn: resource.urn,
  type: resource.type,
  name: resource.name,
  stack: resource.stack,
  account: resource.account ?? null,
  region: resource.region ?? null,
  parent: resource.parent ?? null,
  source: source(resource.source, cwd),
  opaque: resource.opaque,
  external: resource.external,
  imports: resource.imports ?? null,
  protect: resource.protect,
});
