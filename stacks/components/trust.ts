import * as pulumi from "@pulumi/pulumi";
import { iamArn, type AccountRef } from "../model/arns";
import { policyDocument, type PolicyConditions } from "./policy-document";

/** Lets an AWS service assume the role; the condition says on whose behalf, where the service tells. */
export const trustedService = (service: string, condition?: PolicyConditions): pulumi.Output<string> =>
  policyDocument([
    {
      Sid: "Service",
      Effect: "Allow",
      Principal: { Service: service },
      Action: "sts:AssumeRole",
      Condition: condition,
    },
  ]);

/**
 * Lets roles of another account of the organization assume the role. They are named in a condition and not as the
 * principal, because IAM refuses a principal that does not exist yet and forgets one that is recreated.
 */
export const trustedRoles = (account: AccountRef, rolePattern: string): pulumi.Output<string> =>
  policyDocument([
    {
      Sid: "Roles",
      Effect: "Allow",
      Principal: { AWS: iamArn(account, "root") },
      Action: "sts:AssumeRole",
      Condition: { ArnLike: { "aws:PrincipalArn": iamArn(account, `role/${rolePattern}`) } },
    },
  ]);

/** The role that Identity Center makes for a permission set; outside us-east-1 its path also names a Region. */
export const permissionSetRole = (name: string): string =>
  `aws-reserved/sso.amazonaws.com/*AWSReservedSSO_${name}_*`;
