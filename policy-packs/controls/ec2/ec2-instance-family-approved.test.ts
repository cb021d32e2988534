import { denies } from "../model/denies";
import { ec2InstanceFamilyApproved } from "./ec2-instance-family-approved";

test.each(["t3x.large", "t3ax.large", "t4gn.large", "xt3.large"])(
  "a family whose name only begins or ends like an approved one is denied: %s",
  (type) => {
    expect(
      denies(ec2InstanceFamilyApproved, {
        action: "ec2:RunInstances",
        resource: "arn:{partition}:ec2:{region}:{account}:instance/*",
        context: { "ec2:InstanceType": type },
      }),
    ).toBe(true);
  },
);
