import type { CompiledKind } from "../../../accounts/guardrails/compile/compiled-policies";
import type { Equivalence } from "../../../accounts/guardrails/prove/equivalence";
import type { DeclaredPolicies } from "../../review/guardrails/declared-policies";

export const guardrailsJson = (
  { organization, directory, policies }: DeclaredPolicies,
  equal: Equivalence,
): string =>
  JSON.stringify(
    {
      schemaVersion: 1,
      organization: { name: organization.name, directory },
      quotas: policies.quotas,
      actionsAsOf: policies.actionsAsOf,
      scp: kind(policies.scp),
      rcp: kind(policies.rcp),
      equivalence: equal,
    },
    null,
    2,
  );

const kind = ({ documents, targets }: CompiledKind) => ({
  targets,
  documents: documents.map(({ content, ...document }) => ({
    ...document,
    content: JSON.parse(content) as unknown,
  })),
});
