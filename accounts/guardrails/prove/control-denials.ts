import { statementAnswer } from "../../../policy-packs/controls/model/statement-answer";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Account, Organization } from "../../account";
import type { CompiledDocument, CompiledPolicies, PolicyKind } from "../compile/compiled-policies";
import { documentsAbove } from "../compile/documents-above";
import { statementsOf } from "./policy-mutants";

/** Whether one of the statements above an account that a control is part of refuses a call by itself. */
export type DeniedByControl = (control: string, request: Request) => boolean;

/**
 * What the documents above an account say of each control alone: where another one denies the same call anyway, a
 * statement that is lost would go unseen until the other is lifted.
 */
export function controlDenials(
  organization: Organization,
  compiled: CompiledPolicies,
  account: Account,
  kind: PolicyKind,
): DeniedByControl {
  const byControl = new Map<string, ((request: Request) => string)[]>();
  for (const { documents } of documentsAbove(compiled, organization, account, kind))
    for (const document of documents)
      for (const { controls, refuse } of statements(kind, document))
        for (const control of controls) byControl.set(control, [...(byControl.get(control) ?? []), refuse]);
  return (control, request) => (byControl.get(control) ?? []).some((refuse) => refuse(request) === "deny");
}

interface StatementDenial {
  readonly controls: readonly string[];
  readonly refuse: (request: Request) => string;
}

const known = new WeakMap<
  CompiledDocument["statements"],
  { content: string; carriers: readonly StatementDenial[] }
>();

/** Accounts share most of their documents. */
function statements(
  kind: PolicyKind,
  { content, statements: described }: CompiledDocument,
): readonly StatementDenial[] {
  const found = known.get(described);
  if (found?.content === content) return found.carriers;
  const carriers = statementsOf(content).map((statement, index) => ({
    controls: described[index]?.controls ?? [],
    // What is no statement refuses nothing.
    refuse: statementAnswer(statement, kind) ?? (() => "allow"),
  }));
  known.set(described, { content, carriers });
  return carriers;
}
