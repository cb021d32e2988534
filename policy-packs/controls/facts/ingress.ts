import type { Resource } from "../model/resource";
import { collect, every, some } from "../model/three-valued";
import { admitsWorld } from "./cidr";
import { portRange, protocolOf, type PortRange, type Protocol } from "./ports";

/** A security group's inbound rule, however it is written. Each getter may throw `UnknownValue`: read what decides. */
export interface Ingress {
  readonly label: string;
  readonly fromWorld: boolean;
  readonly protocol: Protocol;
  readonly ports: PortRange;
}

const ruleType = "aws:ec2/securityGroupRule:SecurityGroupRule";
const ingressRuleType = "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule";

/** The resources that can open a security group. */
export const ingressTypes: readonly string[] = [
  "aws:ec2/securityGroup:SecurityGroup",
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
  ruleType,
  ingressRuleType,
];

/** What is wrong with the inbound rules that a resource holds or is. */
export function ingressProblems(
  { type, props }: Resource,
  problems: (rule: Ingress) => readonly string[],
): readonly string[] {
  if (type === ingressRuleType) return problems(separateRule(props));
  if (type === ruleType)
    return problems(
      rule("this rule", props, () => every([() => props.type !== "egress", () => listed(props)], decide)),
    );
  const given: unknown = props.ingress ?? [];
  if (!Array.isArray(given)) return ["ingress must be a list of rules"];
  return collect([...given.keys()], (index) => {
    const raw: unknown = given[index];
    if (!isRecord(raw)) return [`ingress[${index}] must be a rule`];
    return problems(rule(`ingress[${index}]`, raw, () => listed(raw)));
  });
}

type Raw = Readonly<Record<string, unknown>>;

const rule = (label: string, raw: Raw, fromWorld: () => boolean): Ingress => ({
  label,
  get fromWorld() {
    return fromWorld();
  },
  get protocol() {
    return protocolOf(raw.protocol);
  },
  get ports() {
    return portRange(raw.fromPort, raw.toPort);
  },
});

const separateRule = (raw: Raw): Ingress => ({
  label: "this rule",
  get fromWorld() {
    return some([() => single(raw.cidrIpv4), () => single(raw.cidrIpv6)], decide);
  },
  get protocol() {
    return protocolOf(raw.ipProtocol);
  },
  get ports() {
    return portRange(raw.fromPort, raw.toPort);
  },
});

const listed = (raw: Raw): boolean =>
  some([() => raw.cidrBlocks, () => raw.ipv6CidrBlocks], (read) => {
    const blocks = read() ?? [];
    return some(Array.isArray(blocks) ? blocks : [blocks], admitsWorld);
  });

const single = (cidr: unknown): boolean => (cidr ?? "") !== "" && admitsWorld(cidr);

const decide = (check: () => boolean): boolean => check();

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
