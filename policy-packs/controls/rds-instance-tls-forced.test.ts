import { ref } from "./model/example";
import { unknown } from "./model/unknown";
import { statusOf } from "./model/verdicts";
import { rdsInstanceTlsForced } from "./rds-instance-tls-forced";

const instance = (props: Record<string, unknown>) => ({ type: "aws:rds/instance:Instance", props });
const group = (...parameters: unknown[]) => ({
  type: "aws:rds/parameterGroup:ParameterGroup",
  name: "group",
  props: { parameters },
});
const verdict = (...resources: { type: string; name?: string; props: Record<string, unknown> }[]) =>
  statusOf(rdsInstanceTlsForced, { name: "case", resources });

test.each([
  ["the other engine's parameter", "mysql", [{ name: "rds.force_ssl", value: "1" }], "fail"],
  ["MariaDB with a number", "mariadb", [{ name: "require_secure_transport", value: 1 }], "pass"],
  [
    "SQL Server",
    "sqlserver-se",
    [{ name: "rds.force_ssl", value: "1", applyMethod: "pending-reboot" }],
    "pass",
  ],
  ["an engine without such a parameter", "oracle-ee", [{ name: "rds.force_ssl", value: "1" }], "fail"],
  ["an empty group", "postgres", [], "fail"],
  [
    "another parameter not yet known",
    "postgres",
    [unknown("later"), { name: "rds.force_ssl", value: "1" }],
    "pass",
  ],
  [
    "the value not yet known",
    "postgres",
    [{ name: "rds.force_ssl", value: unknown("later") }],
    "undetermined",
  ],
])("%s", (_, engine, parameters, expected) => {
  expect(verdict(group(...parameters), instance({ engine, parameterGroupName: ref("group") }))).toBe(
    expected,
  );
});

test("a group that nobody planned proves nothing", () => {
  expect(verdict(instance({ engine: "postgres", parameterGroupName: "default.postgres16" }))).toBe("fail");
});

test("a replica runs with its source's group unless it names one", () => {
  expect(verdict(instance({ replicateSourceDb: "orders" }))).toBe("pass");
  expect(
    verdict(
      instance({ replicateSourceDb: "orders", engine: "postgres", parameterGroupName: "default.postgres16" }),
    ),
  ).toBe("fail");
});

test("an instance's group does not serve a cluster", () => {
  const cluster = { engine: "aurora-postgresql", dbClusterParameterGroupName: ref("group") };
  const parameter = { name: "rds.force_ssl", value: "1" };
  expect(verdict(group(parameter), { type: "aws:rds/cluster:Cluster", props: cluster })).toBe("fail");
});
