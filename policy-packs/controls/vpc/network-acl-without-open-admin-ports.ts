import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import { aclProblems, aclTypes } from "../facts/acl-problems";
import { rdp, ssh } from "../facts/service-port";

const [acl, , rule] = aclTypes;

const https = {
  ruleNo: 100,
  action: "allow",
  protocol: "tcp",
  fromPort: 443,
  toPort: 443,
  cidrBlock: "0.0.0.0/0",
};
const replies = { ...https, ruleNo: 200, fromPort: 1024, toPort: 65535 };
const noRdp = { ...https, ruleNo: 90, action: "deny", fromPort: 3389, toPort: 3389 };

export const networkAclWithoutOpenAdminPorts: Control = {
  id: "network-acl-without-open-admin-ports",
  title: "Network ACLs keep SSH and RDP closed to the internet",
  why: "The network ACL is what still holds when someone opens a security group by mistake.",
  remedy:
    "Narrow the entry's CIDR block, or deny ports 22 and 3389 to 0.0.0.0/0 and ::/0 under a lower number.",
  severity: "medium",
  domain: "network",
  planned: joined(aclTypes, (resource, graph) => aclProblems(resource, graph, [ssh, rdp])),
  examples: {
    bad: [
      {
        name: "everything from anywhere",
        resources: [
          {
            type: acl,
            props: {
              ingress: [
                {
                  ruleNo: 100,
                  action: "allow",
                  protocol: "-1",
                  fromPort: 0,
                  toPort: 0,
                  cidrBlock: "0.0.0.0/0",
                },
              ],
            },
          },
        ],
      },
      {
        name: "a range for replies that holds RDP",
        resources: [{ type: acl, props: { ingress: [https, replies] } }],
      },
      {
        name: "SSH in a separate entry",
        resources: [
          {
            type: rule,
            props: {
              networkAclId: "acl-0123",
              ruleNumber: 100,
              ruleAction: "allow",
              protocol: "tcp",
              fromPort: 22,
              toPort: 22,
              ipv6CidrBlock: "::/0",
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "RDP denied before the replies",
        resources: [{ type: acl, props: { ingress: [noRdp, https, replies] } }],
      },
      {
        name: "the same with separate entries",
        resources: [
          { type: acl, name: "public", props: { vpcId: "vpc-0123" } },
          {
            type: rule,
            name: "no-rdp",
            props: {
              networkAclId: ref("public"),
              ruleNumber: 90,
              ruleAction: "deny",
              protocol: "-1",
              cidrBlock: "0.0.0.0/0",
            },
          },
          {
            type: rule,
            name: "replies",
            props: {
              networkAclId: ref("public"),
              ruleNumber: 200,
              ruleAction: "allow",
              protocol: "tcp",
              fromPort: 1024,
              toPort: 65535,
              cidrBlock: "0.0.0.0/0",
            },
          },
        ],
      },
    ],
  },
};
