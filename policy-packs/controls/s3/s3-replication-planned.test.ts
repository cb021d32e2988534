import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { s3ReplicationPlanned } from "./s3-replication-planned";

const statement = s3ReplicationPlanned.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["s3:PutReplicationConfiguration", true],
  ["s3:ReplicateObject", false],
  ["s3:ReplicateDelete", false],
  ["s3:GetReplicationConfiguration", false],
])("%s sets where objects go: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
