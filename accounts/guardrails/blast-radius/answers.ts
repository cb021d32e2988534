import type { Answer, Decision, StatementPlace } from "../../../policy-packs/iam/evaluation/decision";
import { decide } from "../../../policy-packs/iam/evaluation/decide";
import {
  organizationPolicyDecider,
  type OrganizationPolicyAnswer,
} from "../../../policy-packs/iam/evaluation/organization-policy-decider";
import type { Exempt, Level } from "../../../policy-packs/iam/evaluation/policies";
import { rcpServices } from "../../../policy-packs/iam/evaluation/rcp-services";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account } from "../../account";
import type { KnownAction } from "../../aws-knowledge";
import { conditionKeysUsed } from "../reach/condition-keys-used";
import type { Reach } from "../reach/reach";
import { isOpen, keysLeftUnknown } from "../reach/unknown-keys";
import type { ActionGroup } from "./action-groups";

/** What organization policies answer to a call. */
export interface Weighed {
  readonly answer: Answer;
  readonly statements: readonly StatementPlace[];
  readonly unknown: readonly string[];
  /** The same text for what depends on the same; "" unless undetermined. */
  readonly why: string;
}

const open: Weighed = { answer: "allow", statements: [], unknown: [], why: "" };

/** Makes the call of a persona for an action on a resource. */
export type Calls = (action: KnownAction, resource: string) => Request;

/** Evaluates calls at an account by its policies; the action of a group stands for all of it. */
export function answers(account: Account, reached: Reach): (group: ActionGroup, calls: Calls) => Weighed {
  const policies = { scp: reached.levels(account, "scp"), rcp: reached.levels(account, "rcp") };
  const asked = [
    ...conditionKeysUsed(
      [policies.scp, policies.rcp].flatMap((levels) => ("exempt" in levels ? [] : levels)),
    ),
  ];
  const deciders = { scp: decider(policies.scp, "scp"), rcp: decider(policies.rcp, "rcp") };
  // The same for every persona, of which there are many.
  const openKeys = new Map<string, readonly string[]>();
  const openTo = (action: KnownAction): readonly string[] => {
    let found = openKeys.get(action.id);
    if (!found) openKeys.set(action.id, (found = asked.filter((key) => isOpen(key, action))));
    return found;
  };
  const weighed = (made: Request, action: KnownAction): Weighed => {
    const { caller, context = {} } = made;
    const request = { ...made, unknownKeys: keysLeftUnknown(openTo(action), caller, context) };
    const isOwn = caller.account === account.id;
    const byRcps = rcpServices.has(action.service) ? deciders.rcp(request) : undefined;
    if (byRcps?.answer === "deny") return denied(byRcps);
    const byScps = isOwn ? deciders.scp(request) : undefined;
    if (byScps?.answer === "deny") return denied(byScps);
    if (byRcps?.answer !== "undetermined" && byScps?.answer !== "undetermined") return open;
    // All that it depends on is found by the plain way only.
    const scp = isOwn ? policies.scp : { exempt: "the caller is of another account" };
    return conditional(decide(request, { ...policies, scp }), reached);
  };
  return ({ action, resources }, calls) =>
    together(resources.map((resource) => weighed(calls(action, resource), action)));
}

const decider = (
  levels: readonly Level[] | Exempt,
  kind: "scp" | "rcp",
): ((request: Request) => OrganizationPolicyAnswer) =>
  "exempt" in levels
    ? () => ({ answer: "allow", unknown: [], exempt: levels.exempt })
    : organizationPolicyDecider(levels, kind);

const denied = ({ statement }: OrganizationPolicyAnswer): Weighed => ({
  ...open,
  answer: "deny",
  statements: statement ? [statement] : [],
});

function conditional({ steps }: Decision, reached: Reach): Weighed {
  const deciding = steps.filter(({ answer }) => answer === "undetermined");
  const statements = deciding.flatMap((step) => step.statements);
  return {
    answer: "undetermined",
    statements,
    unknown: [...new Set(deciding.flatMap(({ unknown }) => unknown))].sort(),
    why: statements
      .map((place) => reached.text(place))
      .sort()
      .join("\n"),
  };
}

/** What holds for every kind of resource, else it depends on which. */
function together(each: readonly Weighed[]): Weighed {
  const [first = open, ...others] = each;
  if (others.every(({ answer }) => answer === first.answer)) return first;
  const closing = each.filter(({ answer }) => answer !== "allow");
  return {
    answer: "undetermined",
    statements: distinct(closing.flatMap(({ statements }) => statements)),
    unknown: [...new Set(["resource", ...closing.flatMap(({ unknown }) => unknown)])].sort(),
    why: closing.map(({ statements, why }) => `${JSON.stringify(statements)}${why}`).join("\n"),
  };
}

const distinct = (places: readonly StatementPlace[]): readonly StatementPlace[] => [
  ...new Map(places.map((place) => [`${place.policy} ${String(place.index)}`, place])).values(),
];
