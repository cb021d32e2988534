import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { accountRegionsKept } from "./account-regions-kept";

const statement = accountRegionsKept.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["account:EnableRegion", true],
  ["account:GetRegionOptStatus", false],
  ["account:ListRegions", false],
])("%s switches a Region: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
