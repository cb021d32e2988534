import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ecrPublicUnused } from "./ecr-public-unused";

const statement = ecrPublicUnused.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ecr-public:PutImage", true],
  ["ecr-public:GetAuthorizationToken", false],
  ["ecr-public:BatchDeleteImage", false],
  ["ecr:PutImage", false],
])("%s publishes: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
