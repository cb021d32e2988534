import { prevented } from "../model/control";
import type { PolicyCase } from "../model/guarded-account";

const grant = {
  action: "kms:CreateGrant",
  resource: "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
} as const satisfies Partial<PolicyCase>;
const forResource = (given: "true" | "false") => ({ "kms:GrantIsForAWSResource": given });

export const kmsGrantForAwsServiceOnly = prevented({
  id: "kms-grant-for-aws-service-only",
  title: "KMS grants are made only for AWS services that use the key",
  why: "A grant lets another account decrypt without a word in the key's policy, and no review of policies ever sees it.",
  remedy:
    "Name the principal in the key's policy; AWS services make their grants themselves when a resource is created.",
  severity: "high",
  domain: "data-protection",
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "GrantsForServicesOnly",
      statement: () => ({
        Principal: "*",
        Action: grant.action,
        Resource: "*",
        // IfExists denies a grant of which AWS does not say whom it is for, and leaves services' own calls alone.
        Condition: { BoolIfExists: { ...forResource("false"), "aws:PrincipalIsAWSService": "false" } },
      }),
      cases: {
        denied: [
          { ...grant, name: "a developer grants to a principal", context: forResource("false") },
          { ...grant, name: "the deployment role does", caller: "deployment", context: forResource("false") },
          { ...grant, name: "the root user does", caller: "root", context: forResource("false") },
          { ...grant, name: "a grant of which nothing is known" },
        ],
        allowed: [
          {
            ...grant,
            name: "a volume that is created with the key",
            context: { ...forResource("true"), "kms:ViaService": "ec2.{region}.amazonaws.com" },
          },
          {
            ...grant,
            name: "a service that grants by itself",
            caller: { type: "service", service: "dynamodb.amazonaws.com" },
            context: forResource("false"),
          },
          { ...grant, name: "taking a grant back", action: "kms:RevokeGrant", context: forResource("false") },
          { ...grant, name: "listing grants", action: "kms:ListGrants", context: forResource("false") },
        ],
      },
    },
  ],
});
