import type { Node } from "jsonc-parser";
import type { Statement } from "../../policy-packs/iam/document";
import type { PrincipalOf, StatementOf } from "../../policy-packs/iam/parser/statement";
import type { Located, LocatedStatement } from "./located-policy";
import { keyOffset, nodeAt } from "./policy-positions";

/** A parsed statement with the positions of its elements. */
export function locatedStatement(
  statement: StatementOf<Located>,
  index: number,
  document: Node,
): LocatedStatement {
  const path = ["Statement", index];
  const { principals, notPrincipals, effect, ...strings } = statement;
  const key = (name: string) => keyOffset(document, [...path, name]);
  return {
    ...strings,
    index,
    at: nodeAt(document, path).offset,
    effect: { value: effect, at: nodeAt(document, [...path, "Effect"]).offset },
    ...(principals && { principal: key("Principal") }),
    ...(notPrincipals && { notPrincipal: key("NotPrincipal") }),
    plain: plainStatement(statement),
  };
}

const plainStatement = (statement: StatementOf<Located>): Statement => ({
  ...(statement.sid && { sid: statement.sid.value }),
  effect: statement.effect,
  principals: plainPrincipals(statement.principals),
  notPrincipals: plainPrincipals(statement.notPrincipals),
  actions: values(statement.actions),
  notActions: values(statement.notActions),
  resources: values(statement.resources),
  notResources: values(statement.notResources),
  conditions: statement.conditions.map((condition) => ({
    operator: condition.operator.value,
    key: condition.key.value,
    values: condition.values.map(({ value }) => value),
  })),
});

const values = (located: readonly Located[] | undefined) => located?.map(({ value }) => value);

const plainPrincipals = (principals: readonly PrincipalOf<Located>[] | undefined) =>
  principals?.map(({ kind, value: { value } }) => ({ kind, value }));
