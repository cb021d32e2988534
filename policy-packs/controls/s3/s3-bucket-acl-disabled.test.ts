import { s3BucketAclDisabled } from "./s3-bucket-acl-disabled";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const ownership = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";

test.each([
  [
    "every signed-in AWS user, which s3-acl-not-public judges",
    "aws:s3/bucket:Bucket",
    { acl: "authenticated-read" },
    "pass",
  ],
  ["the owner of the bucket", "aws:s3/bucketAcl:BucketAcl", { acl: "bucket-owner-read" }, "pass"],
  ["EC2", "aws:s3/bucketAcl:BucketAcl", { acl: "aws-exec-read" }, "fail"],
  ["the writer owns", ownership, { rule: { objectOwnership: "ObjectWriter" } }, "fail"],
  ["ownership left out", ownership, {}, "fail"],
  [
    "an ACL decides, whatever the grants",
    "aws:s3/bucket:Bucket",
    { acl: "log-delivery-write", grants: unknown("config") },
    "fail",
  ],
  ["an ACL that is not known yet", "aws:s3/bucketAcl:BucketAcl", { acl: unknown("config") }, "undetermined"],
])("%s", (_, type, props, expected) => {
  expect(statusOf(s3BucketAclDisabled, { name: "bucket", resources: [{ type, props }] })).toBe(expected);
});
