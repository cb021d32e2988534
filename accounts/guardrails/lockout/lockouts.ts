import { decide } from "../../../policy-packs/iam/evaluation/decide";
import type { Decision, Step } from "../../../policy-packs/iam/evaluation/decision";
import type { Policies } from "../../../policy-packs/iam/evaluation/policies";
import type { Caller, Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account, Organization } from "../../account";
import type { ProtectedRole } from "../../protected-role";
import { roleArns } from "../../role-arns";
import type { CompiledPolicies, PolicyKind } from "../compile/compiled-policies";
import { guardedAccount } from "../compile/guarded-account";
import { accountClasses } from "../reach/account-classes";
import { attachedPolicies, type AttachedDocument, type AttachedPolicies } from "../reach/attached-policies";
import { conditionKeysUsed } from "../reach/condition-keys-used";
import { memberAccounts } from "../reach/member-accounts";
import { reach, type Reach } from "../reach/reach";
import { responsibleControls } from "../reach/responsible-controls";
import { callersOf } from "./callers";
import type { Lockout } from "./lockout";
import { smallestFix } from "./smallest-fix";
import { neededCalls } from "./needed-calls";

/** What protected roles could no longer do under these policies; none means that it can be applied. */
export const lockouts = (organization: Organization, compiled: CompiledPolicies): readonly Lockout[] =>
  lockoutsOf(organization, attachedPolicies(compiled));

/** The same for policies from anywhere, with what AWS attaches by itself among them. */
export function lockoutsOf(organization: Organization, policies: AttachedPolicies): readonly Lockout[] {
  const reached = reach(organization, policies);
  const places = memberAccounts(organization);
  const classes = accountClasses(
    places.map(({ account }) => account),
    [reached],
  );
  const placeOf = new Map(places.map(({ account, guardedAs }) => [account.key, guardedAs]));
  return organization.protectedRoles.flatMap((role) => {
    const groups = new Map<string, Group>();
    for (const { accounts } of classes) {
      const own = accounts.filter((account) => actsIn(role, account));
      const [account] = own;
      if (!account) continue;
      const guardedThere = guardedAccount(organization, placeOf.get(account.key) ?? account);
      const from = accountNamed(organization, role.from) ?? account;
      const asked = conditionKeysUsed(
        (["scp", "rcp"] as const).flatMap((kind) =>
          [account, from].flatMap((one) => levelsOf(reached, one, kind)),
        ),
      );
      const { requests, unknownActions } = neededCalls(
        role,
        callersOf(role, from, organization),
        guardedThere,
        asked,
      );
      for (const action of unknownActions) gather(groups, unknownAction(role, action), own, () => "");
      for (const request of requests) {
        const policies: Policies = {
          scp: isOf(request.caller, from)
            ? reached.levels(from, "scp")
            : { exempt: "the caller belongs to no account" },
          rcp: reached.levels(account, "rcp"),
        };
        const decision = decide(request, policies);
        if (decision.answer === "allow") continue;
        const stop = stopped(role, request, policies, decision, reached);
        // The SCPs of a caller who lives elsewhere are the same for all accounts.
        const ofCaller = stop.kind === "scp" && from !== account;
        const depth = depthOf(reached, account, stop);
        gather(groups, stop, own, (one) =>
          ofCaller ? stop.target : (levelsOf(reached, one, stop.kind)[depth]?.target ?? stop.target),
        );
      }
    }
    return [...groups.values()].map((group) => lockout(role, organization, group, reached));
  });
}

const actsIn = ({ accounts, exceptUnits }: ProtectedRole, { key, unit }: Account): boolean =>
  (accounts === undefined || accounts.includes(key)) &&
  !exceptUnits.some((path) => unit === path || unit.startsWith(`${path}/`));

const accountNamed = ({ accounts }: Organization, name: string | undefined): Account | undefined =>
  accounts.find((account) => account.key === name);

const isOf = ({ account }: Caller, { id }: Account): boolean => account === id;

const levelsOf = (reached: Reach, account: Account, kind: PolicyKind) => {
  const levels = reached.levels(account, kind);
  return "exempt" in levels ? [] : levels;
};

