import { prevented } from "../model/control";

const repositoryArn = "arn:{partition}:ecr-public::{account}:repository/orders";

export const ecrPublicUnused = prevented({
  id: "ecr-public-unused",
  title: "No image is published in the public registry",
  why: "A public image shows everyone what we run, and secrets left in a layer.",
  remedy: "Use a private repository, and its policy for those who may pull.",
  severity: "high",
  domain: "compute",
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "NoPublicImages",
      statement: () => ({ Action: ["ecr-public:CreateRepository", "ecr-public:PutImage"], Resource: "*" }),
      cases: {
        denied: [
          { name: "a public repository", action: "ecr-public:CreateRepository", resource: repositoryArn },
          {
            name: "a public repository, by a deployment",
            caller: "deployment",
            action: "ecr-public:CreateRepository",
            resource: repositoryArn,
          },
          {
            name: "an image into one from before",
            caller: "ci",
            action: "ecr-public:PutImage",
            resource: repositoryArn,
          },
        ],
        allowed: [
          { name: "others' images pulled", caller: "ci", action: "ecr-public:GetAuthorizationToken" },
          {
            name: "a private repository",
            action: "ecr:CreateRepository",
            resource: "arn:{partition}:ecr:{region}:{account}:repository/orders",
          },
          {
            name: "a public repository taken away",
            action: "ecr-public:DeleteRepository",
            resource: repositoryArn,
          },
          {
            name: "a public image taken away",
            action: "ecr-public:BatchDeleteImage",
            resource: repositoryArn,
          },
          {
            name: "an image into a private repository",
            action: "ecr:PutImage",
            resource: "arn:{partition}:ecr:{region}:{account}:repository/orders",
          },
        ],
      },
    },
  ],
});
