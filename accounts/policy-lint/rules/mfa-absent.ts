import { quoteValue } from "../../text-files/problem";
import { holdsWhenAbsent } from "../model/operator-parts";
import { ofStatements, type LintRule } from "../model/rule";

/** A Deny of calls without MFA that does not speak of calls with a long-term access key. */
export const mfaAbsent: LintRule = {
  id: "mfa-absent",
  severity: "warning",
  why: "A call with a user's long-term access key carries no word of MFA at all.",
  find: ofStatements(({ effect, conditions }) => {
    if (effect.value !== "Deny") return [];
    return conditions
      .filter(({ key }) => /^aws:multifactorauth(present|age)$/i.test(key.value))
      .filter((condition) => !holdsWhenAbsent(condition) && condition.operator.value !== "Null")
      .map(({ operator, key }) => ({
        at: operator.at,
        message: `requests with a long-term access key carry no ${quoteValue(key.value)}: the Deny does not apply to them, it fails open`,
        remedy: `Write ${operator.value}IfExists.`,
      }));
  }),
};
