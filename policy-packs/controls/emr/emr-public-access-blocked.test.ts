import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { emrPublicAccessBlocked } from "./emr-public-access-blocked";

const statement = emrPublicAccessBlocked.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["elasticmapreduce:PutBlockPublicAccessConfiguration", true],
  ["elasticmapreduce:GetBlockPublicAccessConfiguration", false],
  ["elasticmapreduce:PutManagedScalingPolicy", false],
])("%s changes the block: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
