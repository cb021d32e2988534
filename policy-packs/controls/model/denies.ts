import type { Control } from "./control";
import type { GuardedAccount, PolicyCase } from "./guarded-account";
import { caseAnswers } from "./statement-decision";
import { exampleGuardedAccount } from "./example-guarded-account";

/** Whether one of the control's statements denies the call to any role that may make it. */
export function denies(
  { denied = [] }: Pick<Control, "denied">,
  given: Omit<PolicyCase, "name">,
  guarded: GuardedAccount = exampleGuardedAccount,
): boolean {
  const answers = denied.flatMap((statement) => caseAnswers(statement, guarded, { name: "", ...given }));
  if (answers.includes("undetermined")) throw new Error(`nothing decides on ${given.action}`);
  return answers.includes("deny");
}
