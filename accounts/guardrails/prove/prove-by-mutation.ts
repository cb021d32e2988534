import type { Control } from "../../../policy-packs/controls/model/control";
import { statementAnswer } from "../../../policy-packs/controls/model/statement-answer";
import { organizationPolicyDecider } from "../../../policy-packs/iam/evaluation/organization-policy-decider";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { Organization } from "../../account";
import type { CompiledDocument, CompiledPolicies, PolicyKind } from "../compile/compiled-policies";
import { documentsAbove } from "../compile/documents-above";
import { compiledDocument, fullAccess } from "../compile/levels";
import { memberAccounts } from "../reach/member-accounts";
import {
  attachmentMutants,
  statementMutants,
  type AttachmentMutant,
  type StatementMutant,
} from "./policy-mutants";
import type { PolicyMutant, MutationProof } from "./proof";
import { failuresAt, kinds } from "./prove";
import { unexpectedWildcards } from "./unexpected-wildcards";
import { proofScope, type ProofScope } from "./proof-scope";
import type { TriedCase } from "./tried-cases";

/**
 * Makes every small mistake in the compiled policies and looks whether the proof notices: in a statement by the cases of
 * the controls that it is made of, in an attachment by the cases at the accounts.
 */
export function proveByMutation(
  organization: Organization,
  controls: readonly Control[],
  compiled: CompiledPolicies,
  progress?: (document: string) => void,
): MutationProof {
  const preventive = controls.filter(({ denied = [] }) => denied.length > 0);
  const places = memberAccounts(organization).map((one) => proofScope(organization, preventive, one));
  const tried = kinds.flatMap((kind) =>
    compiled[kind].documents.flatMap((document) => {
      progress?.(document.name);
      return ofDocument(organization, compiled, kind, document, places);
    }),
  );
  return {
    mutants: tried.length,
    equivalent: tried.filter(({ equivalent }) => equivalent !== undefined),
    surviving: tried.filter(({ equivalent, noticed }) => equivalent === undefined && !noticed).map(plain),
  };
}

interface Tried extends PolicyMutant {
  readonly noticed: boolean;
}

const plain = ({ document, sid, what }: Tried): PolicyMutant => ({
  document,
  what,
  ...(sid !== undefined && { sid }),
});

function ofDocument(
  organization: Organization,
  compiled: CompiledPolicies,
  kind: PolicyKind,
  document: CompiledDocument,
  places: readonly ProofScope[],
): Tried[] {
  const reaches = (policies: CompiledPolicies, { account }: ProofScope) =>
    documentsAbove(policies, organization, account, kind).some(({ documents }) =>
      documents.some(({ name }) => name === document.name),
    );
  const place = places.find((one) => reaches(compiled, one));
  const denied = deniedCases(kind, document);
  if (!place) throw new Error(`${document.name} reaches no account`);
  return [
    ...statementMutants(document).map((mutant) => ({
      ...mutant,
      noticed: mutant.equivalent === undefined && isNoticed(mutant, document, kind, place),
    })),
    ...attachmentMutants(document, organization).map((mutant) => {
      const policies = attached(compiled, kind, mutant);
      // Elsewhere, and for other calls, nothing has changed.
      const changed = places.filter((one) => reaches(policies, one) !== reaches(compiled, one));
      return {
        ...mutant,
        ...(changed.length === 0 && { equivalent: "it reaches the same accounts and units" }),
        noticed: changed.some((one) => failuresAt(organization, policies, one, kind, denied(one)).length > 0),
      };
    }),
  ];
}

/** The cases at a place that the document denies. */
function deniedCases(kind: PolicyKind, { name, content }: CompiledDocument) {
  const policies = [fullAccess(kind), { name, policy: compiledDocument(kind, content) }];
  const decide = organizationPolicyDecider([{ target: "", policies }], kind);
  const known = new Map<ProofScope, readonly TriedCase[]>();
  return (place: ProofScope): readonly TriedCase[] => {
    let cases = known.get(place);
    if (!cases) {
      cases = place.cases(kind).filter(({ request }) => decide(request).answer !== "allow");
      known.set(place, cases);
    }
    return cases;
  };
}

/** Whether some case of the statement's controls is answered otherwise by the mutant alone than by the statement. */
function isNoticed(
  { index, original, statement }: StatementMutant,
  document: CompiledDocument,
  kind: PolicyKind,
  place: ProofScope,
): boolean {
  const [before, after] = [statementAnswer(original, kind), statementAnswer(statement, kind)];
  if (!before) throw new Error(`statement ${String(index + 1)} of ${document.name} is none`);
  const described = document.statements[index];
  if (!described) throw new Error(`statement ${String(index + 1)} of ${document.name} is not described`);
  if (!after || unexpectedWildcards(statement, described, place).length > 0) return true;
  const { controls } = described;
  const isOther = (request: Request) => before(request) !== after(request);
  return place.cases(kind).some(({ control, request }) => controls.includes(control) && isOther(request));
}

const attached = (
  compiled: CompiledPolicies,
  kind: PolicyKind,
  { document, targets }: AttachmentMutant,
): CompiledPolicies => ({
  ...compiled,
  [kind]: {
    ...compiled[kind],
    documents: compiled[kind].documents.map((one) => (one.name === document ? { ...one, targets } : one)),
  },
});
