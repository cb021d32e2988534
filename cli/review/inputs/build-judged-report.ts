import { severities, type Control, type Severity } from "../../../policy-packs/controls/model/control";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import { clausesOf } from "../../../policy-packs/frameworks/clauses-of";
import type { Plan } from "../../../stacks/preview/plan";
import { absences } from "../report/absences";
import { fingerprint, ofAbsence } from "../judging/findings";
import type { Consequence, Finding, Report, ReportedAccount } from "../report/report";
import type { Declared } from "../judging/declarations";
import { kindNames } from "./document";
import type { Judged } from "./judge-inputs";
import type { About } from "../judging/judge-resources";
import type { SeenStack } from "./seen";

export interface Counts {
  /** How many verdicts each control gave, by its id. */
  readonly verdicts: Map<string, number>;
  /** Stacks in which something could not be compared with declared, with the controls concerned. */
  readonly undeclared: Map<string, Set<string>>;
}

export interface JudgedReport {
  readonly judged: Judged;
  readonly files: readonly string[];
  readonly controls: readonly Control[];
  readonly declared: Declared;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly failOn: Severity;
  readonly policyConfig: Report["policyConfig"];
  readonly version: string;
  readonly cwd: string;
  readonly seconds: number;
  readonly consequence: (control: Control, status: Finding["status"]) => Consequence;
}

/** The same report as of a preview, of what was read instead of planned. */
export function buildJudgedReport(given: JudgedReport): Report {
  const { judged, controls, declared, counts, consequence, cwd } = given;
  const presence = presences(given);
  for (const id of presence.checked) counts.verdicts.set(id, (counts.verdicts.get(id) ?? 0) + 1);
  const accounts = declared.organization?.accounts ?? [];
  const order = new Map(controls.map(({ id }, index) => [id, index]));
  return {
    version: given.version,
    organization: {
      name: judged.kinds.map((kind) => kindNames[kind]).join(" and "),
      directory: given.files.join(" "),
    },
    selected: null,
    failOn: given.failOn,
    policyConfig: given.policyConfig,
    accounts: reportedAccounts([...judged.seen.stacks.values()], declared),
    resources: judged.seen.resources,
    findings: [
      ...given.findings,
      ...presence.absent.map((absence) => ofAbsence(absence, { accounts, cwd, consequence })),
    ].sort(
      (a, b) =>
        severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
        (order.get(a.control) ?? 0) - (order.get(b.control) ?? 0),
    ),
    notes: notes(counts.undeclared),
    failures: [],
    controls: controls.length,
    verdicts: [...counts.verdicts.values()].reduce((sum, count) => sum + count, 0),
    catalogue: controls.map(({ id, title, why, remedy, severity }) => ({
      id,
      title,
      why,
      remedy,
      severity,
      satisfies: clausesOf({ id }),
      verdicts: counts.verdicts.get(id) ?? 0,
    })),
    seconds: given.seconds,
  };
}

export const findingOf = (
  control: Control,
  about: About,
  status: Finding["status"],
  messages: readonly string[],
  { consequence, accountName }: { readonly consequence: Consequence; readonly accountName: string | null },
): Finding => ({
  control: control.id,
  severity: control.severity,
  status,
  consequence,
  messages,
  stack: about.stack,
  account: about.account ?? null,
  accountName,
  region: about.region ?? null,
  urn: about.urn,
  type: about.type,
  name: about.name,
  source: null,
  fingerprint: fingerprint(control.id, about.urn, status),
});

/** Whether something is missing from an account can only be said when all of its stacks were given. */
function presences({ judged, controls, declared }: JudgedReport): ReturnType<typeof absences> {
  const { stacks, required } = judged.seen;
  const whole = Object.entries(declared.settings.accounts ?? {}).filter(
    ([, account]) => account.stacks.length > 0 && account.stacks.every((stack) => stacks.has(stack)),
  );
  const settings: Settings = { ...declared.settings, accounts: Object.fromEntries(whole) };
  const plan: Plan = {
    failures: [],
    secrets: new Set(),
    stacks: [...stacks.values()].map(({ name, project }) => ({
      stack: name,
      program: project,
      account: declared.deployments.find(({ stack }) => stack === name)?.account.id ?? "",
      resources: required.filter(({ stack }) => stack === name),
      outputs: {},
      notes: [],
    })),
  };
  return absences(controls, plan, settings);
}

/** A stack is shown in the account that declares it, else in the one that most of its resources lie in. */
function reportedAccounts(
  stacks: readonly SeenStack[],
  { organization, deployments }: Declared,
): ReportedAccount[] {
  const found = new Map<string, SeenStack[]>();
  for (const stack of stacks) {
    const declared = deployments.find((deployment) => deployment.stack === stack.name)?.account.id;
    const [most] = [...stack.accounts].sort(([, a], [, b]) => b - a);
    const id = (most && stack.accounts.has(declared ?? "") ? declared : most?.[0]) ?? declared ?? "unknown";
    const there = found.get(id);
    if (there) there.push(stack);
    else found.set(id, [stack]);
  }
  return [...found].map(([id, inside]) => {
    const account = organization?.accounts.find((one) => one.id === id);
    return {
      id,
      name: account?.name ?? (id === "unknown" ? "account not known" : "account"),
      unit: account?.unit ?? "",
      vended: true,
      stacks: inside.map(({ name, project, resources, regions }) => ({
        ...{ name, program: project, resources },
        regions: [...regions].sort(),
      })),
    };
  });
}

const notes = (undeclared: Counts["undeclared"]): Report["notes"] =>
  [...undeclared].map(([stack, ids]) => ({
    stack,
    message: `not judged by ${[...ids].sort().join(", ")}: no organization declares the account; name its folder with --organization DIR`,
  }));
