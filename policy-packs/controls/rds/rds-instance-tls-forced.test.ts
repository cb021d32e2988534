import { ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { rdsInstanceTlsForced } from "./rds-instance-tls-forced";

const instance = (props: Record<string, unknown>) => ({ type: "aws:rds/instance:Instance", props });
const group = (...parameters: unknown[]) => ({
  type: "aws:rds/parameterGroup:ParameterGroup",
  name: "group",
  props: { parameters },
});
const verdict = (
  ...resources: {
    type: string;
    name?: string;
    props: Record<string, unknown>;
    region?: string;
    account?: string;
  }[]
) => statusOf(rdsInstanceTlsForced, { name: "case", resources });

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

test.each([
  ["postgres", "14.13", "fail"],
  ["postgres", "15", "pass"],
  ["postgres", "9.6", "fail"],
  ["postgres", undefined, "pass"],
  ["aurora-postgresql", "16.4", "fail"],
  ["aurora-postgresql", "17.4", "pass"],
  ["aurora-postgresql", undefined, "fail"],
  ["mariadb", "11.4.3", "fail"],
  ["mariadb", "11.8", "pass"],
  ["mariadb", "12.1", "pass"],
  ["mysql", "8.4", "fail"],
  ["aurora-mysql", "8.0.mysql_aurora.3.08", "fail"],
  ["sqlserver-ee", "16.00", "fail"],
  ["postgres", unknown("later"), "undetermined"],
])("the default group of %s %s", (engine, engineVersion, expected) => {
  const type = engine.startsWith("aurora") ? "aws:rds/cluster:Cluster" : "aws:rds/instance:Instance";
  expect(verdict({ type, props: { engine, engineVersion } })).toBe(expected);
});

test.each([
  ["default.postgres16", "pass"],
  ["default.postgres14", "fail"],
])("AWS's group %s", (parameterGroupName, expected) => {
  expect(verdict(instance({ engine: "postgres", parameterGroupName }))).toBe(expected);
});

test.each([
  ["postgres16", [], "pass"],
  ["postgres16", [{ name: "log_connections", value: "1" }], "pass"],
  ["postgres16", [{ name: "rds.force_ssl", value: "0" }], "fail"],
  ["postgres14", [], "fail"],
  ["postgres16", [{ name: unknown("later"), value: "0" }], "undetermined"],
])("a planned group of %s with %j", (family, parameters, expected) => {
  expect(
    verdict(
      { ...group(), props: { family, parameters } },
      instance({ engine: "postgres", parameterGroupName: ref("group") }),
    ),
  ).toBe(expected);
});

test.each([
  ["postgres16", [{ name: "rds.force_ssl", value: "0" }], "fail"],
  ["postgres16", [{ name: "rds.force_ssl", value: 1 }], "pass"],
  ["mysql8.4", [], "pass"],
  ["mysql8.4", [{ name: "require_secure_transport", value: "OFF" }], "fail"],
  ["mysql8.4", [{ name: "rds.force_ssl", value: "0" }], "pass"],
  ["oracle-ee-19", [{ name: "open_cursors", value: "300" }], "pass"],
])("a group of %s by itself with %j", (family, parameters, expected) => {
  expect(verdict({ ...group(), props: { family, parameters } })).toBe(expected);
});

test("a replica runs with its source's group unless it names one", () => {
  expect(verdict(instance({ replicateSourceDb: "orders" }))).toBe("pass");
  expect(
    verdict(
      instance({ replicateSourceDb: "orders", engine: "postgres", parameterGroupName: "default.postgres14" }),
    ),
  ).toBe("fail");
});

test("an instance's group does not serve a cluster", () => {
  const cluster = { engine: "aurora-postgresql", dbClusterParameterGroupName: ref("group") };
  const parameter = { name: "rds.force_ssl", value: "1" };
  expect(verdict(group(parameter), { type: "aws:rds/cluster:Cluster", props: cluster })).toBe("fail");
});

test("a replica in another Region starts with the default group", () => {
  const there = (region: string) =>
    verdict(instance({ replicateSourceDb: `arn:aws:rds:${region}:111122223333:db:orders` }));
  expect(there("us-east-1")).toBe("pass");
  expect(there("eu-west-1")).toBe("fail");
});

test("a replica's engine is that of its group", () => {
  const own = (family: unknown, value: string) =>
    verdict(
      {
        type: "aws:rds/parameterGroup:ParameterGroup",
        name: "own",
        props: { family, parameters: [{ name: "rds.force_ssl", value }] },
      },
      instance({ replicateSourceDb: "orders", parameterGroupName: ref("own") }),
    );
  expect(own("postgres16", "1")).toBe("pass");
  expect(own("postgres16", "0")).toBe("fail");
  expect(own("mysql8.0", "1")).toBe("fail");
  expect(own(unknown("later"), "1")).toBe("undetermined");
});

test("a group of the same name in another Region or account does not help", () => {
  const secure = (place: { region?: string; account?: string }) => ({
    type: "aws:rds/parameterGroup:ParameterGroup",
    props: { name: "secure", parameters: [{ name: "rds.force_ssl", value: "1" }] },
    ...place,
  });
  const named = instance({ engine: "postgres", parameterGroupName: "secure" });
  expect(verdict(secure({}), named)).toBe("pass");
  // One of that name may exist here all the same, outside of the input.
  expect(verdict(secure({ region: "eu-west-1" }), named)).toBe("undetermined");
  expect(verdict(secure({ account: "444455556666" }), named)).toBe("undetermined");
});

test("a group whose name is not yet known may be the one that is named", () => {
  const unnamed = { ...group({ name: "rds.force_ssl", value: "1" }), name: "other" };
  const props = { ...unnamed.props, name: unknown("later") };
  const named = instance({ engine: "postgres", parameterGroupName: "secure" });
  expect(verdict({ ...unnamed, props }, named)).toBe("undetermined");
});
