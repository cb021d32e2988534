import { defaultRoles } from "../model/default-roles";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { unlessDuty, unlessExempt } from "./exempt-roles";

test("the same duties in any order are the same condition", () => {
  expect(unlessDuty(exampleGuardedAccount, "break-glass", "deployment")).toEqual(
    unlessExempt(exampleGuardedAccount),
  );
  expect(unlessExempt(exampleGuardedAccount)).toEqual({
    ArnNotLike: {
      "aws:PrincipalArn": [...defaultRoles().deployment, ...defaultRoles()["break-glass"]],
    },
  });
});

test("a duty without roles exempts no one, and leaves no empty list", () => {
  const guarded = { ...exampleGuardedAccount, roles: { ...defaultRoles(), vending: [] } };
  expect(unlessDuty(guarded, "vending")).toEqual({});
});
