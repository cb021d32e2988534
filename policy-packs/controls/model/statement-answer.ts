import { compilePolicy } from "../../iam/evaluation/compile-policy";
import type { Answer } from "../../iam/evaluation/decision";
import { organizationPolicyDecider } from "../../iam/evaluation/organization-policy-decider";
import type { Request } from "../../iam/evaluation/terms/request";
import type { StatementJson } from "../../iam/statement-json";
import type { Denied } from "./denied";

const everything = { Effect: "Allow", Action: "*", Resource: "*" } as const;

/** What a statement alone, beside AWS's own that allows everything, answers to calls; undefined when it is none. */
export function statementAnswer(
  statement: StatementJson,
  by: Denied["by"],
): ((request: Request) => Answer) | undefined {
  // An RCP allows whatever it does not deny, and takes no Allow.
  const beside = by === "scp" ? [everything] : [];
  const compiled = compilePolicy({ Version: "2012-10-17", Statement: [statement, ...beside] }, by);
  if ("problems" in compiled) return undefined;
  const decide = organizationPolicyDecider(
    [{ target: "", policies: [{ name: "", policy: compiled.policy }] }],
    by,
  );
  return (request) => decide(request).answer;
}
