import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon ECR. */
export const ecr: Readonly<Record<string, ComputedType>> = {
  "aws:ecr/repository:Repository": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:ecr:{region}:{account}:repository/{name}",
    outputs: { registryId: "{account}", repositoryUrl: "{account}.dkr.ecr.{region}.{dns}/{name}" },
  },
  "aws:ecr/repositoryPolicy:RepositoryPolicy": { id: "{in:repository}" },
  "aws:ecr/lifecyclePolicy:LifecyclePolicy": { id: "{in:repository}" },
};
