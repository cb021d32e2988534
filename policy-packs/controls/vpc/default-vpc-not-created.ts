import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

/** The baseline takes the default VPC over, and makes it first where it is gone: see ClosedDefaultVpc. */
export const defaultVpcNotCreated = prevented({
  id: "default-vpc-not-created",
  title: "Default VPCs are not brought back",
  why: "Each of their subnets is public, and whatever starts in one is on the internet at once.",
  remedy: "Plan a VPC; the baseline adopts and closes the default ones.",
  severity: "medium",
  domain: "network",
  denied: [
    reserved({
      sid: "NoDefaultVpcs",
      actions: ["ec2:CreateDefaultSubnet", "ec2:CreateDefaultVpc"],
      to: exemptByDefault,
      unaffected: ["ec2:DeleteVpc"],
      allowed: [
        {
          name: "a VPC of its own",
          action: "ec2:CreateVpc",
          resource: "arn:{partition}:ec2:{region}:{account}:vpc/vpc-0123456789abcdef0",
        },
        {
          name: "a subnet",
          action: "ec2:CreateSubnet",
          resource: "arn:{partition}:ec2:{region}:{account}:subnet/subnet-0123456789abcdef0",
        },
        { name: "a look at VPCs", action: "ec2:DescribeVpcs" },
      ],
    }),
  ],
});
