import { exampleGuardedAccount } from "../model/example-guarded-account";
import { organizationNotLeft } from "./organization-not-left";

test("no duty is exempt, so that the statement is the same everywhere and can sit at the root", () => {
  const [denied] = organizationNotLeft.denied ?? [];
  const elsewhere = {
    ...exampleGuardedAccount,
    account: "555566667777",
    environment: "sandbox",
    regions: ["eu-west-1"],
  };
  expect(denied?.statement(elsewhere)).toEqual(denied?.statement(exampleGuardedAccount));
  expect(denied?.statement(exampleGuardedAccount)).not.toHaveProperty("Condition");
});
