import { denies } from "../model/denies";
import { duties } from "../model/guarded-account";
import { s3ObjectRetentionNotBypassed } from "./s3-object-retention-not-bypassed";

test.each(duties)("no duty is exempt: %s may not bypass a retention either", (caller) => {
  expect(
    denies(s3ObjectRetentionNotBypassed, {
      caller,
      action: "s3:BypassGovernanceRetention",
      resource: "arn:{partition}:s3:::records/1",
    }),
  ).toBe(true);
});
