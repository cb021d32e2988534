import { organizationOnly } from "../facts/organization-only";
import { prevented } from "../model/control";

export const buildArtifactReachedByOrganizationOnly = prevented({
  id: "build-artifact-reached-by-organization-only",
  title:
    "ECR images, CodeArtifact packages, CodeBuild projects and Comprehend models serve the organization alone",
  why: "To push to a repository is to run code in every account that pulls from it; to pull is to read the source.",
  remedy:
    "Push and pull by roles of the organization, or list the partner's account under trusted.accounts in organization.yaml.",
  severity: "critical",
  domain: "compute",
  denied: [
    organizationOnly({
      sid: "BuildsForTheOrganizationOnly",
      actions: ["codeartifact:*", "codebuild:*", "comprehend:*", "ecr:*"],
      tried: [
        {
          action: "ecr:PutImage",
          resource: "arn:{partition}:ecr:{region}:{account}:repository/boi",
        },
        {
          action: "codeartifact:ReadFromRepository",
          resource: "arn:{partition}:codeartifact:{region}:{account}:repository/palisade/npm",
        },
        {
          action: "comprehend:ImportModel",
          resource: "arn:{partition}:comprehend:{region}:{account}:document-classifier/letters",
        },
        {
          action: "codebuild:BatchGetBuilds",
          resource: "arn:{partition}:codebuild:{region}:{account}:project/boi",
        },
      ],
      service: "lambda.amazonaws.com",
    }),
  ],
});
