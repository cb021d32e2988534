import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { Organization } from "../../../accounts/account";
import type {
  CompiledDocument,
  CompiledPolicies,
  PolicyKind,
  Target,
} from "../../../accounts/guardrails/compile/compiled-policies";
import { documentNames } from "../../../accounts/guardrails/compile/document-names";
import { refuseStandIns } from "./stand-ins";
import type { UnitIds } from "./tree";

/** The service and resource control policies, attached where they were compiled for: the attachments. `id` is the organization's. */
export function policies(
  organization: Organization,
  policies: CompiledPolicies,
  id: pulumi.Output<string>,
  ids: UnitIds,
  opts: pulumi.CustomResourceOptions,
): readonly pulumi.Resource[] {
  const { slug } = documentNames(organization);
  return (["scp", "rcp"] as const).flatMap((kind) =>
    policies[kind].documents.flatMap((document) => {
      const targets = document.targets.flatMap((target) => {
        const targetId = idOf(target, organization, ids);
        return targetId === undefined ? [] : [{ targetId, name: slug(target) }];
      });
      if (targets.length === 0) return [];
      const { name, description } = document;
      const content = deployable(document, organization, id);
      const { id: policyId } = new aws.organizations.Policy(
        name,
        { name, description, type: types[kind], content },
        opts,
      );
      return targets.map(
        (target) =>
          new aws.organizations.PolicyAttachment(
            `${name}-${target.name}`,
            { policyId, targetId: target.targetId },
            opts,
          ),
      );
    }),
  );
}

const types: Readonly<Record<PolicyKind, string>> = {
  scp: "SERVICE_CONTROL_POLICY",
  rcp: "RESOURCE_CONTROL_POLICY",
};

/** Undefined for an account that is still to be vended: it meets its policies with the deployment after. */
function idOf(target: Target, { accounts }: Organization, ids: UnitIds): pulumi.Input<string> | undefined {
  if (target.kind === "account")
    return accounts.find(({ key, vended }) => key === target.account && vended)?.id;
  const path = target.kind === "root" ? "" : target.path;
  const found = ids.get(path);
  if (found === undefined) throw new Error(`the organization's stack has no unit ${path}`);
  return found;
}

/** With the organization's real id in place of its stand-in: a perimeter drawn around another one shuts everybody out. */
function deployable(
  document: CompiledDocument,
  organization: Organization,
  id: pulumi.Output<string>,
): pulumi.Input<string> {
  if (!pulumi.runtime.isDryRun()) refuseStandIns(document, organization);
  const { content } = document;
  return organization.exists ? content : id.apply((real) => content.replaceAll(organization.id, real));
}
