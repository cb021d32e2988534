import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const ec2KeyPairUnused = prevented({
  id: "ec2-key-pair-unused",
  title: "No one signs in to instances with SSH keys",
  why: "A private key is copied, is never revoked, and leaves no record of who used it.",
  remedy: "Use Session Manager, which asks IAM and records the session.",
  severity: "low",
  domain: "identity",
  denied: [
    reserved({
      sid: "NoKeyPairs",
      holds: "where chosen",
      actions: ["ec2:CreateKeyPair", "ec2:ImportKeyPair"],
      to: ["break-glass"],
      denied: [
        {
          name: "a deployment",
          caller: "deployment",
          action: "ec2:ImportKeyPair",
          resource: "arn:{partition}:ec2:{region}:{account}:key-pair/new",
        },
      ],
      allowed: [
        {
          name: "a key pair taken away",
          action: "ec2:DeleteKeyPair",
          resource: "arn:{partition}:ec2:{region}:{account}:key-pair/old",
        },
        { name: "a look at key pairs", action: "ec2:DescribeKeyPairs" },
        {
          name: "a session",
          action: "ssm:StartSession",
          resource: "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0",
        },
      ],
    }),
  ],
});
