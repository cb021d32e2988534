import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { includes } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const enabler = "aws:inspector2/enabler:Enabler";
const members = "aws:inspector2/organizationConfiguration:OrganizationConfiguration";

export const inspectorScansEverything: Control = {
  id: "inspector-scans-everything",
  title: "Inspector scans instances, images, functions and their code",
  why: "A vulnerability in what is not scanned is found by someone else first.",
  remedy: "List EC2, ECR, LAMBDA and LAMBDA_CODE in resourceTypes, and switch all four on for new members.",
  severity: "medium",
  domain: "detection",
  baseline: true,
  planned: requires({
    [enabler]: includes("resourceTypes", "EC2", "ECR", "LAMBDA", "LAMBDA_CODE"),
    [members]: allOf(...["ec2", "ecr", "lambda", "lambdaCode"].map((kind) => isTrue(`autoEnable.${kind}`))),
  }),
  examples: {
    bad: [
      {
        name: "instances alone",
        resources: [{ type: enabler, props: { accountIds: ["111122223333"], resourceTypes: ["EC2"] } }],
      },
      {
        name: "no code",
        resources: [
          { type: enabler, props: { accountIds: ["111122223333"], resourceTypes: ["EC2", "ECR", "LAMBDA"] } },
        ],
      },
      {
        name: "members without functions, in a list",
        resources: [{ type: members, props: { autoEnable: [{ ec2: true, ecr: "true" }] } }],
      },
    ],
    good: [
      {
        name: "all four",
        resources: [
          {
            type: enabler,
            props: { accountIds: ["111122223333"], resourceTypes: ["LAMBDA_CODE", "LAMBDA", "ECR", "EC2"] },
          },
        ],
      },
      {
        name: "all four of every member",
        resources: [
          { type: members, props: { autoEnable: { ec2: true, ecr: true, lambda: true, lambdaCode: true } } },
        ],
      },
    ],
  },
};
