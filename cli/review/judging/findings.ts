import { createHash } from "node:crypto";
import type { Account } from "../../../accounts/account";
import { severities, type Control } from "../../../policy-packs/controls/model/control";
import { judged, judgements, type Judged } from "../../../policy-packs/controls/model/judge";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import { resourceGraph } from "../../../policy-packs/controls/model/resource-graph";
import type { Plan, PlannedResource } from "../../../stacks/preview/plan";
import { absences, type Absence } from "../report/absences";
import type { Consequence, Finding } from "../report/report";
import { source } from "../report/source";

export interface Judging {
  readonly plan: Plan;
  readonly controls: readonly Control[];
  readonly settings: Settings;
  /** Gives the accounts' names, and the line to show when a resource is missing from one. */
  readonly accounts: readonly Account[];
  readonly cwd: string;
  /** Names of the stacks to report on; the others are planned only because these refer to them. Default: all. */
  readonly only?: readonly string[];
  /** What a finding does to the run. */
  readonly consequence: (control: Control, status: Finding["status"]) => Consequence;
}

export interface Judgements {
  /** The worst first, then in the order of the catalogue, the stacks and the programs. */
  readonly findings: readonly Finding[];
  /** How many verdicts each control gave, by its id. */
  readonly verdicts: ReadonlyMap<string, number>;
}

/** What the controls say of a plan. What exists already and is only read is nobody's finding. */
export function findings(judging: Judging): Judgements {
  const { plan, controls, settings, only } = judging;
  const planned = new Map<string, PlannedResource>();
  for (const { resources } of plan.stacks)
    for (const resource of resources) if (!resource.external) planned.set(resource.urn, resource);
  const on = resourceGraph([...planned.values()].map(judged), settings);
  const given = judgements(controls, on).filter(
    ({ resource }) => only === undefined || only.includes(resource.stack),
  );
  // Whether something is missing can only be said of the whole.
  const required = only === undefined ? absences(controls, plan, settings) : { checked: [], absent: [] };
  const found = [
    ...given.flatMap((one) => ofResource(one, planned.get(one.resource.urn), judging)),
    ...required.absent.map((absence) => ofAbsence(absence, judging)),
  ];
  const order = new Map(controls.map(({ id }, index) => [id, index]));
  return {
    findings: found.sort(
      (a, b) =>
        severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
        (order.get(a.control) ?? 0) - (order.get(b.control) ?? 0),
    ),
    verdicts: counts([...given.map(({ control }) => control.id), ...required.checked]),
  };
}

function ofResource(
  { control, resource, verdict }: Judged,
  planned: PlannedResource | undefined,
  { accounts, cwd, consequence }: Judging,
): Finding[] {
  if (verdict.status === "pass") return [];
  const { account = null, region = null, stack, type, name, urn } = resource;
  return [
    {
      control: control.id,
      severity: control.severity,
      status: verdict.status,
      consequence: consequence(control, verdict.status),
      messages: verdict.status === "fail" ? verdict.messages : [`${verdict.path}: ${verdict.because}`],
      stack,
      account,
      accountName: accounts.find(({ id }) => id === account)?.name ?? null,
      region,
      urn,
      type,
      name,
      source: source(planned?.source, cwd),
      fingerprint: fingerprint(control.id, urn, verdict.status),
    },
  ];
}

export function ofAbsence(
  { control, type, account, region, status, message }: Absence,
  judging: Pick<Judging, "accounts" | "cwd" | "consequence">,
): Finding {
  const declared = judging.accounts.find(({ id }) => id === account);
  const place = region === null ? account : `${account}/${region}`;
  return {
    control: control.id,
    severity: control.severity,
    status,
    consequence: judging.consequence(control, status),
    messages: [message],
    stack: null,
    account,
    accountName: declared?.name ?? null,
    region,
    urn: null,
    type,
    name: place,
    source: source(declared?.position, judging.cwd),
    fingerprint: fingerprint(control.id, place, status),
  };
}

export const fingerprint = (...of: readonly string[]): string =>
  createHash("sha256").update(of.join("|")).digest("hex").slice(0, 32);

function counts(ids: readonly string[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
  return counted;
}
