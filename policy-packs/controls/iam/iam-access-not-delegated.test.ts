import { iamAccessNotDelegated } from "./iam-access-not-delegated";
import { refuses } from "../model/refuses";

test("administrators, whom such requests are meant for, are refused as well", () => {
  expect(
    refuses(iamAccessNotDelegated, { caller: "administrator", action: "iam:AcceptDelegationRequest" }),
  ).toBe(true);
});

test("a provider may ask: nothing comes of it", () => {
  expect(refuses(iamAccessNotDelegated, { caller: "outsider", action: "iam:CreateDelegationRequest" })).toBe(
    false,
  );
});
