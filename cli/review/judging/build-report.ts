import type { Account, Organization } from "../../../accounts/account";
import type { Control, Severity } from "../../../policy-packs/controls/model/control";
import { clausesOf } from "../../../policy-packs/frameworks/clauses-of";
import type { Plan, PlannedResource, StackPlan } from "../../../stacks/preview/plan";
import type { Deployment } from "../../../stacks/model/program";
import type { Judgements } from "./findings";
import type { Report, ReportedAccount, ReportedResource, ReportedStack } from "../report/report";
import { source } from "../report/source";

export interface Previewed {
  readonly version: string;
  readonly organization: Organization;
  /** Of the organization's files, as it is shown. */
  readonly directory: string;
  readonly deployments: readonly Deployment[];
  readonly plan: Plan;
  readonly controls: readonly Control[];
  readonly judgements: Judgements;
  readonly selected: readonly string[] | null;
  /** Names of the stacks to report on; default: all. */
  readonly only?: readonly string[];
  readonly failOn: Severity;
  readonly policyConfig?: Report["policyConfig"];
  readonly cwd: string;
  readonly seconds: number;
}

/** Failures of every stack are told, also of those that are previewed only because a wanted one refers to them. */
export function buildReport(previewed: Previewed): Report {
  const { organization, plan, controls, judgements, cwd, only } = previewed;
  const wanted = ({ stack }: { readonly stack: string }) => only === undefined || only.includes(stack);
  const stacks = plan.stacks.filter(wanted);
  const deployments = previewed.deployments.filter(wanted);
  return {
    version: previewed.version,
    organization: { name: organization.name, directory: previewed.directory },
    selected: previewed.selected,
    failOn: previewed.failOn,
    policyConfig: previewed.policyConfig ?? null,
    accounts: organization.accounts
      .map((account) => reportedAccount(account, deployments, stacks))
      .filter((account) => only === undefined || account.stacks.length > 0),
    resources: stacks.flatMap(({ resources }) => resources.map((resource) => reported(resource, cwd))),
    findings: judgements.findings,
    notes: stacks.flatMap(({ notes }) => notes),
    failures: plan.failures.map((failure) => ({
      stack: failure.stack,
      message: failure.message,
      source: source(failure.source, cwd),
    })),
    controls: controls.length,
    verdicts: [...judgements.verdicts.values()].reduce((sum, count) => sum + count, 0),
    catalogue: controls.map(({ id, title, why, remedy, severity }) => ({
      id,
      title,
      why,
      remedy,
      severity,
      satisfies: clausesOf({ id }),
      verdicts: judgements.verdicts.get(id) ?? 0,
    })),
    seconds: previewed.seconds,
  };
}

const reportedAccount = (
  { id, name, unit, vended }: Account,
  deployments: readonly Deployment[],
  stacks: readonly StackPlan[],
): ReportedAccount => ({
  id,
  name,
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

const reported = (resource: PlannedResource, cwd: string): ReportedResource => ({
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
