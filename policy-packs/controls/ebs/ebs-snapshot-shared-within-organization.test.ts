import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { ebsSnapshotSharedWithinOrganization } from "./ebs-snapshot-shared-within-organization";

const snapshot = "aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission";
const accounts = {
  "111122223333": { name: "a", regions: [], environment: "", dataClassification: "", stacks: [] },
};

test.each([
  ["a name that every object has", "constructor", "fail"],
  ["an account not yet known", unknown("later"), "undetermined"],
  ["nothing", "", "pass"],
])("a snapshot shared with %s", (_, accountId, expected) => {
  const resources = [{ type: snapshot, props: { snapshotId: "snap-1", accountId } }];
  expect(
    statusOf(ebsSnapshotSharedWithinOrganization, { name: "case", resources, settings: { accounts } }),
  ).toBe(expected);
});

test("without a declared organization there is nothing to compare an account with", () => {
  const resources = [{ type: snapshot, props: { snapshotId: "snap-1", accountId: "111122223333" } }];
  expect(statusOf(ebsSnapshotSharedWithinOrganization, { name: "case", resources })).toBe("undetermined");
});
