import type { Organization } from "../../account";
import type {
  CompiledDocument,
  CompiledPolicies,
  CompiledKind,
  PolicyKind,
  TargetUse,
} from "../compile/compiled-policies";
import { targetText } from "../compile/documents-above";
import { givenAt } from "../compile/given-at";
import { policyQuotas } from "../../policy-quotas";
import { attachedAt } from "./attached-at";
import { allTargets, targetTree } from "./target-tree";
import type { Attached } from "./operation";
import { withStableNames } from "./stable-names";
import type { Rollout } from "./rollout";
import { snapshotOf } from "./snapshot";

/**
 * The organization policies to be deployed now: while a change is under way that of the stages it has entered, else the compiled
 * one, its policies under the names that they have.
 */
export function stagedPolicies(
  organization: Organization,
  compiled: CompiledPolicies,
  rollout: Rollout | undefined,
): CompiledPolicies {
  if (!rollout) return compiled;
  const { attached: before, change } = rollout;
  return policiesOfAttachments(
    organization,
    compiled,
    change
      ? attachedAt(organization, { before, after: change.after }, change.stages, change.entered)
      : withStableNames(snapshotOf(organization, compiled), before, "in place"),
  );
}

/** Attached policies as compiled ones; what the compiled one knows of the same policies is taken from there. */
export function policiesOfAttachments(
  organization: Pick<Organization, "root" | "given">,
  compiled: CompiledPolicies,
  attached: Attached,
): CompiledPolicies {
  const of = (kind: PolicyKind): CompiledKind => {
    const known = new Map(compiled[kind].documents.map(({ content, statements }) => [content, statements]));
    const documents = attached[kind].map((document): CompiledDocument => ({
      ...document,
      characters: document.content.length,
      statements:
        known.get(document.content) ??
        document.statements.map((statement) => ({ ...statement, wildcards: [] })),
    }));
    return { documents, targets: uses(organization, kind, documents, compiled) };
  };
  return { ...compiled, scp: of("scp"), rcp: of("rcp") };
}

/** The root, every unit, and the accounts that have policies of their own. */
function uses(
  organization: Pick<Organization, "root" | "given">,
  kind: PolicyKind,
  documents: readonly CompiledDocument[],
  { quotas, [kind]: { targets: known } }: CompiledPolicies,
): TargetUse[] {
  const { documents: slots, characters } = policyQuotas[quotas][kind];
  const room = (used: number, of: number) => ({ used, left: of - used });
  return allTargets(targetTree(organization)).flatMap(({ target }) => {
    const own = documents.filter(({ targets }) =>
      targets.some((one) => targetText(one) === targetText(target)),
    );
    if (target.kind === "account" && own.length === 0) return [];
    const size = own.reduce((sum, one) => sum + one.characters, 0);
    const given = givenAt(organization, kind, target).map(({ name }) => name);
    const naive = known.find((one) => targetText(one.target) === targetText(target))?.naive;
    return [
      {
        target,
        documents: own.map(({ name }) => name),
        given,
        slots: room(own.length + given.length + 1, slots.value),
        characters: room(size, (slots.value - 1 - given.length) * characters.value),
        naive: naive ?? { documents: own.length, characters: size },
      },
    ];
  });
}
