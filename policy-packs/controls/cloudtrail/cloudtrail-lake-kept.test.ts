import { cloudtrailLakeKept } from "./cloudtrail-lake-kept";
import { cloudtrailTrailKept } from "./cloudtrail-trail-kept";
import { refuses } from "../model/refuses";

test("the deployment may replace an event data store, which costs by what it keeps, but no trail", () => {
  const caller = "deployment";
  expect(refuses(cloudtrailLakeKept, { caller, action: "cloudtrail:DeleteEventDataStore" })).toBe(false);
  expect(refuses(cloudtrailTrailKept, { caller, action: "cloudtrail:DeleteTrail" })).toBe(true);
});

test("security-response reads evidence and shortens none", () => {
  const caller = "security-response";
  expect(refuses(cloudtrailLakeKept, { caller, action: "cloudtrail:StartQuery" })).toBe(false);
  expect(refuses(cloudtrailLakeKept, { caller, action: "cloudtrail:UpdateEventDataStore" })).toBe(true);
});
