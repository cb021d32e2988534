import type { Control } from "../../../policy-packs/controls/model/control";
import { casesOf } from "../../../policy-packs/controls/model/cases-of";
import type { Denied } from "../../../policy-packs/controls/model/denied";
import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import { caseRequests } from "../../../policy-packs/controls/model/case-request";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { PolicyKind } from "../compile/compiled-policies";
import { onOrdinaryResource } from "./ordinary-resource";

/** A case of a control, as it comes out at one account. */
export interface TriedCase {
  readonly control: string;
  readonly denied: Denied;
  readonly name: string;
  readonly request: Request;
  /** What the control's own statement must answer. */
  readonly own: "deny" | "allow";
}

/** All cases of the controls' statements of a kind, as calls that concern this account. */
export const triedCases = (
  controls: readonly Control[],
  guarded: GuardedAccount,
  kind: PolicyKind,
): readonly TriedCase[] =>
  controls.flatMap(({ id: control, denied: all = [] }) =>
    all
      .filter(({ by }) => by === kind)
      .flatMap((denied) =>
        (["denied", "allowed"] as const).flatMap((how) =>
          casesOf(denied, guarded)[how].flatMap((one) =>
            caseRequests(guarded, one).map((request): TriedCase => ({
              control,
              denied,
              name: one.name,
              request: onOrdinaryResource(request, guarded),
              own: how === "denied" ? "deny" : "allow",
            })),
          ),
        ),
      ),
  );
