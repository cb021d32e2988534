export type Protocol = "all" | "tcp" | "udp" | "other";
export type PortRange = readonly [from: number, to: number];

/** The protocol of a security group or network ACL rule, by name or number; text that names none counts as all. */
export function protocolOf(given: unknown): Protocol {
  const text = String(given)
    .toLowerCase()
    .replace(/^0+(?=\d)/, ""); // AWS reads "06" as 6
  if (text === "tcp" || text === "6") return "tcp";
  if (text === "udp" || text === "17") return "udp";
  return /^(icmp|icmpv6|\d{1,3})$/.test(text) ? "other" : "all";
}

/** A range that is left out, negative or turned round counts as every port. */
export function portRange(from: unknown, to: unknown): PortRange {
  const [low, high] = [portNumber(from), portNumber(to)];
  return low <= high ? [low, high] : [0, 65535];
}

const portNumber = (given: unknown): number =>
  /^\d{1,5}$/.test(typeof given === "string" || typeof given === "number" ? String(given) : "")
    ? Number(given)
    : NaN;

export const includes = ([from, to]: PortRange, port: number): boolean => from <= port && port <= to;
