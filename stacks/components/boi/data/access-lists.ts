import type { Tier } from "./address-plan";

/** An entry of a network ACL; ACLs keep no state, so answers need entries of their own. */
export interface AclEntry {
  readonly ruleNo: number;
  readonly action: "allow" | "deny";
  readonly protocol: string;
  readonly cidrBlock: string;
  readonly fromPort: number;
  readonly toPort: number;
}

export interface AccessList {
  readonly ingress: readonly AclEntry[];
  readonly egress: readonly AclEntry[];
}

const everyone = "0.0.0.0/0";

const allow = (ruleNo: number, cidrBlock: string, fromPort: number, toPort: number): AclEntry => ({
  ruleNo,
  action: "allow",
  protocol: "tcp",
  cidrBlock,
  fromPort,
  toPort,
});

const within = (network: string): AclEntry => ({
  ruleNo: 100,
  action: "allow",
  protocol: "-1",
  cidrBlock: network,
  fromPort: 0,
  toPort: 0,
});

/** Below the entries that let answers in from everywhere: those ports overlap with the ones that people administer by. */
const deny = (ruleNo: number, port: number): AclEntry => ({
  ...allow(ruleNo, everyone, port, port),
  action: "deny",
});

/**
 * The public and the application tier speak HTTPS with the world and hear its answers: what NAT hands on keeps the
 * world's address. The data tier speaks within the network only.
 */
export const accessList = (tier: Tier, network: string): AccessList =>
  tier === "data"
    ? { ingress: [within(network)], egress: [within(network)] }
    : {
        ingress: [within(network), deny(110, 22), deny(120, 3389), allow(200, everyone, 1024, 65535)],
        egress: [within(network), allow(200, everyone, 443, 443)],
      };
