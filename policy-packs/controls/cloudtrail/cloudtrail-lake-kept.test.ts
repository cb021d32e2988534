import { cloudtrailLakeKept } from "./cloudtrail-lake-kept";
import { cloudtrailTrailKept } from "./cloudtrail-trail-kept";
import { denies } from "../model/denies";

test("the deployment may replace an event data store, which costs by what it keeps, but no trail", () => {
  const caller = "deployment";
  expect(denies(cloudtrailLakeKept, { caller, action: "cloudtrail:DeleteEventDataStore" })).toBe(false);
  expect(denies(cloudtrailTrailKept, { caller, action: "cloudtrail:DeleteTrail" })).toBe(true);
});

test("security-response reads evidence and shortens none", () => {
  const caller = "security-response";
  expect(denies(cloudtrailLakeKept, { caller, action: "cloudtrail:StartQuery" })).toBe(false);
  expect(denies(cloudtrailLakeKept, { caller, action: "cloudtrail:UpdateEventDataStore" })).toBe(true);
});
