import { each, type Control } from "../model/control";
import { collect, every, some } from "../model/three-valued";
import { ingressProblems, ingressTypes, type Ingress } from "../facts/ingress";
import { includes } from "../facts/ports";

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
  planned: each(ingressTypes, (resource) =>
    ingressProblems(resource, (rule) => {
      const open = collect(guarded, ([port, name]) => (opens(rule, port) ? [`${port} (${name})`] : []));
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

/** The high-risk ports of FSBP EC2.19 and, below, those that this organization adds. */
const guarded: readonly (readonly [port: number, name: string])[] = [
  [20, "FTP data"],
  [21, "FTP"],
  [22, "SSH"],
  [23, "Telnet"],
  [25, "SMTP"],
  [110, "POP3"],
  [135, "RPC"],
  [143, "IMAP"],
  [445, "CIFS"],
  [1433, "SQL Server"],
  [1434, "SQL Server browser"],
  [3000, "development server"],
  [3306, "MySQL"],
  [3389, "RDP"],
  [4333, "ahsp"],
  [5000, "development server"],
  [5432, "PostgreSQL"],
  [5500, "fcp-addr-srvr1"],
  [5601, "OpenSearch Dashboards"],
  [8080, "proxy"],
  [8088, "legacy HTTP"],
  [8888, "alternative HTTP"],
  [9200, "OpenSearch"],
  [9300, "OpenSearch nodes"],
  [1521, "Oracle"],
  [2375, "Docker"],
  [5985, "WinRM"],
  [5986, "WinRM over TLS"],
  [6379, "Redis"],
  [11211, "Memcached"],
  [27017, "MongoDB"],
];

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

const summary = (open: readonly string[]): string =>
  open.length > 4
    ? `${open.length} guarded ports, ${open.slice(0, 3).join(", ")} among them`
    : `port ${open.join(", ")}`;
