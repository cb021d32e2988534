import type { CompiledKind } from "../../../accounts/guardrails/compile/compiled-edge";
import type { Equivalence } from "../../../accounts/guardrails/prove/equivalence";
import type { DeclaredEdge } from "../../review/guardrails/declared-edge";

export const edgeJson = ({ organization, directory, edge }: DeclaredEdge, equal: Equivalence): string =>
  JSON.stringify(
    {
      schemaVersion: 1,
      organization: { name: organization.name, directory },
      quotas: edge.quotas,
      actionsAsOf: edge.actionsAsOf,
      scp: kind(edge.scp),
      rcp: kind(edge.rcp),
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
