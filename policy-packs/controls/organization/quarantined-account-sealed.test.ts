import { exampleGuardedAccount } from "../model/example-guarded-account";
import { quarantinedAccountSealed } from "./quarantined-account-sealed";

const statement = quarantinedAccountSealed.denied?.[0]?.statement(exampleGuardedAccount);

test("only what writes logs goes on: nothing that reads their events or changes them", () => {
  expect(
    [statement?.NotAction ?? []].flat().filter((action) => !/^logs:(Create|Put|Describe)Log/.test(action)),
  ).toEqual([]);
});
