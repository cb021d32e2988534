import type { Mutant } from "../../iam/mutation/mutant";
import { mutants, type Expand } from "../../iam/mutation/mutants";
import type { StatementJson } from "../../iam/statement-json";
import { casesOf } from "./cases-of";
import type { Denied } from "./denied";
import type { GuardedAccount } from "./guarded-account";
import { caseRequests } from "./case-request";
import { statementAnswer } from "./statement-answer";

export interface MutationResult {
  readonly mutants: number;
  /** Those that say the same as the statement, each with the reason. */
  readonly equivalent: readonly Mutant[];
  /** The others that no case tells from the statement: a slip that would go unseen. */
  readonly surviving: readonly Mutant[];
}

/** Tries a statement's own cases on every mutant of it, as it comes out for an account. */
export function survivors(denied: Denied, guarded: GuardedAccount, expand?: Expand): MutationResult {
  const { by, sid } = denied;
  const cases = casesOf(denied, guarded);
  const statement: StatementJson = { Sid: sid, Effect: "Deny", ...denied.statement(guarded) };
  const tried = (["denied", "allowed"] as const).flatMap((how) =>
    cases[how].flatMap((one) =>
      caseRequests(guarded, one).map((request) => ({
        request,
        expected: how === "denied" ? "deny" : "allow",
      })),
    ),
  );
  const all = mutants(statement, expand);
  const others = all.filter(({ equivalent }) => equivalent === undefined);
  return {
    mutants: all.length,
    equivalent: all.filter(({ equivalent }) => equivalent !== undefined),
    surviving: others.filter((mutant) => {
      const answer = statementAnswer(mutant.statement, by);
      return answer && tried.every(({ request, expected }) => answer(request) === expected);
    }),
  };
}
