import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { dynamodbTableKept } from "./dynamodb-table-kept";

const statement = dynamodbTableKept.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["dynamodb:DeleteTable", true],
  ["dynamodb:UpdateContinuousBackups", true],
  ["dynamodb:DeleteItem", false],
  ["dynamodb:BatchWriteItem", false],
  ["dynamodb:DeleteResourcePolicy", false],
])("%s loses a table or its history: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
