import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ec2InstanceFamilyApproved } from "./ec2-instance-family-approved";

const statement = ec2InstanceFamilyApproved.denied?.[0]?.statement(exampleGuardedAccount);

test("families are named with their point, so that t3 does not let t3x in", () => {
  const families = statement?.Condition?.StringNotLike?.["ec2:InstanceType"] ?? [];
  expect([families].flat().every((family) => family.endsWith(".*"))).toBe(true);
});
