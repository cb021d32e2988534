import { cloudtrailTrailKept } from "./cloudtrail-trail-kept";
import { duties } from "../model/guarded-account";
import { denies } from "../model/denies";

test.each(duties)("%s cannot stop a trail, in any spelling and Region", (caller) => {
  for (const action of ["cloudtrail:StopLogging", "CloudTrail:stoplogging"])
    expect(denies(cloudtrailTrailKept, { caller, action, region: "ap-south-1" })).toBe(true);
});

test("an AWS service on the account's behalf is reached by no guardrail", () => {
  expect(
    denies(cloudtrailTrailKept, { caller: "service-linked-role", action: "cloudtrail:StopLogging" }),
  ).toBe(false);
});
