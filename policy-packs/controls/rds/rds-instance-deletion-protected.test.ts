import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { rdsInstanceDeletionProtected } from "./rds-instance-deletion-protected";

test.each([
  ["a final snapshot does not protect", "aws:rds/instance:Instance", { skipFinalSnapshot: false }, "fail"],
  ["off as text", "aws:rds/cluster:Cluster", { deletionProtection: "false" }, "fail"],
  ["a read replica counts too", "aws:rds/instance:Instance", { replicateSourceDb: "orders" }, "fail"],
  ["the cluster protects its members", "aws:rds/clusterInstance:ClusterInstance", {}, "pass"],
  ["not yet known", "aws:rds/cluster:Cluster", { deletionProtection: unknown("later") }, "undetermined"],
])("%s", (_, type, props, expected) => {
  expect(statusOf(rdsInstanceDeletionProtected, { name: "case", resources: [{ type, props }] })).toBe(
    expected,
  );
});
