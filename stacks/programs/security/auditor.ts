import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { AccountRef } from "../../model/arns";
import { policyDocument, type PolicyStatement, type Texts } from "../../components/policy-document";
import { permissionSetRole, trustedRoles } from "../../components/trust";
import { auditorRole } from "../log-archive/readers";

export interface AuditorArgs {
  readonly account: AccountRef;
  readonly bucketArns: readonly pulumi.Input<string>[];
  readonly keyArns: readonly pulumi.Input<string>[];
}

/** The role that compliance officers take to read the archive; bucket and key policies over there name no other. */
export class Auditor extends pulumi.ComponentResource {
  constructor(
    name: string,
    { account, bucketArns, keyArns }: AuditorArgs,
    opts: pulumi.ComponentResourceOptions,
  ) {
    super("palisade:identity:Auditor", name, {}, opts);
    const role = new aws.iam.Role(
      name,
      {
        name: auditorRole,
        description: "Reads the trail and the configuration history, and changes nothing",
        assumeRolePolicy: trustedRoles(account, permissionSetRole("ComplianceOfficer")),
        maxSessionDuration: 3600,
      },
      { parent: this },
    );
    new aws.iam.RolePolicy(
      name,
      { name: "read-archive", role: role.name, policy: policyDocument(readArchive(bucketArns, keyArns)) },
      { parent: this },
    );
    this.registerOutputs({});
  }
}

const readArchive = (bucketArns: readonly pulumi.Input<string>[], keyArns: Texts): PolicyStatement[] => [
  {
    Sid: "List",
    Effect: "Allow",
    Action: ["s3:GetBucketLocation", "s3:ListBucket"],
    Resource: bucketArns,
  },
  {
    Sid: "Read",
    Effect: "Allow",
    Action: ["s3:GetObject", "s3:GetObjectVersion"],
    Resource: bucketArns.map((arn) => pulumi.interpolate`${arn}/*`),
  },
  { Sid: "Decrypt", Effect: "Allow", Action: "kms:Decrypt", Resource: keyArns },
];
