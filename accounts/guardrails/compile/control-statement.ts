import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import type { PolicyKind } from "./compiled-policies";

type Texts = readonly string[];

/** A statement that denies, every list in order and without repetition, so that what means the same is the same text. */
export interface StatementBody {
  readonly principal?: StatementJson["Principal"];
  readonly notPrincipal?: StatementJson["NotPrincipal"];
  readonly actions?: Texts;
  readonly notActions?: Texts;
  readonly resources?: Texts;
  readonly notResources?: Texts;
  /** Values by operator and key. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
}

/** A control's statement as it comes out for some account. */
export interface ControlStatement {
  readonly kind: PolicyKind;
  readonly control: string;
  readonly sid: string;
  readonly body: StatementBody;
}

export const statementBody = (statement: Omit<StatementJson, "Sid" | "Effect">): StatementBody => ({
  ...(statement.Principal !== undefined && { principal: statement.Principal }),
  ...(statement.NotPrincipal !== undefined && { notPrincipal: statement.NotPrincipal }),
  ...(statement.Action !== undefined && { actions: sortedUnique(statement.Action) }),
  ...(statement.NotAction !== undefined && { notActions: sortedUnique(statement.NotAction) }),
  ...(statement.Resource !== undefined && { resources: sortedUnique(statement.Resource) }),
  ...(statement.NotResource !== undefined && { notResources: sortedUnique(statement.NotResource) }),
  conditions: byName(statement.Condition ?? {}, (keys) => byName(keys, sortedUnique)),
});

/** The shortest way to write it. */
export const statementJson = (sid: string, given: StatementBody): StatementJson => ({
  Sid: sid,
  Effect: "Deny",
  ...(given.principal !== undefined && { Principal: given.principal }),
  ...(given.notPrincipal !== undefined && { NotPrincipal: given.notPrincipal }),
  ...(given.actions && { Action: short(given.actions) }),
  ...(given.notActions && { NotAction: short(given.notActions) }),
  ...(given.resources && { Resource: short(given.resources) }),
  ...(given.notResources && { NotResource: short(given.notResources) }),
  ...(Object.keys(given.conditions).length > 0 && {
    Condition: byName(given.conditions, (keys) => byName(keys, short)),
  }),
});

export const sortedUnique = (texts: string | Texts): Texts =>
  [...new Set(typeof texts === "string" ? [texts] : texts)].sort();

const short = (texts: Texts): string | Texts =>
  texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;

function byName<T, R>(record: Readonly<Record<string, T>>, as: (value: T) => R): Record<string, R> {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, as(value)]),
  );
}
