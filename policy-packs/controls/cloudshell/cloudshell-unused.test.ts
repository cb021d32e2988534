import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { cloudshellUnused } from "./cloudshell-unused";

const statement = cloudshellUnused.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["cloudshell:CreateSession", true],
  ["cloudshell:DeleteEnvironment", false],
  ["cloudshell:GetEnvironmentStatus", false],
])("%s opens a shell: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
