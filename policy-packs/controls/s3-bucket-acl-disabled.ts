import { blocks } from "./facts/blocks";
import { bucketTypes, settingTypes } from "./facts/bucket";
import { each, type Control } from "./model/control";
import type { Resource } from "./model/resource";
import { all } from "./model/three-valued";

const [type, older] = bucketTypes;
const acls = settingTypes("BucketAcl");
const ownership = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";

/** Saying nothing is fine: since April 2023 AWS makes new buckets with ACLs disabled. */
export const s3BucketAclDisabled: Control = {
  id: "s3-bucket-acl-disabled",
  title: "S3 buckets are shared through policies, not ACLs",
  why: "ACLs grant access object by object, where no policy, review or analyzer looks.",
  remedy:
    'Leave acl and grants out and objectOwnership at "BucketOwnerEnforced"; grant access in the bucket policy.',
  severity: "medium",
  satisfies: ["FSBP S3.12", "NIST 800-53 r5/AC-3", "NIST 800-53 r5/AC-6"],
  planned: each([...bucketTypes, ...acls, ownership], (resource) =>
    resource.type === ownership ? ownershipProblems(resource) : aclProblems(resource),
  ),
  managedRule: { identifier: "S3_BUCKET_ACL_PROHIBITED" },
  examples: {
    bad: [
      { name: "public, inline", resources: [{ type, props: { acl: "public-read" } }] },
      {
        name: "grants, inline",
        resources: [{ type: older, props: { grants: [{ type: "Group", permissions: ["READ"] }] } }],
      },
      {
        name: "a resource of its own",
        resources: [{ type: acls[0], props: { acl: "log-delivery-write" } }],
      },
      {
        name: "a list of grants",
        resources: [{ type: acls[1], props: { accessControlPolicy: { owner: { id: "abc" }, grants: [] } } }],
      },
      {
        name: "ACLs turned on",
        resources: [{ type: ownership, props: { rule: { objectOwnership: "BucketOwnerPreferred" } } }],
      },
    ],
    good: [
      { name: "left at AWS's default", resources: [{ type, props: {} }] },
      { name: "private, inline", resources: [{ type, props: { acl: "private", grants: [] } }] },
      { name: "private", resources: [{ type: acls[0], props: { acl: "private" } }] },
      {
        name: "turned off expressly",
        resources: [{ type: ownership, props: { rule: { objectOwnership: "BucketOwnerEnforced" } } }],
      },
    ],
  },
};

const ownershipProblems = ({ props }: Resource) =>
  props.rule?.objectOwnership === "BucketOwnerEnforced"
    ? []
    : ['objectOwnership must be "BucketOwnerEnforced"'];

const aclProblems = ({ props }: Resource) =>
  all(
    () => ((props.acl ?? "private") === "private" ? [] : ['acl must be "private" or left out']),
    () => (blocks(props.grants).length === 0 ? [] : ["grants must be left out: use the bucket policy"]),
    () =>
      props.accessControlPolicy === undefined
        ? []
        : ["accessControlPolicy must be left out: use the bucket policy"],
  );
