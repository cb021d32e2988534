import { rolesThatTrust } from "../facts/role-trusts";
import { joined, type Control } from "../model/control";
import { exampleArn } from "../model/example";
import { some } from "../model/three-valued";
import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";

const type = "aws:iam/role:Role";

export const roleTrustWithoutCycle: Control = {
  id: "role-trust-without-cycle",
  title: "Roles do not trust each other in a circle",
  why: "Sessions that renew each other in a circle never end: revoking one role's sessions leaves the intruder in the next.",
  remedy:
    "Let trust go one way, from the account that deploys or reads to those that are deployed to or read.",
  severity: "medium",
  domain: "identity",
  planned: joined(type, (role, graph) =>
    becomes(role, role, graph, new Set([role])) ? ["may become a role that may become this one again"] : [],
  ),
  examples: {
    bad: [
      {
        name: "two roles",
        resources: [
          { type, name: "deploy", props: { assumeRolePolicy: trust(exampleArn("release")) } },
          { type, name: "release", props: { assumeRolePolicy: JSON.stringify(trust(exampleArn("deploy"))) } },
        ],
      },
      {
        name: "three roles of two accounts",
        resources: [
          { type, name: "one", props: { assumeRolePolicy: trust(exampleArn("three")) } },
          {
            type,
            name: "two",
            account: "222233334444",
            props: { assumeRolePolicy: trust(exampleArn("one")) },
          },
          { type, name: "three", props: { assumeRolePolicy: trust(exampleArn("two")) } },
        ],
      },
    ],
    good: [
      {
        name: "a chain",
        resources: [
          { type, name: "one", props: { assumeRolePolicy: trust("arn:aws:iam::999988887777:role/people") } },
          { type, name: "two", props: { assumeRolePolicy: JSON.stringify(trust(exampleArn("one"))) } },
        ],
      },
      {
        name: "a role that refuses itself, and trusts a service",
        resources: [
          {
            type,
            name: "one",
            props: {
              assumeRolePolicy: {
                Statement: [
                  {
                    Effect: "Allow",
                    Principal: { Service: "ecs-tasks.amazonaws.com" },
                    Action: "sts:AssumeRole",
                  },
                ],
              },
            },
          },
        ],
      },
    ],
  },
};

/** Whether sessions of `from` may become `target` over roles not yet seen. */
const becomes = (from: Resource, target: Resource, graph: ResourceGraph, seen: Set<Resource>): boolean =>
  some(rolesThatTrust(from, graph), (trusting) => {
    const next = trusting();
    if (next === undefined) return false;
    if (next === target) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return becomes(next, target, graph, seen);
  });

function trust(principal: string) {
  return {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { AWS: principal }, Action: "sts:AssumeRole" }],
  };
}
