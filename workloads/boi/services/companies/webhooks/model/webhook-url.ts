import { isIP } from "node:net";
import { isPublicAddress } from "./public-address";

/** Why a URL cannot be a webhook's, as far as it alone shows; where its name leads to is looked at in each delivery. */
export function urlProblem(
  given: string,
  ports: readonly string[] = ["", "443", "8443"],
): string | undefined {
  if (!URL.canParse(given) || given.length > 500) return "must be a URL of at most 500 characters";
  const url = new URL(given);
  if (url.protocol !== "https:") return "must begin with https://";
  if (url.username !== "" || url.password !== "") return "must carry no user name or password";
  if (url.hash !== "") return "must have no fragment";
  if (!ports.includes(url.port)) return "must use port 443 or 8443";
  const host = hostOf(url);
  if (isIP(host) !== 0)
    return isPublicAddress(host) ? undefined : "must not lead to a private or reserved address";
  if (!host.includes(".") || /(^|\.)(localhost|local|internal|home\.arpa|localdomain)\.?$/i.test(host))
    return "must be a name of the public Internet";
  return undefined;
}

/** Without the brackets of an IPv6 address. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");
