import { severities, type Severity } from "../../../policy-packs/controls/model/control";
import type { AccountChange } from "./account-changes";
import type { ControlChange } from "./control-changes";
import { plural } from "../report/verdict";
import type { Diff, Risk, StackChange } from "./diff";
import { general } from "./general";
import type { PermissionChange } from "./permission-changes";
import { stateful } from "./replacements";
import type { ResourceChange } from "./resource-changes";

interface Found {
  readonly level: Severity;
  readonly kind: Risk["kind"];
  readonly text: string;
  /** Of this occurrence. */
  readonly at: string;
}

/** What a reviewer must look at, the worst first; what happens in many places is listed once. */
export function risks(diff: Omit<Diff, "risks">): Risk[] {
  const withStack = new Set(diff.stacks.map(({ stack }) => stack));
  const candidates: Found[] = [
    ...diff.notCompared.stacks.map(({ side, stack, message }) => ({
      level: "critical" as const,
      kind: "stack" as const,
      text: `could not be previewed in ${side === "base" ? diff.base.label : diff.head.label}, so nothing is said of it: ${message}`,
      at: `stack ${stack}`,
    })),
    ...diff.controls.flatMap(ofControl),
    ...[...diff.findings.new, ...diff.findings.worse].map((finding) => ({
      level: finding.severity,
      kind: "finding" as const,
      text: `new finding ${finding.control}${finding.status === "undetermined" ? " (undetermined)" : ""}: ${finding.messages.join("; ")}`,
      at: finding.stack === null ? `account ${finding.name}` : `${finding.name}, stack ${finding.stack}`,
    })),
    ...diff.baseline.added.map(({ control, where, expires }) => ({
      level: "high" as const,
      kind: "baseline" as const,
      text: `a finding of ${control} is accepted until ${expires}`,
      at: where,
    })),
    ...diff.permissions.flatMap(ofPermission),
    ...diff.stacks.filter(({ change }) => change === "removed").map(ofRemovedStack),
    ...diff.resources.flatMap((resource) =>
      ofResource(resource).filter(({ level }) => level !== "low" || !withStack.has(resource.stack)),
    ),
    ...diff.accounts.flatMap(ofAccount),
  ];
  return grouped(candidates).sort((a, b) => severities.indexOf(b.level) - severities.indexOf(a.level));
}

function ofControl({ change, id, before, after }: ControlChange): Found[] {
  const at = `control ${id}`;
  if (change === "removed")
    return [
      { level: "high", kind: "control", text: `control ${id} is gone: nothing judges by it any more`, at },
    ];
  if (change !== "lowered") return [];
  const text = `control ${id} counts for less: ${before ?? ""} → ${after ?? ""}`;
  return [{ level: "high", kind: "control", text, at }];
}

function ofPermission(permission: PermissionChange): Found[] {
  const { change, effect, principal, actions, resources, risk, because, withResource, form } = permission;
  if (risk === null) return [];
  // What a new resource brings along surprises no one, unless it opens something.
  if (withResource === "added" && (risk === "medium" || form === "trust") && !because.includes("let in"))
    return change === "undetermined" ? [permissionRisk(permission, risk, because)] : [];
  if (change === "undetermined") return [permissionRisk(permission, risk, because)];
  const some = permission.conditions.length > 0 ? ", on conditions" : "";
  const what = `${actions.join(", ")} on ${resources.join(", ")}${some}`;
  const text = effect === "Allow" ? `${principal} gains ${what}` : `${principal} is no longer denied ${what}`;
  return [permissionRisk(permission, risk, `${text} (${because})`)];
}

const permissionRisk = ({ name, stack }: PermissionChange, level: Severity, text: string): Found => ({
  level,
  kind: "permission",
  text,
  at: `${name}, stack ${stack}`,
});

function ofResource({ change, type, name, stack, because, differences, protect }: ResourceChange): Found[] {
  const at = `${name}, stack ${stack}`;
  const risk = (level: Severity, text: string): Found[] => [{ level, kind: "resource", text, at }];
  const holds = stateful.has(type);
  const unprotected = differences.some(
    ({ path, before }) => path === "(protect)" && before.is === "value" && before.value === true,
  );
  const protection = unprotected ? risk("medium", `${type} loses its protection against deletion`) : [];
  if (change === "removed")
    return risk(
      holds ? "high" : "low",
      `${type} would be deleted${holds ? ", with what it holds" : ""}${protect ? ", once its protection is lifted" : ""}`,
    );
  if (change === "replaced")
    return [
      ...risk(
        holds ? "high" : "medium",
        `${type} would be replaced${holds ? ", with what it holds" : ""}: ${because.join(", ")}`,
      ),
      ...protection,
    ];
  if (change === "moved")
    return [
      ...risk("medium", `${type} moves to another stack: Pulumi would delete it there and create it here`),
      ...protection,
    ];
  return protection;
}

const ofRemovedStack = ({ stack, account, resources }: StackChange): Found => ({
  level: "high",
  kind: "stack",
  text: `stack ${stack} is removed: its ${plural(resources, "resource")} would be deleted`,
  at: `account ${account}`,
});

function ofAccount({ change, name, unit, from, differences }: AccountChange): Found[] {
  const at = `account ${name}`;
  const risk = (level: Severity, text: string): Found[] => [{ level, kind: "account", text, at }];
  if (change === "removed") return risk("high", `account ${name} leaves the organization's files`);
  if (change === "added") return risk("low", `account ${name} is new`);
  if (change === "moved")
    return risk(
      "high",
      `account ${name} moves from ${place(from?.unit)} to ${place(unit)}: other guardrails hold there`,
    );
  if (change === "vended") return risk("low", `account ${name} has been vended`);
  return risk("low", `settings of account ${name} change: ${differences.map(({ path }) => path).join(", ")}`);
}

const place = (unit: string | undefined): string => (unit === undefined || unit === "" ? "the root" : unit);

/** The same in another account, Region or copy of a resource is one risk with several places. */
function grouped(all: readonly Found[]): Risk[] {
  const groups = new Map<string, { readonly first: Found; readonly where: string[] }>();
  for (const found of all) {
    const key = `${found.level} ${found.kind} ${general(found.text)}`;
    const group = groups.get(key);
    if (group) group.where.push(found.at);
    else groups.set(key, { first: found, where: [found.at] });
  }
  return [...groups.values()].map(({ first: { level, kind, text }, where }) => ({
    level,
    kind,
    text,
    where,
  }));
}
