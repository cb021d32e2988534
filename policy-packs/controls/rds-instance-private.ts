import { each, type Control } from "./model/control";
import { rdsClusterInstance, rdsInstance } from "./facts/rds";

export const rdsInstancePrivate: Control = {
  id: "rds-instance-private",
  title: "RDS databases have no public address",
  why: "A database on the internet is guarded by one password and one security group.",
  remedy: "Leave publiclyAccessible out or set it to false.",
  severity: "critical",
  satisfies: [
    "FSBP RDS.2",
    "CIS AWS 3.0/2.3.3",
    "NIST 800-53 r5/AC-4",
    "NIST 800-53 r5/SC-7",
    "PCI DSS 4.0.1/1.4.4",
    "SOC 2/CC6.6",
  ],
  planned: each([rdsInstance, rdsClusterInstance], ({ props }) =>
    (props.publiclyAccessible ?? false) === false ? [] : ["publiclyAccessible must be false"],
  ),
  managedRule: { identifier: "RDS_INSTANCE_PUBLIC_ACCESS_CHECK" },
  examples: {
    bad: [
      { name: "a public instance", resources: [{ type: rdsInstance, props: { publiclyAccessible: true } }] },
      {
        name: "a public cluster member",
        resources: [{ type: rdsClusterInstance, props: { publiclyAccessible: true } }],
      },
    ],
    good: [
      { name: "private by default", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      { name: "private", resources: [{ type: rdsClusterInstance, props: { publiclyAccessible: false } }] },
    ],
  },
};
