import { compilePolicy } from "../../../policy-packs/iam/evaluation/compile-policy";
import type { CompiledPolicy } from "../../../policy-packs/iam/evaluation/compiled-policy";
import type { Exempt, Level, NamedPolicy } from "../../../policy-packs/iam/evaluation/policies";
import type { Account, Organization } from "../../account";
import type { CompiledPolicies, PolicyKind, Target } from "./compiled-policies";
import { givenAt } from "./given-at";
import { documentsAbove } from "./documents-above";
import { grantedByAws } from "../../policy-quotas";
import { onceEach } from "../../aws-knowledge/once";

/** The compiled documents as the evaluator takes them: from the root down to the account, with what AWS attaches. */
export function levelsOf(
  compiled: CompiledPolicies,
  organization: Organization,
  account: Account,
  kind: PolicyKind,
): readonly Level[] | Exempt {
  if (account.id === organization.managementAccount.id)
    return { exempt: `the management account is not reached by ${kind.toUpperCase()}s` };
  return documentsAbove(compiled, organization, account, kind).map(({ target, documents }) => ({
    target: levelName(target),
    policies: [
      fullAccess(kind),
      ...documents.map(({ name, content }) => ({ name, policy: compiledDocument(kind, content) })),
    ],
  }));
}

/** The same with the policies that other tools keep: what AWS evaluates. What ours do by themselves, a proof asks. */
export function levelsInForce(
  compiled: CompiledPolicies,
  organization: Organization,
  account: Account,
  kind: PolicyKind,
): readonly Level[] | Exempt {
  const levels = levelsOf(compiled, organization, account, kind);
  if ("exempt" in levels) return levels;
  const above = documentsAbove(compiled, organization, account, kind);
  return levels.map((level, index) => {
    const target = above[index]?.target;
    const given = target === undefined ? [] : givenAt(organization, kind, target);
    return {
      ...level,
      policies: [
        ...level.policies,
        ...given.map(({ name, content }) => ({ name, policy: compiledDocument(kind, content) })),
      ],
    };
  });
}

const levelName = (target: Target): string =>
  target.kind === "root" ? "" : target.kind === "unit" ? target.path : target.account;

export const fullAccess = (kind: PolicyKind): NamedPolicy => ({
  name: grantedByAws[kind],
  policy: compiledDocument(kind, kind === "scp" ? scpFullAccess : rcpFullAccess),
});

const allowAll = { Effect: "Allow", Action: "*", Resource: "*" } as const;
const policy = (statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
const scpFullAccess = policy(allowAll);
const rcpFullAccess = policy({ ...allowAll, Principal: "*" });

/** A document ready to be evaluated; accounts share most of theirs. */
export const compiledDocument = (kind: PolicyKind, content: string): CompiledPolicy => byKind[kind](content);

const byKind: Readonly<Record<PolicyKind, (content: string) => CompiledPolicy>> = {
  scp: onceEach((content) => ready("scp", content)),
  rcp: onceEach((content) => ready("rcp", content)),
};

/** The catalogue's test refuses statements that are none; what gets here in spite of it must not count as no guardrail. */
function ready(kind: PolicyKind, content: string): CompiledPolicy {
  const compiled = compilePolicy(content, kind);
  if ("policy" in compiled) return compiled.policy;
  throw new Error(`${content.slice(0, 200)}: ${compiled.problems.join("; ")}`);
}
