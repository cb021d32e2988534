import { compilePolicy } from "../../../policy-packs/iam/evaluation/compile-policy";
import type { CompiledPolicy, CompiledStatement } from "../../../policy-packs/iam/evaluation/compiled-policy";
import type { StatementPlace } from "../../../policy-packs/iam/evaluation/decision";
import type { Exempt, Level } from "../../../policy-packs/iam/evaluation/policies";
import type { Account, Organization } from "../../account";
import type { PolicyKind, Target } from "../compile/compiled-policies";
import { sameTarget, targetText, unitTarget } from "../compile/documents-above";
import { unitsAbove } from "../compile/tree";
import {
  fullAccess,
  givenDocuments,
  type AttachedDocument,
  type AttachedPolicies,
} from "./attached-policies";

/** Which policies reach which account, ready to be evaluated. */
export interface Reach {
  readonly levels: (account: Account, kind: PolicyKind) => readonly Level[] | Exempt;
  /** The same policies as documents, from the root down; none for the management account. */
  readonly documents: (account: Account, kind: PolicyKind) => readonly AttachedDocument[];
  readonly document: (name: string) => AttachedDocument | undefined;
  /** Whether each level allows whatever nothing denies. */
  readonly opens: boolean;
  /** Every statement of every policy. */
  readonly statements: readonly CompiledStatement[];
  /** A statement as text, without its name: the same for what means the same. */
  readonly text: (place: StatementPlace) => string;
}

/** Throws where a document is no policy: half of the policies prove nothing. */
export function reach(organization: Organization, attached: AttachedPolicies): Reach {
  const { root, managementAccount } = organization;
  const policies = [...attached, ...givenDocuments(organization)];
  const compiled = new Map<string, CompiledPolicy>();
  for (const { name, content, kind } of policies) {
    const result = compilePolicy(content, kind);
    if ("problems" in result)
      throw new Error(`the policy ${name} is not valid: ${result.problems.join("; ")}`);
    compiled.set(name, result.policy);
  }
  const byName = new Map(policies.map((document) => [document.name, document]));
  if (byName.size < policies.length) throw new Error("two organization policies have one name");

  const isManagement = (account: Account) => account.id === managementAccount.id;
  const at = (target: Target, kind: PolicyKind) =>
    policies.filter(
      (document) =>
        document.kind === kind &&
        (document.targets === "everywhere" || document.targets.some((one) => sameTarget(one, target))),
    );
  // Every account of a unit passes through the same levels, so each is made once.
  const made = new Map<string, Level>();
  const level = (target: Target, kind: PolicyKind): Level => {
    const key = `${kind} ${targetText(target)}`;
    let found = made.get(key);
    if (!found) {
      found = {
        target: targetText(target),
        policies: at(target, kind).flatMap(({ name }) => {
          const policy = compiled.get(name);
          return policy ? [{ name, policy }] : [];
        }),
      };
      made.set(key, found);
    }
    return found;
  };
  const targets = (account: Account): Target[] => [
    ...unitsAbove(root, account).map(unitTarget),
    { kind: "account", account: account.key },
  ];
  return {
    levels: (account, kind) =>
      isManagement(account)
        ? { exempt: `the management account is not reached by ${kind.toUpperCase()}s` }
        : targets(account).map((target) => level(target, kind)),
    documents: (account, kind) =>
      isManagement(account)
        ? []
        : targets(account).flatMap((target) =>
            level(target, kind).policies.flatMap(({ name }) => byName.get(name) ?? []),
          ),
    document: (name) => byName.get(name),
    opens: policies.some(
      ({ targets, name, content }) =>
        targets === "everywhere" && name === fullAccess.name && content === fullAccess.content,
    ),
    statements: [...compiled.values()].flatMap(({ statements }) => statements),
    text: ({ policy, index }) =>
      JSON.stringify({ ...compiled.get(policy)?.statements[index]?.source, sid: "" }),
  };
}
