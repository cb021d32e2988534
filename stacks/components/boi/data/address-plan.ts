export const tiers = ["public", "application", "data"] as const;
export type Tier = (typeof tiers)[number];

/** Sixteen /24 blocks of a /16 network for each tier, one per zone: "10.20.0.0/16", "data", zone 1 -> "10.20.33.0/24". */
export function subnetBlock(network: string, tier: Tier, zone: number): string {
  const match = /^(\d+\.\d+)\.0\.0\/16$/.exec(network);
  if (!match?.[1]) throw new Error(`${network} must be a /16 network, such as 10.20.0.0/16`);
  if (zone < 0 || zone > 15) throw new Error(`zone ${zone} has no block: a tier has sixteen`);
  return `${match[1]}.${tiers.indexOf(tier) * 16 + zone}.0/24`;
}
