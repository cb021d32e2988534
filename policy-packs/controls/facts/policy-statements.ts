import { parsePolicy, type Statement } from "../../iam/document";
import { collect } from "../model/three-valued";

/**
 * What is wrong with the statements of a policy property (JSON text or object). A document that does not parse is
 * itself a problem: AWS would refuse it, and a control that skipped it would fail open.
 */
export function statementProblems(
  document: unknown,
  problems: (statement: Statement, label: string) => readonly string[],
): readonly string[] {
  const policy = parsePolicy(document);
  if ("problem" in policy) return [`the policy does not parse: ${policy.problem}`];
  return collect([...policy.statements.entries()], ([index, statement]) =>
    problems(statement, statement.sid ? `statement "${statement.sid}"` : `statement ${index + 1}`),
  );
}
