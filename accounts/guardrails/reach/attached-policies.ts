import type { Organization } from "../../account";
import { givenTargets } from "../compile/given-at";
import type { CompiledPolicies, PolicyKind, Target } from "../compile/compiled-policies";

/** A policy as it is attached: what AWS is asked to hold accounts to. */
export interface AttachedDocument {
  readonly kind: PolicyKind;
  readonly name: string;
  readonly content: string;
  readonly targets: readonly Target[] | "everywhere";
  /** Ids of the controls that each of its statements is made of, where that is known. */
  readonly controls: readonly (readonly string[])[];
}

export type AttachedPolicies = readonly AttachedDocument[];

/** AWS attaches it to the root, every unit and every account; a level without any Allow is one that nothing passes. */
export const fullAccess: AttachedDocument = {
  kind: "scp",
  name: "FullAWSAccess",
  content: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
  }),
  targets: "everywhere",
  controls: [],
};

/** What is in force before anything is attached. */
export const fullAccessOnly: AttachedPolicies = [fullAccess];

export const attachedPolicies = (compiled: CompiledPolicies): AttachedPolicies => [
  ...fullAccessOnly,
  ...(["scp", "rcp"] as const).flatMap((kind) =>
    compiled[kind].documents.map(({ name, content, targets, statements }): AttachedDocument => ({
      kind,
      name,
      content,
      targets,
      controls: statements.map(({ controls }) => controls),
    })),
  ),
];

/** What other tools keep is in force as well, whatever is attached of ours. */
export const givenDocuments = ({ given }: Pick<Organization, "given">): AttachedPolicies =>
  given.map((policy) => ({
    kind: policy.kind,
    name: policy.name,
    content: policy.content,
    targets: givenTargets(policy),
    controls: [],
  }));
