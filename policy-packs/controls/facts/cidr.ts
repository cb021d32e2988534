/**
 * Whether a CIDR block lets the public internet in. A block wider than any single network holds counts as well, so
 * that two halves (0.0.0.0/1 and 128.0.0.0/1) do not slip through; so does text that is no CIDR block.
 */
export function admitsInternet(cidr: unknown): boolean {
  const bits = prefixLength(cidr);
  if (bits === undefined || bits === 0) return true;
  if (!String(cidr).includes(":")) return bits < narrowestPublic.v4;
  return bits < narrowestPublic.v6 && !/^f[0-9a-f]{3}:/i.test(String(cidr));
}

/** The bits of a well-formed block such as "10.0.0.0/8" or "2001:db8::/32". */
export function prefixLength(cidr: unknown): number | undefined {
  if (typeof cidr !== "string") return undefined;
  const [, address = "", digits = ""] = /^([^/]+)\/(\d{1,3})$/.exec(cidr) ?? [];
  const bits = Number(digits);
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return bits <= 32 ? bits : undefined;
  return /^[0-9a-f:]*:[0-9a-f:.]*$/i.test(address) && bits <= 128 ? bits : undefined;
}

/** The largest blocks ever assigned: IPv4 /8, IPv6 /12. Addresses that begin with f are private or not routed. */
const narrowestPublic = { v4: 8, v6: 12 };
