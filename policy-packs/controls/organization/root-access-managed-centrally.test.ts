import { denies } from "../model/denies";
import { rootAccessManagedCentrally } from "./root-access-managed-centrally";

const session = { action: "sts:AssumeRoot", resource: "arn:{partition}:iam::{account}:root" };
const feature = { action: "iam:EnableOrganizationsRootSessions" };

test.each([
  ["deployment", true, false],
  ["security-response", false, true],
  ["break-glass", false, false],
  ["administrator", true, true],
] as const)("%s: a root session is denied %s, a feature %s", (caller, bySession, byFeature) => {
  expect(denies(rootAccessManagedCentrally, { ...session, caller })).toBe(bySession);
  expect(denies(rootAccessManagedCentrally, { ...feature, caller })).toBe(byFeature);
});

test("the task makes no difference", () => {
  const context = {
    "sts:TaskPolicyArn": "arn:{partition}:iam::aws:policy/root-task/IAMAuditRootUserCredentials",
  };
  expect(denies(rootAccessManagedCentrally, { ...session, context })).toBe(true);
});
