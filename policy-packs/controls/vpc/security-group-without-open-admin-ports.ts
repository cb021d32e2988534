import { adminPorts } from "../facts/admin-ports";
import { ingressProblems, ingressTypes, type Ingress } from "../facts/ingress";
import { includes } from "../facts/ports";
import { openPort } from "../facts/service-port";
import { joined, type Control } from "../model/control";
import { collect, every, some } from "../model/three-valued";

const group = "aws:ec2/securityGroup:SecurityGroup";
const separate = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

export const securityGroupWithoutOpenAdminPorts: Control = {
  id: "security-group-without-open-admin-ports",
  title: "Security groups open no administration or database port to the internet",
  why: "Open SSH, RDP and database ports are found by scanners within minutes and then only a password protects them.",
  remedy:
    "Drop the rule: use Session Manager for shells, and let databases in from a security group, not from a CIDR block.",
  severity: "critical",
  domain: "network",
  planned: joined(ingressTypes, (resource, graph) =>
    ingressProblems(resource, graph, (rule) => {
      const open = collect(adminPorts, (service) =>
        opens(rule, service.port) ? [openPort(service, protocolsOf(rule))] : [],
      );
      return open.length > 0 ? [`${rule.label} lets the internet reach ${summary(open)}`] : [];
    }),
  ),
  examples: {
    bad: [
      {
        name: "SSH from anywhere",
        resources: [
          {
            type: group,
            props: { ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] }] },
          },
        ],
      },
      {
        name: "every port over IPv6",
        resources: [
          { type: separate, props: { securityGroupId: "sg-1", ipProtocol: "-1", cidrIpv6: "::/0" } },
        ],
      },
      {
        name: "a wide range in a separate rule",
        resources: [
          {
            type: "aws:ec2/securityGroupRule:SecurityGroupRule",
            props: {
              type: "ingress",
              protocol: "tcp",
              fromPort: 5000,
              toPort: 6000,
              cidrBlocks: ["0.0.0.0/1", "128.0.0.0/1"],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "HTTPS from anywhere, PostgreSQL from the network",
        resources: [
          {
            type: group,
            props: {
              ingress: [
                { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] },
                { protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/8"] },
                { protocol: "-1", fromPort: 0, toPort: 0, self: true },
              ],
            },
          },
        ],
      },
      {
        name: "an egress rule to anywhere",
        resources: [
          {
            type: "aws:ec2/securityGroupRule:SecurityGroupRule",
            props: { type: "egress", protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] },
          },
        ],
      },
    ],
  },
};

const opens = (rule: Ingress, port: number): boolean =>
  every([() => rule.fromInternet, () => reaches(rule, port)], (check) => check());

const reaches = (rule: Ingress, port: number): boolean =>
  some(
    [
      () => rule.protocol === "all",
      () => every([() => rule.protocol !== "other", () => includes(rule.ports, port)], (check) => check()),
    ],
    (check) => check(),
  );

const protocolsOf = ({ protocol }: Ingress): readonly ("tcp" | "udp")[] =>
  protocol === "tcp" || protocol === "udp" ? [protocol] : ["tcp", "udp"];

const summary = (open: readonly string[]): string =>
  open.length > 4
    ? `${open.length} guarded ports, ${open.slice(0, 3).join(", ")} among them`
    : open.join(", ");
