import { type Call, callOf } from "./terms/call";
import type { Decision, PolicyKind, Step } from "./decision";
import { granted, setting, type Setting, type Sides } from "./grant";
import type { Exempt, Level, Open, Policies } from "./policies";
import { beyondRcps, beyondScps, needsNoPermission, noPermission } from "./reach";
import type { Request } from "./terms/request";
import { every, isUnknown, some, type Truth } from "./terms/truth";
import { step, type Weighed, weighed } from "./weigh";

/** Whether AWS would let the request through, by all policies that are given. */
export function decide(request: Request, policies: Policies): Decision {
  const call = callOf(request);
  if (needsNoPermission(call.action))
    return { answer: "allow", steps: [exemption("identity", noPermission)] };
  const rcps = organizationPolicies("rcp", policies.rcp, beyondRcps(call), call);
  const scps = organizationPolicies("scp", policies.scp, beyondScps(call), call);
  const sides = sidesOf(policies, call);
  const all = [...rcps.levels, ...scps.levels, ...Object.values(sides)];
  const organizationPoliciesAlone = !policies.identity && !policies.resource;
  const how = setting(call);
  const grant = organizationPoliciesAlone ? true : granted(call, policies, sides, how);
  return decision({
    denies: some(all, ({ denies }) => denies),
    passes: every(scps.levels, ({ allows }) => allows),
    grant,
    steps: [
      ...rcps.steps,
      ...scps.steps,
      ...Object.values(sides).map(step),
      ...(organizationPoliciesAlone || !isUnknown(grant) ? [] : unseen(policies, call, how)),
    ],
    resourceDecides: how.resourceDecides === true || how.sameAccount === false,
  });
}

interface OrganizationPolicies {
  readonly levels: readonly Weighed[];
  readonly steps: readonly Step[];
}

function organizationPolicies(
  kind: "scp" | "rcp",
  given: readonly Level[] | Exempt | Open | undefined,
  beyond: string | undefined,
  call: Call,
): OrganizationPolicies {
  if (given === undefined) return { levels: [], steps: [] };
  if ("exempt" in given) return { levels: [], steps: [exemption(kind, given.exempt)] };
  if (beyond !== undefined) return { levels: [], steps: [exemption(kind, beyond)] };
  if ("open" in given) return unclear(kind, given);
  // RCPFullAWSAccess is attached everywhere and can't be detached.
  const levels = given
    .map((level) => weighed(kind, level, call))
    .map((level) => (kind === "rcp" ? { ...level, allows: true } : level));
  return { levels, steps: levels.map(step) };
}

const unclear = (kind: "scp" | "rcp", { open, because }: Open): OrganizationPolicies => ({
  levels: [{ kind, target: "", denies: [open], allows: true, denying: [], allowing: [] }],
  steps: [{ kind, target: "", answer: "undetermined", statements: [], unknown: [open], because }],
});

const exemption = (kind: PolicyKind, because: string): Step => ({
  kind,
  target: "",
  answer: "exempt",
  statements: [],
  unknown: [],
  because,
});

/** In the order in which AWS asks. */
function sidesOf(policies: Policies, call: Call): Sides {
  const { resource, identity, boundary, session } = policies;
  // Neither identity policies nor boundaries nor session policies reach the root user.
  const own = call.request.caller.type === "root" ? {} : { identity, boundary, session };
  return Object.fromEntries(
    Object.entries({ resource, ...own }).flatMap(([kind, level]) =>
      level ? [[kind, weighed(kind as PolicyKind, level, call)]] : [],
    ),
  );
}

/** What was not looked at although the decision may depend on it. */
function unseen(
  policies: Policies,
  { request: { caller } }: Call,
  { sameAccount, resourceDecides }: Setting,
): readonly Step[] {
  const missing = (kind: PolicyKind, because: string, unknown: readonly string[]): Step => ({
    kind,
    target: "",
    answer: "undetermined",
    statements: [],
    unknown,
    because,
  });
  return [
    ...(policies.resource || (sameAccount === true && resourceDecides === false)
      ? []
      : [missing("resource", "the resource's policy was not looked at", ["resource policy"])]),
    ...(policies.identity ||
    caller.type === "root" ||
    caller.type === "service" ||
    caller.type === "anonymous"
      ? []
      : [missing("identity", "the caller's own policies were not looked at", ["identity policies"])]),
    ...(isUnknown(sameAccount)
      ? [missing("resource", "it is not known whose account the resource belongs to", sameAccount)]
      : []),
  ];
}

interface Weights {
  readonly denies: Truth;
  /** Whether every level of SCPs allows. */
  readonly passes: Truth;
  readonly grant: Truth;
  readonly steps: readonly Step[];
  readonly resourceDecides: boolean;
}

function decision({ denies, passes, grant, steps, resourceDecides }: Weights): Decision {
  const first = (answer: Step["answer"], kinds: readonly PolicyKind[]) =>
    kinds.map((kind) => steps.find((one) => one.answer === answer && one.kind === kind)).find((one) => one);
  const sides: readonly PolicyKind[] = resourceDecides
    ? ["resource", "identity", "boundary", "session"]
    : ["identity", "boundary", "session", "resource"];
  if (denies === true)
    return { answer: "deny", steps, ...decisive(steps.find(({ answer }) => answer === "deny")) };
  if (passes === false) return { answer: "deny", steps, ...decisive(first("implicit deny", ["scp"])) };
  if (grant === false) return { answer: "deny", steps, ...decisive(first("implicit deny", sides)) };
  if (isUnknown(denies) || isUnknown(passes) || isUnknown(grant))
    return {
      answer: "undetermined",
      steps,
      ...decisive(steps.find(({ answer }) => answer === "undetermined")),
    };
  return { answer: "allow", steps, ...decisive(first("allow", sides)) };
}

const decisive = (found: Step | undefined) => (found ? { decisive: found } : {});
