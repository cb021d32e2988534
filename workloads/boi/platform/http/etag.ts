import { Problem } from "./problem";

export const etag = (version: number): string => `"${version}"`;

/** The version that If-Match names. */
export function versionOf(header: string | undefined): number {
  if (header === undefined) throw new Problem(428, "send If-Match with the ETag of what you have read");
  const [, version] = /^"(\d{1,9})"$/.exec(header.trim()) ?? [];
  if (version === undefined) throw new Problem(412, "If-Match is not an ETag of this resource");
  return Number(version);
}

/** If-None-Match compares weakly and may list several (RFC 9110, 13.1.2). */
export const isUnchanged = (header: string | undefined, version: number | undefined): boolean =>
  header !== undefined &&
  version !== undefined &&
  (header.trim() === "*" ||
    header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag(version)));
