import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { rdsInstancePrivate } from "./rds-instance-private";

test.each([
  ["on as text", "aws:rds/instance:Instance", { publiclyAccessible: "true" }, "fail"],
  [
    "a replica counts too",
    "aws:rds/instance:Instance",
    { replicateSourceDb: "a", publiclyAccessible: true },
    "fail",
  ],
  ["null is left out", "aws:rds/clusterInstance:ClusterInstance", { publiclyAccessible: null }, "pass"],
  ["not yet known", "aws:rds/instance:Instance", { publiclyAccessible: unknown("later") }, "undetermined"],
])("%s", (_, type, props, expected) => {
  expect(statusOf(rdsInstancePrivate, { name: "case", resources: [{ type, props }] })).toBe(expected);
});
