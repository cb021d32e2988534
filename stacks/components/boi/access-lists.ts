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

/** Only the public tier speaks with the world, and there only HTTPS and the answers to it. */
export const accessList = (tier: Tier, network: string): AccessList =>
  tier === "public"
    ? {
        ingress: [within(network), allow(200, everyone, 443, 443)],
        egress: [within(network), allow(200, everyone, 1024, 65535)],
      }
    : { ingress: [within(network)], egress: [within(network)] };
