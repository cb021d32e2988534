import type { Control } from "../model/control";
import { isNoneOf } from "../requirements/scalars";
import { rdsInstance, rdsCluster, rdsClusterInstance } from "../facts/rds";
import { requires } from "../requirements/requires";

const expired = ["rds-ca-2015", "rds-ca-2019"];
const docdb = "aws:docdb/clusterInstance:ClusterInstance";
const current = isNoneOf("caCertIdentifier", expired);

export const rdsCertificateAuthorityCurrent: Control = {
  id: "rds-certificate-authority-current",
  title: "RDS databases show a certificate that clients still trust",
  why: "AWS's authorities of 2015 and 2019 have expired: a client that checks the certificate can't connect, and one that connects checks none.",
  remedy: "Leave the certificate authority out, or name rds-ca-rsa2048-g1 or a newer one.",
  severity: "medium",
  domain: "data-protection",
  // Left out, AWS takes rds-ca-rsa2048-g1 since January 2024. rds-ca-2015 expired in March 2020, rds-ca-2019 in August 2024.
  planned: requires({
    [rdsInstance]: current,
    [rdsClusterInstance]: current,
    [docdb]: current,
    [rdsCluster]: isNoneOf("caCertificateIdentifier", expired),
  }),
  examples: {
    bad: [
      { name: "of 2019", resources: [{ type: rdsInstance, props: { caCertIdentifier: "rds-ca-2019" } }] },
      {
        name: "of 2015, on a cluster",
        resources: [{ type: rdsCluster, props: { caCertificateIdentifier: "rds-ca-2015" } }],
      },
    ],
    good: [
      { name: "left to AWS", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "an elliptic curve",
        resources: [{ type: docdb, props: { caCertIdentifier: "rds-ca-ecc384-g1" } }],
      },
    ],
  },
};
