import { exampleEdge } from "../model/example-edge";
import { ebsSnapshotNotPublic } from "./ebs-snapshot-not-public";

const statement = ebsSnapshotNotPublic.denied?.[1]?.statement(exampleEdge);

test("nobody publishes a snapshot, but everybody may take one back", () => {
  expect(statement?.Condition).toEqual({ StringEquals: { "ec2:Add/group": "all" } });
});
