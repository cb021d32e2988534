import { adminPorts } from "../facts/admin-ports";
import { joined, type Control } from "../model/control";
import { every } from "../model/three-valued";
import { ingressProblems, ingressTypes, type Ingress } from "../facts/ingress";
import { prefixListProblems, prefixListTypes } from "../facts/prefix-list";

const group = "aws:ec2/securityGroup:SecurityGroup";
const separate = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

export const securityGroupIngressNotOpen: Control = {
  id: "security-group-ingress-not-open",
  title: "Security groups admit the internet to ports 80 and 443 only",
  why: "Whatever is open beyond the web ports was opened for someone, and everyone else comes along.",
  remedy:
    "Name the source: a security group, a prefix list or the CIDR block of a network; leave only TCP 80 and 443 open.",
  severity: "high",
  domain: "network",
  planned: joined([...ingressTypes, ...prefixListTypes], (resource, graph) =>
    prefixListTypes.includes(resource.type)
      ? prefixListProblems(resource)
      : ingressProblems(resource, graph, (rule) =>
          every([() => rule.fromInternet, () => !isWeb(rule), () => !isAdmin(rule)], (check) => check())
            ? [`${rule.label} lets the internet in beyond TCP ports 80 and 443`]
            : [],
        ),
  ),
  managedRule: {
    identifier: "VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS",
    parameters: { authorizedTcpPorts: "80,443" },
  },
  examples: {
    bad: [
      {
        name: "an application port",
        resources: [
          {
            type: group,
            props: {
              ingress: [{ protocol: "tcp", fromPort: 8443, toPort: 8443, cidrBlocks: ["0.0.0.0/0"] }],
            },
          },
        ],
      },
      {
        name: "a range around HTTPS",
        resources: [
          {
            type: separate,
            props: {
              securityGroupId: "sg-1",
              ipProtocol: "tcp",
              fromPort: 80,
              toPort: 443,
              cidrIpv4: "0.0.0.0/0",
            },
          },
        ],
      },
      {
        name: "a prefix list that hides the internet",
        resources: [
          {
            type: "aws:ec2/managedPrefixList:ManagedPrefixList",
            props: { entries: [{ cidr: "0.0.0.0/0" }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "web ports from anywhere, the application port from the load balancer",
        resources: [
          {
            type: group,
            props: {
              ingress: [
                { protocol: "tcp", fromPort: 80, toPort: 80, cidrBlocks: ["0.0.0.0/0"] },
                { protocol: "tcp", fromPort: 443, toPort: 443, ipv6CidrBlocks: ["::/0"] },
                { protocol: "tcp", fromPort: 8443, toPort: 8443, securityGroups: ["sg-1"] },
              ],
            },
          },
        ],
      },
      {
        name: "a separate rule for one network",
        resources: [
          {
            type: separate,
            props: {
              securityGroupId: "sg-1",
              ipProtocol: "tcp",
              fromPort: 8443,
              toPort: 8443,
              cidrIpv4: "10.20.0.0/16",
            },
          },
        ],
      },
    ],
  },
};

const webPorts = new Set([80, 443]);

const isWeb = (rule: Ingress): boolean =>
  every([() => rule.protocol === "tcp", () => isOneWebPort(rule.ports)], (check) => check());

/** A rule for one administration port alone is a finding of security-group-without-open-admin-ports, and one is enough. */
const isAdmin = (rule: Ingress): boolean =>
  every(
    [() => rule.protocol === "tcp" || rule.protocol === "udp", () => isOneAdminPort(rule.ports)],
    (check) => check(),
  );

const isOneAdminPort = ([from, to]: Ingress["ports"]): boolean =>
  from === to && adminPorts.some(({ port }) => port === from);

const isOneWebPort = ([from, to]: Ingress["ports"]): boolean => from === to && webPorts.has(from);
