import { blocks } from "../facts/blocks";
import { isPublicAcl, isPublicGrantee } from "../facts/public-acl";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { each, fixedBy, type Control } from "../model/control";
import type { PolicyCase } from "../model/guarded-account";
import type { Resource } from "../model/resource";
import { all } from "../model/three-valued";

const [type, older] = bucketTypes;
const acls = settingTypes("BucketAcl");
const ownership = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";

const ownershipKey = "s3:x-amz-object-ownership";
const aclKey = "s3:x-amz-acl";
const bucket = "arn:{partition}:s3:::data";

/** Saying nothing is fine: since April 2023 AWS makes new buckets with ACLs disabled. */
export const s3BucketAclDisabled: Control = {
  id: "s3-bucket-acl-disabled",
  title: "S3 buckets are shared through policies, not ACLs",
  why: "ACLs grant access object by object, where no policy, review or analyzer looks.",
  remedy:
    'Leave acl and grants out and objectOwnership at "BucketOwnerEnforced"; grant access in the bucket policy.',
  severity: "medium",
  domain: "data-protection",
  // What lets strangers in is a finding of s3-acl-not-public.
  planned: fixedBy(
    each([...bucketTypes, ...acls, ownership], (resource) =>
      resource.type === ownership ? ownershipProblems(resource) : aclProblems(resource),
    ),
    [{ property: "rule.objectOwnership", value: "BucketOwnerEnforced" }],
    ownership,
  ),
  managedRule: { identifier: "S3_BUCKET_ACL_PROHIBITED" },
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "NewBucketsWithoutAcls",
      statement: () => ({
        Principal: "*",
        Action: "s3:CreateBucket",
        Resource: "*",
        // AWS leaves the key out where the caller does, and then the bucket gets BucketOwnerEnforced.
        Condition: { StringEquals: { [ownershipKey]: ["BucketOwnerPreferred", "ObjectWriter"] } },
      }),
      cases: {
        denied: [
          created("a bucket whose objects belong to their writers", "ObjectWriter"),
          created("a bucket whose owner is preferred", "BucketOwnerPreferred"),
          { ...created("the deployment role's bucket with ACLs", "ObjectWriter"), caller: "deployment" },
        ],
        allowed: [
          created("a bucket of which nothing is said"),
          created("a bucket without ACLs", "BucketOwnerEnforced"),
          {
            ...created("the deployment role's bucket without ACLs", "BucketOwnerEnforced"),
            caller: "deployment",
          },
        ],
      },
    },
    {
      by: "rcp",
      holds: "everywhere",
      sid: "NoAclsForEverybody",
      statement: () => ({
        Principal: "*",
        Action: [
          "s3:CreateBucket",
          "s3:PutBucketAcl",
          "s3:PutObject",
          "s3:PutObjectAcl",
          "s3:PutObjectVersionAcl",
        ],
        Resource: "*",
        Condition: { StringEquals: { [aclKey]: ["authenticated-read", "public-read", "public-read-write"] } },
      }),
      cases: {
        denied: [
          granted("an object for everybody", "s3:PutObject", "public-read"),
          granted("an existing object for every AWS customer", "s3:PutObjectAcl", "authenticated-read"),
          granted("an older version for everybody", "s3:PutObjectVersionAcl", "public-read"),
          {
            ...granted("a bucket that everybody writes to", "s3:PutBucketAcl", "public-read-write"),
            resource: bucket,
          },
          { ...granted("a new bucket for everybody", "s3:CreateBucket", "public-read"), resource: bucket },
          {
            ...granted("the root user's object for everybody", "s3:PutObject", "public-read"),
            caller: "root",
          },
        ],
        allowed: [
          granted("an object without an ACL", "s3:PutObject"),
          {
            ...granted("a log file for the bucket's owner", "s3:PutObject", "bucket-owner-full-control"),
            caller: { type: "service", service: "delivery.logs.amazonaws.com" },
          },
          granted("an object for its owner", "s3:PutObjectAcl", "private"),
          granted("a look at an object that everybody sees", "s3:GetObjectAcl", "public-read"),
        ],
      },
    },
  ],
  examples: {
    bad: [
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
        name: "for the bucket's owner alone",
        resources: [{ type: acls[0], props: { acl: "bucket-owner-full-control" } }],
      },
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
    () =>
      harmless.has(props.acl ?? "private") || isPublicAcl(props.acl)
        ? []
        : ['acl must be "private" or left out'],
    () => (unpublished(props.grants).length === 0 ? [] : ["grants must be left out: use the bucket policy"]),
    () =>
      props.accessControlPolicy === undefined
        ? []
        : ["accessControlPolicy must be left out: use the bucket policy"],
  );

/** The last two grant no one else anything on a bucket: S3 ignores them there (S3 user guide, "Canned ACL"). */
const harmless: ReadonlySet<unknown> = new Set(["private", "bucket-owner-full-control", "bucket-owner-read"]);

const unpublished = (grants: unknown) =>
  blocks(grants as Resource["props"]).filter((grant) => !isPublicGrantee(grant?.uri));

function created(name: string, owner?: string): PolicyCase {
  return {
    name,
    action: "s3:CreateBucket",
    resource: bucket,
    ...(owner && { context: { [ownershipKey]: owner } }),
  };
}

function granted(name: string, action: string, to?: string): PolicyCase {
  return {
    name,
    action,
    resource: `${bucket}/report.csv`,
    ...(to && { context: { [aclKey]: to } }),
  };
}
