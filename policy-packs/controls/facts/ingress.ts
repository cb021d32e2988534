import type { Resource } from "../model/resource";
import { collect, every, some } from "../model/three-valued";
import { admitsInternet } from "./cidr";
import { portRange, protocolOf, type PortRange, type Protocol } from "./ports";

/** A security group's inbound rule, however it is written. Each getter may throw `UnknownValue`: read what decides. */
export interface Ingress {
  readonly label: string;
  readonly fromInternet: boolean;
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

const rule = (label: string, raw: Raw, fromInternet: () => boolean): Ingress =>
  lazyIngress(label, fromInternet, () => protocolOf(raw.protocol), raw);

const separateRule = (raw: Raw): Ingress =>
  lazyIngress(
    "this rule",
    () => some([() => single(raw.cidrIpv4), () => single(raw.cidrIpv6)], decide),
    () => protocolOf(raw.ipProtocol),
    raw,
  );

/** Each question is answered once: a control asks it for every port. */
function lazyIngress(
  label: string,
  fromInternet: () => boolean,
  protocol: () => Protocol,
  raw: Raw,
): Ingress {
  const answers = {
    fromInternet: once(fromInternet),
    protocol: once(protocol),
    ports: once(() => portsOf(raw)),
  };
  return {
    label,
    get fromInternet() {
      return answers.fromInternet();
    },
    get protocol() {
      return answers.protocol();
    },
    get ports() {
      return answers.ports();
    },
  };
}

const portsOf = (raw: Raw): PortRange => portRange(raw.fromPort, raw.toPort);

function once<T>(read: () => T): () => T {
  let answer: (() => T) | undefined;
  return () => (answer ??= settled(read))();
}

function settled<T>(read: () => T): () => T {
  try {
    const value = read();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

const listed = (raw: Raw): boolean =>
  some([() => raw.cidrBlocks, () => raw.ipv6CidrBlocks], (read) => {
    const blocks = read() ?? [];
    return some(Array.isArray(blocks) ? blocks : [blocks], admitsInternet);
  });

const single = (cidr: unknown): boolean => (cidr ?? "") !== "" && admitsInternet(cidr);

const decide = (check: () => boolean): boolean => check();

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
