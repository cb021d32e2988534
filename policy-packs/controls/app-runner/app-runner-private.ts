import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const service = "aws:apprunner/service:Service";
const association = "aws:wafv2/webAclAssociation:WebAclAssociation";

export const appRunnerPrivate: Control = {
  id: "app-runner-private",
  title: "App Runner services are reached from a VPC only",
  why: "A public service has an address on the internet without web ACL, unless somebody attaches one.",
  remedy:
    "Set networkConfiguration.ingressConfiguration.isPubliclyAccessible: false, or associate a web ACL with the service.",
  severity: "medium",
  domain: "network",
  // Public by default.
  planned: decided(
    requires({
      [service]: anyOf(
        "isPubliclyAccessible must be false, or a web ACL be associated",
        isFalse("networkConfiguration.ingressConfiguration.isPubliclyAccessible", { unset: true }),
        hasSatellite({ type: association, by: "resourceArn" }, "no association"),
      ),
    }),
  ),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: service, props: { serviceName: "a" } }] },
      {
        name: "public, as text in lists",
        resources: [
          {
            type: service,
            props: { networkConfiguration: [{ ingressConfiguration: [{ isPubliclyAccessible: "true" }] }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "private",
        resources: [
          {
            type: service,
            props: { networkConfiguration: { ingressConfiguration: { isPubliclyAccessible: false } } },
          },
        ],
      },
      {
        name: "public behind a web ACL",
        resources: [
          { type: service, name: "a", props: { serviceName: "a" } },
          { type: association, props: { resourceArn: ref("a", "arn"), webAclArn: "arn" } },
        ],
      },
    ],
  },
};
