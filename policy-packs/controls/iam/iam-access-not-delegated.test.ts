import { iamAccessNotDelegated } from "./iam-access-not-delegated";
import { denies } from "../model/denies";

test("administrators, whom such requests are meant for, are denied as well", () => {
  expect(
    denies(iamAccessNotDelegated, { caller: "administrator", action: "iam:AcceptDelegationRequest" }),
  ).toBe(true);
});

test("a provider may ask: nothing comes of it", () => {
  expect(denies(iamAccessNotDelegated, { caller: "outsider", action: "iam:CreateDelegationRequest" })).toBe(
    false,
  );
});
