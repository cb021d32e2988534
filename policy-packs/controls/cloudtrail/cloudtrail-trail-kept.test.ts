import { cloudtrailTrailKept } from "./cloudtrail-trail-kept";
import { duties } from "../model/edge";
import { refuses } from "../model/refuses";

test.each(duties)("%s cannot stop a trail, in any spelling and Region", (caller) => {
  for (const action of ["cloudtrail:StopLogging", "CloudTrail:stoplogging"])
    expect(refuses(cloudtrailTrailKept, { caller, action, region: "ap-south-1" })).toBe(true);
});

test("an AWS service on the account's behalf is reached by no guardrail", () => {
  expect(
    refuses(cloudtrailTrailKept, { caller: "service-linked-role", action: "cloudtrail:StopLogging" }),
  ).toBe(false);
});
