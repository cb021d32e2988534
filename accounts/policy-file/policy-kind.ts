import type { FileKind, LocatedStatement } from "./located-policy";

type Shape = Pick<LocatedStatement, "effect" | "principal" | "notPrincipal" | "plain">;

/**
 * What a policy is by its shape. Whose policy it is, only its place in AWS tells; without principals it is taken for a
 * service control policy, and for a resource control policy where it only denies everybody something on all resources.
 */
export function kindOf(statements: readonly Shape[]): FileKind {
  const named = statements.filter((one) => one.principal !== undefined || one.notPrincipal !== undefined);
  if (named.length * 2 < statements.length || named.length === 0) return "scp";
  return statements.every(isOfRcp) ? "rcp" : "resource";
}

const isOfRcp = ({ effect, plain }: Shape): boolean =>
  effect.value === "Deny" &&
  plain.principals?.every(({ kind }) => kind === "*") === true &&
  (plain.resources?.every((resource) => resource === "*") ?? false);
