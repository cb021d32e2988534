import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { isOneOf, isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const efs = "aws:datasync/efsLocation:EfsLocation";
const objects = "aws:datasync/locationObjectStorage:LocationObjectStorage";
const hdfs = "aws:datasync/locationHdfs:LocationHdfs";

export const datasyncLocationEncrypted: Control = {
  id: "datasync-location-encrypted",
  title: "DataSync reaches storage over TLS",
  why: "Files would cross the network in plain text, and with them the keys of an object store.",
  remedy:
    'Set inTransitEncryption to "TLS1_2" for EFS, serverProtocol to "HTTPS" for an object store, and qopConfiguration to PRIVACY for HDFS.',
  severity: "high",
  domain: "data-protection",
  // Left out, AWS takes NONE for EFS, HTTPS for object stores and PRIVACY for HDFS.
  planned: requires({
    [efs]: isOneOf("inTransitEncryption", ["TLS1_2"]),
    [objects]: isNoneOf("serverProtocol", ["HTTP"]),
    [hdfs]: allOf(
      isOneOf("qopConfiguration.dataTransferProtection", ["PRIVACY"], { unset: "PRIVACY" }),
      isOneOf("qopConfiguration.rpcProtection", ["PRIVACY"], { unset: "PRIVACY" }),
    ),
  }),
  examples: {
    bad: [
      { name: "EFS, left out", resources: [{ type: efs, props: { subdirectory: "/" } }] },
      { name: "an object store", resources: [{ type: objects, props: { serverProtocol: "HTTP" } }] },
      {
        name: "HDFS, the block as a list",
        resources: [{ type: hdfs, props: { qopConfiguration: [{ dataTransferProtection: "DISABLED" }] } }],
      },
      {
        name: "HDFS, whose calls alone are in clear",
        resources: [{ type: hdfs, props: { qopConfiguration: { rpcProtection: "INTEGRITY" } } }],
      },
      {
        name: "HDFS, whose calls are in clear",
        resources: [
          {
            type: hdfs,
            props: { qopConfiguration: { dataTransferProtection: "PRIVACY", rpcProtection: "DISABLED" } },
          },
        ],
      },
    ],
    good: [
      { name: "EFS", resources: [{ type: efs, props: { inTransitEncryption: "TLS1_2" } }] },
      {
        name: "an object store, left out",
        resources: [{ type: objects, props: { serverHostname: "objects.example.com" } }],
      },
      {
        name: "HDFS",
        resources: [
          {
            type: hdfs,
            props: { qopConfiguration: { dataTransferProtection: "PRIVACY", rpcProtection: "PRIVACY" } },
          },
        ],
      },
      { name: "HDFS, left out", resources: [{ type: hdfs, props: { subdirectory: "/" } }] },
    ],
  },
};
