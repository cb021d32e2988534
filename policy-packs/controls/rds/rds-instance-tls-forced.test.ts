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

test("a group that is not planned proves nothing", () => {
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
