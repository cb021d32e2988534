import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { openToAll, openToRole } from "../facts/example-policies";
import { requires } from "../requirements/requires";

const accessPoint = "aws:s3/accessPoint:AccessPoint";
const separate = [
  "aws:s3control/accessPointPolicy:AccessPointPolicy",
  "aws:s3control/objectLambdaAccessPointPolicy:ObjectLambdaAccessPointPolicy",
  "aws:s3control/bucketPolicy:BucketPolicy",
  "aws:s3control/accessGrantsInstanceResourcePolicy:AccessGrantsInstanceResourcePolicy",
  "aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy",
  "aws:s3/filesFileSystemPolicy:FilesFileSystemPolicy",
] as const;
const tables = [
  "aws:s3tables/tableBucketPolicy:TableBucketPolicy",
  "aws:s3tables/tablePolicy:TablePolicy",
] as const;
const every = (types: readonly string[], property: string) =>
  Object.fromEntries(types.map((type) => [type, admitsNamedCallers(property, "data")]));
const read = "s3:GetObject";

export const s3AccessPointPolicyNotPublic: Control = {
  id: "s3-access-point-policy-not-public",
  title: "Policies of access points and tables are not open to everyone",
  why: "They open the same data as the bucket's policy, and no one who reviews the bucket sees them.",
  remedy: "Name the principals, or require aws:PrincipalOrgID.",
  severity: "critical",
  domain: "identity",
  planned: requires({ ...every([accessPoint, ...separate], "policy"), ...every(tables, "resourcePolicy") }),
  examples: {
    bad: [
      {
        name: "inline",
        resources: [{ type: accessPoint, props: { policy: JSON.stringify(openToAll(read)) } }],
      },
      { name: "a policy by itself", resources: [{ type: separate[0], props: { policy: openToAll(read) } }] },
      {
        name: "a table bucket",
        resources: [
          { type: tables[0], props: { resourcePolicy: JSON.stringify(openToAll("s3tables:GetTableData")) } },
        ],
      },
      { name: "a file system", resources: [{ type: separate[5], props: { policy: openToAll(read) } }] },
      { name: "a bucket of vectors", resources: [{ type: separate[4], props: { policy: openToAll(read) } }] },
      {
        name: "an instance of access grants",
        resources: [{ type: separate[3], props: { policy: openToAll(read) } }],
      },
      {
        name: "a bucket on Outposts",
        resources: [{ type: separate[2], props: { policy: openToAll(read) } }],
      },
      {
        name: "an Object Lambda access point",
        resources: [{ type: separate[1], props: { policy: openToAll(read) } }],
      },
      {
        name: "a table",
        resources: [{ type: tables[1], props: { resourcePolicy: openToAll("s3tables:GetTableData") } }],
      },
    ],
    good: [
      { name: "no policy", resources: [{ type: accessPoint, props: { bucket: "data" } }] },
      { name: "a role", resources: [{ type: separate[0], props: { policy: openToRole(read) } }] },
      {
        name: "a role, for tables",
        resources: [
          { type: tables[1], props: { resourcePolicy: JSON.stringify(openToRole("s3tables:GetTableData")) } },
        ],
      },
    ],
  },
};
