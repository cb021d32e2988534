import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { s3AclNotPublic } from "./s3-acl-not-public";

const customers = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers";

test.each([
  ["aws:s3/bucketAclV2:BucketAclV2", { acl: "public-read-write" }, "fail"],
  ["aws:s3/bucketAcl:BucketAcl", { acl: "log-delivery-write" }, "pass"],
  ["aws:s3/bucketAcl:BucketAcl", { acl: "bucket-owner-full-control" }, "pass"],
  ["aws:s3/bucketAcl:BucketAcl", { acl: unknown("later") }, "undetermined"],
  ["aws:s3/bucketObject:BucketObject", { acl: "public-read" }, "fail"],
  ["aws:s3/objectCopy:ObjectCopy", { grants: [{ uri: customers, permissions: ["READ"] }] }, "fail"],
  ["aws:s3/bucket:Bucket", { grants: [{ uri: unknown("later") }] }, "undetermined"],
  ["aws:s3/bucket:Bucket", { acl: "public-read", grants: unknown("later") }, "fail"],
])("%s %j: %s", (type, props, expected) => {
  expect(statusOf(s3AclNotPublic, { name: "case", resources: [{ type, props }] })).toBe(expected);
});

test("what a public ACL publishes is as open as by any other way", () => {
  expect(s3AclNotPublic.severity).toBe("critical");
});
