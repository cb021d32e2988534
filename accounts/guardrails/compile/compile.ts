import type { Control } from "../../../policy-packs/controls/model/control";
import type { Organization } from "../../account";
import { attachmentsByTarget, type Attachment } from "./attachments-by-target";
import type {
  CompiledDocument,
  CompiledKind,
  CompiledOrNot,
  PolicyKind,
  OverQuota,
  Target,
} from "./compiled-policies";
import { dividedStatements, reserve, type Part } from "./divide";
import { givenAt } from "./given-at";
import { documentNames, type DocumentNames } from "./document-names";
import { targetText } from "./documents-above";
import { policyQuotas, type KindQuotas, type QuotaEdition } from "../../policy-quotas";
import { statementsByTarget } from "./statements-by-target";
import { knowledgeEdition } from "../../aws-knowledge";
import { overQuotaAt } from "./over-quota";
import { placements, type StatementPlacement } from "./placement";
import { targetUse } from "./target-use";

/** The controls' statements as documents at the places where they are attached, or what does not fit. */
export function compiledPolicies(
  organization: Organization,
  controls: readonly Control[],
  edition: QuotaEdition = "new",
): CompiledOrNot {
  const placed = placements(organization, controls);
  const names = documentNames(organization);
  const of = (kind: PolicyKind) =>
    compiledKind(
      kind,
      placed.filter(({ statement }) => statement.kind === kind),
      organization,
      names,
      policyQuotas[edition][kind],
    );
  const [scp, rcp] = [of("scp"), of("rcp")];
  const overQuota = [...scp.overQuota, ...rcp.overQuota];
  if (overQuota.length > 0) return { overQuota };
  return {
    policies: {
      quotas: edition,
      actionsAsOf: knowledgeEdition().version,
      scp: scp.compiled,
      rcp: rcp.compiled,
    },
  };
}

interface NamedPart extends Part {
  readonly name: string;
  readonly description: string;
}

function compiledKind(
  kind: PolicyKind,
  placed: readonly StatementPlacement[],
  organization: Organization,
  names: DocumentNames,
  quotas: KindQuotas,
): { readonly compiled: CompiledKind; readonly overQuota: readonly OverQuota[] } {
  const given = (target: Target) => givenAt(organization, kind, target);
  const due = statementsByTarget(placed, organization).flatMap(({ targets, held }) =>
    dividedStatements(held, quotas, Math.max(...targets.map((target) => given(target).length))).map(
      (part) => ({
        targets,
        document: {
          ...part,
          name: names.name(kind, targets[0], part.division),
          description: described(targets.map(targetText), part.division),
        },
      }),
    ),
  );
  const places = attachmentsByTarget(organization.root, due, (target) =>
    Math.max(0, quotas.documents.value - reserve - given(target).length),
  );
  return {
    overQuota: places.flatMap(({ target, documents }) =>
      overQuotaAt(kind, target, documents, quotas, given(target)),
    ),
    compiled: {
      documents: due.map(({ document }) => compiledDocument(document, places)),
      targets: places
        .filter(({ target, documents }) => target.kind !== "account" || documents.length > 0)
        .map((place) => targetUse(place, placed, quotas, given(place.target))),
    },
  };
}

const described = (targets: readonly string[], chapter: string): string => {
  const what = chapter === "" ? "all" : chapter.replaceAll("-", " ");
  const where = targets.length > 5 ? [...targets.slice(0, 4), "others"] : targets;
  return `Palisade: ${what} for ${where.join(", ")}`.slice(0, longestDescription);
};

/** AWS Organizations API reference, CreatePolicy. */
const longestDescription = 512;

const compiledDocument = (
  { name, description, content, statements }: NamedPart,
  places: readonly Attachment<NamedPart>[],
): CompiledDocument => ({
  name,
  description,
  targets: places
    .filter(({ documents }) => documents.some((one) => one.name === name))
    .map(({ target }) => target),
  content,
  characters: content.length,
  statements,
});
