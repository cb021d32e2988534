import { exampleArn, ref } from "../model/example";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { iamRoleWithoutWayToAdmin } from "./iam-role-without-way-to-admin";

const role = "aws:iam/role:Role";
const allow = (statement: object) => ({ Statement: [{ Effect: "Allow", ...statement }] });
const everything = allow({ Action: "*", Resource: "*" });
const assume = (principal: object) => allow({ Action: "sts:AssumeRole", Principal: principal });
const administrator = (more: object = {}) => ({
  type: role,
  name: "admin",
  props: {
    assumeRolePolicy: assume({ AWS: exampleArn("worker") }),
    inlinePolicies: [{ name: "all", policy: JSON.stringify(everything) }],
    ...more,
  },
});
const worker = (policy: unknown) => [
  { type: role, name: "worker", props: { assumeRolePolicy: assume({ Service: "ec2.amazonaws.com" }) } },
  { type: "aws:iam/rolePolicy:RolePolicy", props: { role: ref("worker"), policy } },
];
const status = (...resources: readonly ReturnType<typeof administrator>[]) =>
  statusOf(iamRoleWithoutWayToAdmin, { name: "", resources });
const toAdmin = allow({ Action: "sts:AssumeRole", Resource: exampleArn("admin") });

test("an administrator by an inline policy counts, one under a condition does not", () => {
  expect(status(...(worker(toAdmin) as never[]), administrator())).toBe("fail");
  const limited = allow({
    Action: "*",
    Resource: "*",
    Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } },
  });
  expect(
    status(
      ...(worker(toAdmin) as never[]),
      administrator({ inlinePolicies: [{ policy: JSON.stringify(limited) }] }),
    ),
  ).toBe("pass");
});

test("a denial in the role's own policies keeps it out", () => {
  const denied = { Statement: [...toAdmin.Statement, { Effect: "Deny", Action: "sts:*", Resource: "*" }] };
  expect(status(...(worker(denied) as never[]), administrator())).toBe("pass");
});

test("what is not known of a role's policies leaves it open where there is an administrator", () => {
  expect(status(...(worker(unknown("later")) as never[]), administrator())).toBe("undetermined");
  expect(status(...(worker(unknown("later")) as never[]), administrator({ inlinePolicies: [] }))).toBe(
    "undetermined",
  );
});
