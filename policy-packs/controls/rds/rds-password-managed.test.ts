import { exampleGraph } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict, statusOf } from "../model/verdicts";
import { rdsPasswordManaged } from "./rds-password-managed";

const example = (type: string, props: Record<string, unknown>) => ({
  name: "case",
  resources: [{ type, props }],
});
const instance = "aws:rds/instance:Instance";
const cluster = "aws:rds/cluster:Cluster";

test.each([
  ["a generated password is in the program too", instance, { password: unknown("generated") }, "fail"],
  ["a write-only password", cluster, { masterPasswordWo: "x", masterPasswordWoVersion: 1 }, "fail"],
  [
    "a password beside a managed one",
    cluster,
    { masterPassword: "x", manageMasterUserPassword: true },
    "fail",
  ],
  ["a restored snapshot", instance, { snapshotIdentifier: "snap" }, "pass"],
  ["a restored snapshot with a password", instance, { snapshotIdentifier: "snap", password: "x" }, "fail"],
  ["switched off", cluster, { manageMasterUserPassword: false }, "fail"],
  [
    "the secret's key does not matter",
    cluster,
    { manageMasterUserPassword: true, masterUserSecretKmsKeyId: unknown("later") },
    "pass",
  ],
])("%s", (_, type, props, expected) => {
  expect(statusOf(rdsPasswordManaged, example(type, props))).toBe(expected);
});

test("the message never quotes the password", () => {
  const verdict = exampleVerdict(
    rdsPasswordManaged,
    exampleGraph(example(instance, { password: "hunter2" })),
  );
  expect(JSON.stringify(verdict)).not.toContain("hunter2");
});
