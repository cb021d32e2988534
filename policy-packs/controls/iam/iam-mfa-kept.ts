import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const user = "arn:{partition}:iam::{account}:user/somebody";
const device = "arn:{partition}:iam::{account}:mfa/somebody";

export const iamMfaKept = prevented({
  id: "iam-mfa-kept",
  title: "No second factor is taken away",
  why: "With the factor gone, a stolen password is all that it takes.",
  remedy: "Have break-glass deactivate a lost device after the person was recognized.",
  severity: "high",
  domain: "identity",
  denied: [
    reserved({
      sid: "SecondFactorsStay",
      actions: ["iam:DeactivateMFADevice", "iam:DeleteVirtualMFADevice"],
      to: exemptByDefault,
      allowed: [
        { name: "getting a device", caller: "user", action: "iam:CreateVirtualMFADevice", resource: device },
        { name: "switching a device on", caller: "user", action: "iam:EnableMFADevice", resource: user },
        { name: "bringing its clock in line", caller: "user", action: "iam:ResyncMFADevice", resource: user },
      ],
    }),
  ],
});
