/** A kind of event in the trail that somebody should look at, as a CloudWatch Logs filter pattern. */
export interface SecurityEvent {
  readonly name: string;
  readonly description: string;
  readonly pattern: string;
}

const anyOf = (...eventNames: readonly string[]) =>
  `{ ${eventNames.map((name) => `($.eventName = ${name})`).join(" || ")} }`;

const of = (source: string, ...eventNames: readonly string[]) =>
  `{ ($.eventSource = ${source}.amazonaws.com) && (${eventNames.map((name) => `($.eventName = ${name})`).join(" || ")}) }`;

/** CIS AWS Foundations Benchmark 3.0, section 4, and the use of the break-glass role. */
export const securityEvents: readonly SecurityEvent[] = [
  {
    name: "unauthorized-call",
    description: "A call was denied",
    pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  },
  {
    name: "sign-in-without-mfa",
    description: "Somebody signed in to the console without MFA",
    pattern:
      '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
  },
  {
    name: "root-use",
    description: "The root user of an account was used",
    pattern:
      '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  },
  {
    name: "iam-policy-change",
    description: "An IAM policy was changed",
    pattern: anyOf(
      "DeleteGroupPolicy",
      "DeleteRolePolicy",
      "DeleteUserPolicy",
      "PutGroupPolicy",
      "PutRolePolicy",
      "PutUserPolicy",
      "CreatePolicy",
      "DeletePolicy",
      "CreatePolicyVersion",
      "DeletePolicyVersion",
      "AttachRolePolicy",
      "DetachRolePolicy",
      "AttachUserPolicy",
      "DetachUserPolicy",
      "AttachGroupPolicy",
      "DetachGroupPolicy",
    ),
  },
  {
    name: "cloudtrail-change",
    description: "A trail was changed or stopped",
    pattern: anyOf("CreateTrail", "UpdateTrail", "DeleteTrail", "StartLogging", "StopLogging"),
  },
  {
    name: "sign-in-failure",
    description: "A sign-in to the console failed",
    pattern: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
  },
  {
    name: "key-disabled",
    description: "A KMS key was disabled or its deletion scheduled",
    pattern: of("kms", "DisableKey", "ScheduleKeyDeletion"),
  },
  {
    name: "bucket-policy-change",
    description: "Who may use a bucket was changed",
    pattern: of(
      "s3",
      "PutBucketAcl",
      "PutBucketPolicy",
      "PutBucketCors",
      "PutBucketLifecycle",
      "PutBucketReplication",
      "DeleteBucketPolicy",
      "DeleteBucketCors",
      "DeleteBucketLifecycle",
      "DeleteBucketReplication",
    ),
  },
  {
    name: "config-change",
    description: "AWS Config was changed or stopped",
    pattern: of(
      "config",
      "StopConfigurationRecorder",
      "DeleteDeliveryChannel",
      "PutDeliveryChannel",
      "PutConfigurationRecorder",
    ),
  },
  {
    name: "security-group-change",
    description: "A security group was changed",
    pattern: anyOf(
      "AuthorizeSecurityGroupIngress",
      "AuthorizeSecurityGroupEgress",
      "RevokeSecurityGroupIngress",
      "RevokeSecurityGroupEgress",
      "CreateSecurityGroup",
      "DeleteSecurityGroup",
    ),
  },
  {
    name: "network-acl-change",
    description: "A network ACL was changed",
    pattern: anyOf(
      "CreateNetworkAcl",
      "CreateNetworkAclEntry",
      "DeleteNetworkAcl",
      "DeleteNetworkAclEntry",
      "ReplaceNetworkAclEntry",
      "ReplaceNetworkAclAssociation",
    ),
  },
  {
    name: "gateway-change",
    description: "A way out of a network was changed",
    pattern: anyOf(
      "CreateCustomerGateway",
      "DeleteCustomerGateway",
      "AttachInternetGateway",
      "CreateInternetGateway",
      "DeleteInternetGateway",
      "DetachInternetGateway",
    ),
  },
  {
    name: "route-change",
    description: "A route was changed",
    pattern: of(
      "ec2",
      "CreateRoute",
      "CreateRouteTable",
      "ReplaceRoute",
      "ReplaceRouteTableAssociation",
      "DeleteRouteTable",
      "DeleteRoute",
      "DisassociateRouteTable",
    ),
  },
  {
    name: "vpc-change",
    description: "A VPC or its peering was changed",
    pattern: anyOf(
      "CreateVpc",
      "DeleteVpc",
      "ModifyVpcAttribute",
      "AcceptVpcPeeringConnection",
      "CreateVpcPeeringConnection",
      "DeleteVpcPeeringConnection",
      "RejectVpcPeeringConnection",
    ),
  },
  {
    name: "organization-change",
    description: "The organization was changed",
    pattern: "{ $.eventSource = organizations.amazonaws.com && $.readOnly IS FALSE }",
  },
  {
    name: "break-glass",
    description: "The break-glass role was assumed",
    pattern:
      '{ ($.eventName = "AssumeRole*") && ($.requestParameters.roleArn = "*:role/palisade-break-glass") }',
  },
];
