import { blocks } from "../facts/blocks";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { isPublicAcl, isPublicGrantee } from "../facts/public-acl";
import { each, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { all, collect } from "../model/three-valued";

const [type] = bucketTypes;
const acls = settingTypes("BucketAcl");
const object = "aws:s3/bucketObjectv2:BucketObjectv2";
const everybody = "http://acs.amazonaws.com/groups/global/AllUsers";
const grantee = (uri: string) => ({ permission: "READ", grantee: { type: "Group", uri } });

export const s3AclNotPublic: Control = {
  id: "s3-acl-not-public",
  title: "No ACL opens a bucket or an object to strangers",
  why: "A public ACL publishes what it is on as soon as nothing blocks it, and no policy shows it.",
  remedy:
    "Leave acl and grants out, and share by a bucket policy that names the readers, or through CloudFront.",
  severity: "critical",
  domain: "data-protection",
  planned: each(
    [...bucketTypes, ...acls, object, "aws:s3/bucketObject:BucketObject", "aws:s3/objectCopy:ObjectCopy"],
    ({ props }) =>
      all(
        () => (isPublicAcl(props.acl) ? [`acl "${String(props.acl)}" lets strangers in`] : []),
        () => grantProblems(props.grants, "grants", (grant) => grant?.uri),
        () =>
          grantProblems(
            props.accessControlPolicy?.grants,
            "accessControlPolicy.grants",
            (grant) => grant?.grantee?.uri,
          ),
      ),
  ),
  examples: {
    bad: [
      { name: "a bucket, inline", resources: [{ type, props: { acl: "public-read" } }] },
      {
        name: "a resource of its own, for every AWS customer",
        resources: [{ type: acls[0], props: { acl: "authenticated-read" } }],
      },
      {
        name: "a grant to everybody",
        resources: [{ type: acls[0], props: { accessControlPolicy: { grants: [grantee(everybody)] } } }],
      },
      { name: "a grant on the bucket", resources: [{ type, props: { grants: [{ uri: everybody }] } }] },
      { name: "an object", resources: [{ type: object, props: { bucket: "web", acl: "public-read" } }] },
    ],
    good: [
      { name: "left at AWS's default", resources: [{ type, props: {} }] },
      { name: "private", resources: [{ type: acls[0], props: { acl: "private" } }] },
      {
        name: "a grant to the log delivery group, which s3-bucket-acl-disabled judges",
        resources: [
          {
            type: acls[0],
            props: {
              accessControlPolicy: { grants: [grantee("http://acs.amazonaws.com/groups/s3/LogDelivery")] },
            },
          },
        ],
      },
      { name: "an object", resources: [{ type: object, props: { bucket: "web" } }] },
    ],
  },
};

const grantProblems = (
  given: Resource["props"] | undefined,
  label: string,
  uri: (grant: Resource["props"] | undefined) => unknown,
): readonly string[] => {
  const grants = blocks(given);
  return collect([...grants.keys()], (index) =>
    isPublicGrantee(uri(grants[index] as Resource["props"] | undefined))
      ? [`${label}[${index}] lets strangers in`]
      : [],
  );
};
