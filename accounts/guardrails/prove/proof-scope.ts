import type { Control } from "../../../policy-packs/controls/model/control";
import type { Denied } from "../../../policy-packs/controls/model/denied";
import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import { statementAnswer } from "../../../policy-packs/controls/model/statement-answer";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account, Organization } from "../../account";
import type { PolicyKind } from "../compile/compiled-policies";
import { guardedAccount } from "../compile/guarded-account";
import type { MemberAccount } from "../reach/member-accounts";
import { heldBy } from "../compile/unpacked-levels";
import { triedCases, type TriedCase } from "./tried-cases";

/** Every statement that holds for an account, each by itself, and the cases that concern the account. */
export interface ProofScope {
  readonly account: Account;
  readonly guarded: GuardedAccount;
  readonly held: ReadonlySet<Denied>;
  /** Whether some statement of a control holds. */
  readonly holds: (control: string) => boolean;
  /** Whether one of the controls has this very pattern among its actions. */
  readonly writes: (controls: readonly string[], action: string) => boolean;
  /** Whether a control's own statement, as it comes out here, refuses a call. */
  readonly deniedBy: (denied: Denied, request: Request) => boolean;
  readonly cases: (kind: PolicyKind) => readonly TriedCase[];
}

export function proofScope(
  organization: Organization,
  controls: readonly Control[],
  { account, guardedAs }: MemberAccount,
): ProofScope {
  const guarded = guardedAccount(organization, guardedAs);
  const own = new Map<Denied, ReturnType<typeof statementAnswer>>();
  const cases = new Map<PolicyKind, readonly TriedCase[]>();
  const held = new Set(heldBy(organization, controls, account));
  const holding = new Set(
    controls.filter(({ denied = [] }) => denied.some((one) => held.has(one))).map(({ id }) => id),
  );
  const written = new Set(
    controls.flatMap(({ id, denied = [] }) =>
      denied.flatMap(({ statement }) =>
        [statement(guarded).Action ?? []].flat().map((action) => `${id} ${action}`),
      ),
    ),
  );
  return {
    account,
    guarded,
    held,
    writes: (ids, action) => ids.some((id) => written.has(`${id} ${action}`)),
    holds: (control) => holding.has(control),
    deniedBy(denied, request) {
      if (!own.has(denied))
        own.set(
          denied,
          statementAnswer({ Sid: denied.sid, Effect: "Deny", ...denied.statement(guarded) }, denied.by),
        );
      const answer = own.get(denied);
      if (!answer) throw new Error(`${denied.sid} is no statement that AWS takes`);
      return answer(request) === "deny";
    },
    cases(kind) {
      let known = cases.get(kind);
      if (!known) cases.set(kind, (known = triedCases(controls, guarded, kind)));
      return known;
    },
  };
}
