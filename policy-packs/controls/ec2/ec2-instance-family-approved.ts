import { prevented } from "../model/control";

const instanceArn = "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0";

export const ec2InstanceFamilyApproved = prevented({
  id: "ec2-instance-family-approved",
  title: "Instances are of the small, burstable families",
  why: "A stolen key in an account for experiments is turned into a fleet of GPUs within minutes.",
  remedy: "Choose a t3, t3a or t4g instance, or take the work to an account made for it.",
  severity: "medium",
  domain: "compute",
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "SmallInstancesOnly",
      statement: ({ partition }) => ({
        Action: "ec2:RunInstances",
        Resource: `arn:${partition}:ec2:*:*:instance/*`,
        Condition: { StringNotLike: { "ec2:InstanceType": ["t3.*", "t3a.*", "t4g.*"] } },
      }),
      cases: {
        denied: [
          {
            name: "a GPU",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:InstanceType": "p5.48xlarge" },
          },
          {
            name: "a family with a similar name",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:InstanceType": "trn1.2xlarge" },
          },
          {
            name: "an older burstable family",
            caller: "ci",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:InstanceType": "t2.micro" },
          },
          {
            name: "a deployment",
            caller: "deployment",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:InstanceType": "m7i.large" },
          },
        ],
        allowed: [
          {
            name: "t3",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:InstanceType": "t3.micro" },
          },
          {
            name: "t3a",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:InstanceType": "t3a.medium" },
          },
          {
            name: "t4g",
            action: "ec2:RunInstances",
            resource: instanceArn,
            context: { "ec2:InstanceType": "t4g.large" },
          },
          {
            name: "the volume of the same launch, which has no type",
            action: "ec2:RunInstances",
            resource: "arn:{partition}:ec2:{region}:{account}:volume/vol-0123456789abcdef0",
          },
        ],
      },
    },
  ],
});
