import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface ImageRepositoryArgs {
  readonly repositoryName: string;
  readonly keyArn: pulumi.Input<string>;
}

/** The images of one service: tags cannot be moved, every image is scanned, and old ones go. */
export class ImageRepository extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly url: pulumi.Output<string>;

  constructor(name: string, args: ImageRepositoryArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:ImageRepository", name, {}, opts);
    const parent = { parent: this };
    const repository = new aws.ecr.Repository(
      name,
      {
        name: args.repositoryName,
        imageTagMutability: "IMMUTABLE",
        imageScanningConfiguration: { scanOnPush: true },
        encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: args.keyArn }],
      },
      parent,
    );
    const policy = pulumi.jsonStringify({ rules: expiry });
    new aws.ecr.LifecyclePolicy(name, { repository: repository.name, policy }, parent);
    this.arn = repository.arn;
    this.url = repository.repositoryUrl;
    this.registerOutputs({ arn: this.arn });
  }
}

/** A rollback reaches thirty releases back; what has no tag was never released. */
const expiry = [
  {
    rulePriority: 1,
    description: "untagged images go after a week",
    selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 7 },
    action: { type: "expire" },
  },
  {
    rulePriority: 2,
    description: "the last thirty releases stay",
    selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: 30 },
    action: { type: "expire" },
  },
];
