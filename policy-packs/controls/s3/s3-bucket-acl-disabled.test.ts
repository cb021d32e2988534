import { s3BucketAclDisabled } from "./s3-bucket-acl-disabled";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const ownership = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";

test.each([
  ["every signed-in AWS user", "aws:s3/bucket:Bucket", { acl: "authenticated-read" }, "fail"],
  ["the writer owns", ownership, { rule: { objectOwnership: "ObjectWriter" } }, "fail"],
  ["ownership left out", ownership, {}, "fail"],
  [
    "a public ACL decides, whatever the grants",
    "aws:s3/bucket:Bucket",
    { acl: "public-read", grants: unknown("config") },
    "fail",
  ],
  ["an ACL that is not known yet", "aws:s3/bucketAcl:BucketAcl", { acl: unknown("config") }, "undetermined"],
])("%s", (_, type, props, expected) => {
  expect(statusOf(s3BucketAclDisabled, { name: "bucket", resources: [{ type, props }] })).toBe(expected);
});
