import type { Operator } from "./operator";

interface Block {
  readonly family: 4 | 6;
  readonly bits: bigint;
  readonly length: number;
}

/** An address or a block, IPv4 or IPv6: "203.0.113.0/24", "2001:db8::/32". */
export function block(value: string): Block | undefined {
  const [, address = "", digits] = /^([0-9a-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(value) ?? [];
  const family = address.includes(":") ? 6 : 4;
  const bits = family === 4 ? ipv4(address) : ipv6(address);
  const width = family === 4 ? 32 : 128;
  const length = digits === undefined ? width : Number(digits);
  return bits === undefined || length > width ? undefined : { family, bits, length };
}

function ipv4(address: string): bigint | undefined {
  const octets = address.split(".");
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255))
    return undefined;
  return octets.reduce((bits, octet) => (bits << 8n) | BigInt(octet), 0n);
}

function ipv6(address: string): bigint | undefined {
  // The last 32 bits may be written as an IPv4 address.
  const [, head = address, tail] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  const low = tail === undefined ? undefined : ipv4(tail);
  if (tail !== undefined && low === undefined) return undefined;
  const whole =
    low === undefined ? address : `${head}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  const halves = whole.split("::");
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const gap = 8 - left.length - right.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return undefined;
  const groups = [...left, ...Array.from({ length: gap }, () => "0"), ...right];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

const includes = (outer: Block, inner: Block): boolean => {
  const rest = BigInt((outer.family === 4 ? 32 : 128) - outer.length);
  return (
    outer.family === inner.family && outer.length <= inner.length && outer.bits >> rest === inner.bits >> rest
  );
};

const ip = (negated: boolean): Operator => ({
  negated,
  compare: (given) => {
    const outer = block(given);
    if (outer === undefined) return { problem: `"${given}" is not an IP address or CIDR block` };
    return (value) => {
      const inner = block(value);
      return inner === undefined ? undefined : includes(outer, inner);
    };
  },
});

export const ipOperators: Readonly<Record<string, Operator>> = {
  IpAddress: ip(false),
  NotIpAddress: ip(true),
};
