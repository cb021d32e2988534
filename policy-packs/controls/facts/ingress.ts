import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";
import { collect, every, some } from "../model/three-valued";
import { admitsInternet } from "./cidr";
import { portRange, protocolOf, type PortRange, type Protocol } from "./ports";
import { prefixListsAdmitInternet } from "./prefix-list";

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
  resource: Resource,
  graph: ResourceGraph,
  problems: (rule: Ingress) => readonly string[],
): readonly string[] {
  const { type, props } = resource;
  const byLists = (raw: Raw, property: string, within: string) => (): boolean =>
    prefixListsAdmitInternet(resource, graph, () => raw[property], within);
  if (type === ingressRuleType)
    return problems(separateRule(props, byLists(props, "prefixListId", "prefixListId")));
  if (type === ruleType) {
    const lists = byLists(props, "prefixListIds", "prefixListIds");
    return problems(
      rule("this rule", props, () =>
        every([() => props.type !== "egress", () => listed(props, lists)], decide),
      ),
    );
  }
  const given: unknown = props.ingress ?? [];
  if (!Array.isArray(given)) return ["ingress must be a list of rules"];
  return collect([...given.keys()], (index) => {
    const raw: unknown = given[index];
    if (!isRecord(raw)) return [`ingress[${index}] must be a rule`];
    const lists = byLists(raw, "prefixListIds", "ingress");
    return problems(rule(`ingress[${index}]`, raw, () => listed(raw, lists)));
  });
}

type Raw = Readonly<Record<string, unknown>>;

const rule = (label: string, raw: Raw, fromInternet: () => boolean): Ingress =>
  lazyIngress(label, fromInternet, () => protocolOf(raw.protocol), raw);

const separateRule = (raw: Raw, byLists: () => boolean): Ingress =>
  lazyIngress(
    "this rule",
    () => some([() => single(raw.cidrIpv4), () => single(raw.cidrIpv6), byLists], decide),
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

const listed = (raw: Raw, byLists: () => boolean): boolean =>
  some([() => anyAdmits(raw.cidrBlocks), () => anyAdmits(raw.ipv6CidrBlocks), byLists], decide);

function anyAdmits(given: unknown): boolean {
  const blocks = given ?? [];
  return some(Array.isArray(blocks) ? blocks : [blocks], admitsInternet);
}

const single = (cidr: unknown): boolean => (cidr ?? "") !== "" && admitsInternet(cidr);

const decide = (check: () => boolean): boolean => check();

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);
