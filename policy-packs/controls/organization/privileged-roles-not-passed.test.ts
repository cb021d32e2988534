import { denies } from "../model/denies";
import { privilegedRolesNotPassed } from "./privileged-roles-not-passed";

test("the service that a role is passed to makes no difference", () => {
  for (const service of ["lambda.amazonaws.com", "ec2.amazonaws.com", "cloudformation.amazonaws.com"])
    expect(
      denies(privilegedRolesNotPassed, {
        caller: "administrator",
        action: "iam:PassRole",
        resource: "{deployment}",
        context: { "iam:PassedToService": service },
      }),
    ).toBe(true);
});

test("the deployment passes the flow logs' role", () => {
  const resource = "arn:{partition}:iam::{account}:role/palisade-flow-logs";
  expect(denies(privilegedRolesNotPassed, { caller: "deployment", action: "iam:PassRole", resource })).toBe(
    false,
  );
});
