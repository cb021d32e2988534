import { aclProblems, aclTypes } from "../facts/acl-problems";
import { joined, type Control } from "../model/control";

const [acl, , rule] = aclTypes;

const ftp = [
  { port: 20, name: "FTP data" },
  { port: 21, name: "FTP" },
];

export const networkAclWithoutOpenFtp: Control = {
  id: "network-acl-without-open-ftp",
  title: "Network ACLs keep FTP closed to the internet",
  why: "FTP shows names, passwords and files to everyone on the way, and old servers of it answer anyone.",
  remedy:
    "Narrow the entry's CIDR block or its ports, or deny ports 20 and 21 to 0.0.0.0/0 and ::/0 under a lower number.",
  severity: "medium",
  domain: "network",
  planned: joined(aclTypes, (resource, graph) => aclProblems(resource, graph, ftp)),
  examples: {
    bad: [
      {
        name: "FTP from anywhere",
        resources: [
          {
            type: acl,
            props: {
              ingress: [
                {
                  ruleNo: 100,
                  action: "allow",
                  protocol: "tcp",
                  fromPort: 20,
                  toPort: 21,
                  cidrBlock: "0.0.0.0/0",
                },
              ],
            },
          },
        ],
      },
      {
        name: "a separate entry, its protocol by number",
        resources: [
          {
            type: rule,
            props: {
              networkAclId: "acl-1",
              ruleNumber: 100,
              ruleAction: "allow",
              protocol: "6",
              fromPort: "21",
              toPort: "21",
              ipv6CidrBlock: "::/0",
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "HTTPS from anywhere",
        resources: [
          {
            type: acl,
            props: {
              ingress: [
                {
                  ruleNo: 100,
                  action: "allow",
                  protocol: "tcp",
                  fromPort: 443,
                  toPort: 443,
                  cidrBlock: "0.0.0.0/0",
                },
              ],
            },
          },
        ],
      },
      {
        name: "FTP from one network",
        resources: [
          {
            type: rule,
            props: {
              networkAclId: "acl-1",
              ruleNumber: 100,
              ruleAction: "allow",
              protocol: "tcp",
              fromPort: 20,
              toPort: 21,
              cidrBlock: "10.0.0.0/16",
            },
          },
        ],
      },
    ],
  },
};
