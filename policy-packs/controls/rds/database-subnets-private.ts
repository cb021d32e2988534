import type { Control } from "../model/control";
import { isFalse } from "../requirements/scalars";
import { onEachReferred } from "../requirements/other-resources";
import { ref, exampleId } from "../model/example";
import { requires } from "../requirements/requires";

const subnet = "aws:ec2/subnet:Subnet";
const types = [
  "aws:rds/subnetGroup:SubnetGroup",
  "aws:docdb/subnetGroup:SubnetGroup",
  "aws:neptune/subnetGroup:SubnetGroup",
  "aws:redshift/subnetGroup:SubnetGroup",
  "aws:elasticache/subnetGroup:SubnetGroup",
  "aws:memorydb/subnetGroup:SubnetGroup",
  "aws:dax/subnetGroup:SubnetGroup",
  "aws:dms/replicationSubnetGroup:ReplicationSubnetGroup",
] as const;
const isPrivate = onEachReferred("subnetIds", subnet, isFalse("mapPublicIpOnLaunch"));
const closed = { type: subnet, name: "closed", props: { cidrBlock: "10.0.0.0/24" } };
const open = { type: subnet, name: "open", props: { mapPublicIpOnLaunch: true } };

export const databaseSubnetsPrivate: Control = {
  id: "database-subnets-private",
  title: "Databases and caches are in private subnets",
  why: "A subnet that hands out public addresses has a way to the internet; one security group then is all that guards the data.",
  remedy: "List subnets without mapPublicIpOnLaunch in the subnet group.",
  severity: "high",
  domain: "network",
  // FSBP looks at the routes of the subnets; this at whether they hand out public addresses, which is what a subnet with such a route is made for.
  planned: requires(Object.fromEntries(types.map((type) => [type, isPrivate]))),
  examples: {
    bad: [
      {
        name: "one of two public",
        resources: [closed, open, { type: types[0], props: { subnetIds: [ref("closed"), ref("open")] } }],
      },
      {
        name: "a public one by its id, for a cache",
        resources: [
          { ...open, props: { mapPublicIpOnLaunch: "true" } },
          { type: types[4], props: { subnetIds: [exampleId("open")] } },
        ],
      },
      {
        name: "a public one, for DMS",
        resources: [open, { type: types[7], props: { subnetIds: [ref("open")] } }],
      },
      {
        name: "a public one, for DAX",
        resources: [open, { type: types[6], props: { subnetIds: [ref("open")] } }],
      },
      {
        name: "a public one, for MemoryDB",
        resources: [open, { type: types[5], props: { subnetIds: [ref("open")] } }],
      },
      {
        name: "a public one, for Redshift",
        resources: [open, { type: types[3], props: { subnetIds: [ref("open")] } }],
      },
      {
        name: "a public one, for Neptune",
        resources: [open, { type: types[2], props: { subnetIds: [ref("open")] } }],
      },
      {
        name: "a public one, for DocumentDB",
        resources: [open, { type: types[1], props: { subnetIds: [ref("open")] } }],
      },
    ],
    good: [
      {
        name: "a private one",
        resources: [closed, { type: types[0], props: { subnetIds: [ref("closed")] } }],
      },
      {
        name: "a private one by its id, for a replication",
        resources: [
          { ...closed, props: { mapPublicIpOnLaunch: false } },
          { type: types[7], props: { subnetIds: [exampleId("closed")] } },
        ],
      },
    ],
  },
};