interface Stop {
  readonly answer: "deny" | "undetermined";
  readonly kind: PolicyKind;
  readonly target: string;
  readonly place?: { readonly policy: string; readonly index: number; readonly sid?: string };
  readonly unknown: readonly string[];
  readonly action: string;
  readonly call?: { readonly request: Request; readonly policies: Policies };
}

interface Group {
  readonly stops: Set<Stop>;
  readonly accounts: Set<string>;
  readonly targets: Set<string>;
}

const unknownAction = ({ services }: ProtectedRole, action: string): Stop => ({
  answer: "undetermined",
  kind: services ? "rcp" : "scp",
  target: "",
  unknown: ["action"],
  action,
});

function stopped(
  role: ProtectedRole,
  request: Request,
  policies: Policies,
  { answer, steps, decisive }: Decision,
  reached: Reach,
): Stop {
  const step = decisive ?? steps[0];
  if (!step || answer === "allow") throw new Error(`the role ${role.name} is stopped by nothing`);
  const [place] = step.statements.filter(({ policy }) => reached.document(policy));
  return {
    answer,
    kind: step.kind as PolicyKind,
    target: step.target,
    ...(place && isDeny(step) ? { place } : {}),
    unknown: step.unknown,
    action: request.action,
    call: { request, policies },
  };
}

const isDeny = ({ answer }: Step): boolean => answer === "deny" || answer === "undetermined";

/**
 * One lockout for each statement that stops the role, however many calls and accounts it is about. Accounts that are
 * treated alike may lie in different units: where nothing allows, the place is each one's own.
 */
function gather(
  groups: Map<string, Group>,
  stop: Stop,
  accounts: readonly Account[],
  targetOf: (account: Account) => string,
): void {
  const { answer, kind, place } = stop;
  for (const account of accounts) {
    const target = targetOf(account);
    const key = JSON.stringify([answer, kind, place ? [place.policy, place.index] : target]);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { stops: new Set(), accounts: new Set(), targets: new Set() }));
    group.stops.add(stop);
    group.accounts.add(account.key);
    group.targets.add(target);
  }
}

/** The place of a level in the way down to an account. */
const depthOf = (reached: Reach, account: Account, { kind, target }: Stop): number =>
  levelsOf(reached, account, kind).findIndex((level) => level.target === target);

function lockout(
  role: ProtectedRole,
  organization: Organization,
  { stops: all, accounts, targets }: Group,
  reached: Reach,
): Lockout {
  const stops = [...all];
  const [{ answer, kind, place, call }] = stops as [Stop, ...Stop[]];
  const target = [...targets].join(", ");
  const arns = roleArns(role, organization);
  const document = place && reached.document(place.policy);
  const calls = stops.flatMap((stop) => stop.call ?? []);
  const distinct = (values: readonly (string | undefined)[]) => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  const actions = distinct(stops.map(({ action }) => action));
  return {
    role: role.name,
    why: role.why,
    callers: role.services
      ? distinct(calls.map(({ request: { caller } }) => caller.service))
      : arns.length > 0
        ? arns
        : distinct([role.federated]),
    accounts: [...accounts],
    actions,
    regions: distinct(calls.map(({ request }) => [request.context?.["aws:RequestedRegion"]].flat()[0])),
    answer,
    kind,
    target,
    ...(place && document
      ? { statement: { ...place, controls: controlsOf(document, place.index, actions, organization) } }
      : {}),
    unknown: distinct(stops.flatMap(({ unknown }) => unknown)),
    fix:
      place && document
        ? smallestFix({ document, index: place.index, arns, calls })
        : call
          ? `attach FullAWSAccess to ${target}, or a policy that allows it: nothing there does`
          : "correct the action's name in protected-roles.yaml: it is unknown, so nothing can be proven of it",
    ...(call ? { example: call.request } : {}),
  };
}

/** Which controls speak of an action hardly differs between accounts, so that any of them will do. */
function controlsOf(
  { kind, controls }: AttachedDocument,
  index: number,
  actions: readonly string[],
  organization: Organization,
): readonly string[] {
  const responsible = responsibleControls(guardedAccount(organization, organization.managementAccount));
  return [...new Set(actions.flatMap((action) => responsible(kind, controls[index] ?? [], action)))];
}
