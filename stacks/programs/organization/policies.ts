import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { document, guardrails, holdsAt } from "./guardrails";
import type { UnitIds } from "./tree";

/** The service control policies, each attached to the OUs that it is meant for. */
export function policies(ids: UnitIds, opts: pulumi.CustomResourceOptions): void {
  for (const guardrail of guardrails) {
    const { name, description } = guardrail;
    const policy = new aws.organizations.Policy(
      name,
      { name, description, type: "SERVICE_CONTROL_POLICY", content: document(guardrail) },
      opts,
    );
    for (const [path, targetId] of ids)
      if (holdsAt(guardrail, path))
        new aws.organizations.PolicyAttachment(
          `${name}-${path.replaceAll("/", "-")}`,
          { policyId: policy.id, targetId },
          opts,
        );
  }
}
