import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument, type PolicyStatement } from "./policy-document";

export interface DomainKeyArgs {
  /** What the key protects; its alias is "alias/palisade/<domain>". */
  readonly domain: string;
  readonly description: string;
  readonly policy: readonly PolicyStatement[];
  /** A key that signs (ECDSA over P-256) and encrypts nothing; AWS can rotate no such key. */
  readonly signs?: boolean;
}

/** A customer managed KMS key for one domain of data, with its alias. */
export class DomainKey extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;

  constructor(name: string, args: DomainKeyArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:keys:DomainKey", name, {}, opts);
    const key = new aws.kms.Key(
      name,
      {
        description: args.description,
        policy: policyDocument(args.policy),
        ...(args.signs
          ? { customerMasterKeySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" }
          : { enableKeyRotation: true }),
        deletionWindowInDays: 30,
      },
      { parent: this },
    );
    new aws.kms.Alias(
      name,
      { name: `alias/palisade/${args.domain}`, targetKeyId: key.keyId },
      { parent: this },
    );
    this.arn = key.arn;
    this.registerOutputs({ arn: this.arn });
  }
}
