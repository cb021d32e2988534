import { compilePolicy } from "../../iam/evaluation/compile-policy";
import { decide } from "../../iam/evaluation/decide";
import type { Answer, Decision } from "../../iam/evaluation/decision";
import type { Policies } from "../../iam/evaluation/policies";
import type { Request } from "../../iam/evaluation/terms/request";
import type { StatementJson } from "../../iam/statement-json";
import type { Denied } from "./denied";
import type { GuardedAccount, PolicyCase } from "./guarded-account";
import { caseRequests } from "./case-request";

/** A control's statement in full, as it is in a policy. */
export const statementAt = ({ sid, statement }: Denied, guarded: GuardedAccount): StatementJson => ({
  Sid: sid,
  Effect: "Deny",
  ...statement(guarded),
});

/** What AWS would say of a call if a control's statement were all that is attached, beside what lets everything through. */
export const statementDecision = (denied: Denied, guarded: GuardedAccount, request: Request): Decision =>
  decide(request, alone(denied, guarded));

/**
 * What a control's statement alone says to a case's call: the answer is "deny" or "allow". A duty that several
 * roles have gives an answer for each.
 */
export function caseAnswers(denied: Denied, guarded: GuardedAccount, given: PolicyCase): readonly Answer[] {
  const policies = alone(denied, guarded);
  return caseRequests(guarded, given).map((request) => decide(request, policies).answer);
}

function alone(denied: Denied, guarded: GuardedAccount): Policies {
  const policy = compilePolicy(
    { Version: "2012-10-17", Statement: [...everything[denied.by], statementAt(denied, guarded)] },
    denied.by,
  );
  if ("problems" in policy) throw new Error(`${denied.sid}: ${policy.problems.join("; ")}`);
  return { [denied.by]: [{ target: "", policies: [{ name: denied.sid, ...policy }] }] };
}

/** Without FullAWSAccess an SCP lets nothing through; RCPFullAWSAccess is there by itself. */
const everything: Readonly<Record<Denied["by"], readonly StatementJson[]>> = {
  scp: [{ Effect: "Allow", Action: "*", Resource: "*" }],
  rcp: [],
};
